#!/bin/bash
# One would guess that whatever else a list of German holidays gets wrong, it has Christmas. moment-holiday has "Weihnachten" on
# 24 December, which is a working day by law, and on the 25th nobody is free; the 26th is the second Christmas holiday. A country that
# it doesn't have is no error: the days of the one before stay.
# Why it matters here: a note due on 25 December would be due that day. The law's days are 25 and 26 December.
. "$(dirname "$0")/lib/packages.sh"
npm_packages moment@2.30.1 moment-holiday@1.5.1

cat >"$work/days.cjs" <<'JS'
const moment = require('moment');
require('moment-holiday');
const free = days => days.map(day => `${day} ${moment('2026-' + day).isHoliday() || 'work'}`).join(', ');
moment.modifyHolidays.set('Germany');
console.log('Germany: ' + free(['12-24', '12-25', '12-26']));
moment.modifyHolidays.set('Spain');
console.log('Spain: ' + free(['10-03', '10-12']));
JS
seen "Christmas in Germany, and then two days in Spain:" "Germany: 12-24 Weihnachten, 12-25 work, 12-26 Zweiter Weihnachtsfeiertag
Spain: 10-03 Tag der deutschen Einheit, 10-12 work" "$(node "$work/days.cjs")"
