#!/bin/bash
# One would guess that a list of holidays by provinces knows where the National Day for Truth and Reconciliation is free. By their
# employment standards it is in British Columbia since 2023 and in Manitoba, as Orange Shirt Day, since 2024; date-holidays has it as
# a day that is observed only.
# Why it matters here: who asks for public holidays plans a follow-up for a day on which the office is closed.
. "$(dirname "$0")/lib/packages.sh"
npm_packages date-holidays@3.37.0

cat >"$work/days.cjs" <<'JS'
const Holidays = require('date-holidays');
for (const province of ['BC', 'MB', 'ON'])
    for (const day of ['2027-07-01', '2027-09-30'])
        console.log(province, day, [].concat(new Holidays('CA', province).isHoliday(new Date(`${day}T12:00:00-07:00`)) || []).map(holiday => holiday.type).join() || 'work');
JS
seen "Canada Day, and 30 September, in 2027:" "BC 2027-07-01 public
BC 2027-09-30 observance
MB 2027-07-01 public
MB 2027-09-30 observance
ON 2027-07-01 public
ON 2027-09-30 work" "$(node "$work/days.cjs")"
