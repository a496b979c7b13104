#!/bin/bash
# One would guess that the holidays between 1 and 31 December 2027 hold the 31st, on which New Year's Day of 2028, a Saturday, is observed (5
# U.S.C. 6103(b)). us-federal-holidays says that the day is a holiday when it is asked for it alone; the list of December, and that of
# 2027, end with Christmas. The list of 2028 begins with it.
# Why it matters here: a year's list taken from a library has a working day too many, on which a follow-up goes to an empty office.
. "$(dirname "$0")/lib/packages.sh"
npm_packages @18f/us-federal-holidays@4.0.0

cat >"$work/days.cjs" <<'JS'
const {allForYear, inRange, isAHoliday} = require('@18f/us-federal-holidays');
const shifted = {shiftSaturdayHolidays: true, shiftSundayHolidays: true, utc: true};
const days = holidays => holidays.map(holiday => holiday.dateString).join(' ');
console.log('31 December 2027:', isAHoliday(new Date('2027-12-31T12:00:00Z'), shifted));
console.log('in December:', days(inRange(new Date('2027-12-01T00:00:00Z'), new Date('2027-12-31T23:59:59Z'), shifted)));
console.log('until 5 January:', days(inRange(new Date('2027-12-01T00:00:00Z'), new Date('2028-01-05T00:00:00Z'), shifted)));
console.log('last of 2027:', days(allForYear(2027, shifted).slice(-1)) + ', first of 2028:', days(allForYear(2028, shifted).slice(0, 1)));
JS
seen "Holidays as they are observed:" "31 December 2027: true
in December: 2027-12-24
until 5 January: 2027-12-24 2027-12-31
last of 2027: 2027-12-24, first of 2028: 2027-12-31" "$(node "$work/days.cjs")"
