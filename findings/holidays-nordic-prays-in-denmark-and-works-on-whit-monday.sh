#!/bin/bash
# One would guess that a library of Nordic holidays knows Denmark's. The Great Prayer Day was abolished from 2024 on (Act 214 of 2023), and
# before that was the fourth Friday after Easter; holidays-nordic still has it, a week late. Whit Monday, a public holiday there, is a
# working day; All Saints' Day, which Denmark keeps on a Sunday, is a free Saturday.
# Why it matters here: a follow-up would be put off on a working Friday, and go to an empty office on Whit Monday.
. "$(dirname "$0")/lib/packages.sh"
npm_packages holidays-nordic@0.1.1

cat >"$work/days.cjs" <<'JS'
const isHoliday = require('holidays-nordic').default || require('holidays-nordic');
for (const day of ['2026-05-01', '2026-05-08', '2026-05-14', '2026-05-25', '2026-10-31'])
    console.log(day, isHoliday(new Date(`${day}T12:00:00`), 'dk') || 'work');
JS
seen "Denmark in 2026, where Easter is on 5 April:" "2026-05-01 work
2026-05-08 Store bededag
2026-05-14 Kristi Himmelfartsdag
2026-05-25 work
2026-10-31 All Saints' Day" "$(TZ=Europe/Copenhagen node "$work/days.cjs")"
seen "The same on a machine in New York, where Easter Monday is a Tuesday:" "5 Påskedag, 6 work, 7 Anden påskedag" \
    "$(node -p "const isHoliday = require('$work/node_modules/holidays-nordic').default || require('$work/node_modules/holidays-nordic');
        [5, 6, 7].map(day => day + ' ' + (isHoliday(new Date(2026, 3, day, 12), 'dk') || 'work')).join(', ')")"
