#!/bin/bash
# One would guess that the three free days of the Lunar New Year in South Korea are the day before, the day and the day
# after, as the rules on public holidays say and as the same library has it for Chuseok. date-holidays begins with the day
# itself: in 2026 everybody works on 16 February, and nobody on the 19th.
# Why it matters here: a note that is due on the 19th would be put off, and one on the 16th go to an empty office.
. "$(dirname "$0")/lib/packages.sh"
npm_packages date-holidays@3.37.0

cat >"$work/days.cjs" <<'JS'
const Holidays = require('date-holidays');
const korea = new Holidays('KR');
for (const days of [['02-16', '02-17', '02-18', '02-19'], ['09-23', '09-24', '09-25', '09-26']])
    console.log(days.map(day => day + ' ' + (korea.isHoliday(new Date(`2026-${day}T12:00:00+09:00`)) ? 'free' : 'work')).join(', '));
JS
seen "Seollal of 2026 on 17 February, and Chuseok on 25 September:" "02-16 work, 02-17 free, 02-18 free, 02-19 free
09-23 work, 09-24 free, 09-25 free, 09-26 free" "$(node "$work/days.cjs")"
