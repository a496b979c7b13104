#!/bin/bash
# One would guess that a library that brings the holidays of the United States knows that 4 July 2027, a Sunday, is kept on
# the Monday (5 U.S.C. 6103), since a holiday at the weekend moves no business day by itself. luxon-business-days marks the
# Sunday, where nobody counts, and works on the 5th; Easter Sunday is in its list, too.
# Why it matters here: a note that is due "on the next business day" would be due on a day when every office is shut.
. "$(dirname "$0")/lib/packages.sh"
npm_packages luxon-business-days@3.0.1 luxon@3.7.2

cat >"$work/count.cjs" <<'JS'
const { DateTime } = require('luxon-business-days');
for (const date of ['2027-07-04', '2027-07-05']) {
    const day = DateTime.fromISO(date);
    day.setupBusiness();
    console.log(date + ': holiday ' + day.isHoliday() + ', business day ' + day.isBusinessDay());
}
const friday = DateTime.fromISO('2027-07-02');
friday.setupBusiness();
console.log('one business day after Friday, 2 July: ' + friday.plusBusiness({ days: 1 }).toISODate());
JS
seen "Independence Day of 2027, and the Monday after it:" "2027-07-04: holiday true, business day false
2027-07-05: holiday false, business day true
one business day after Friday, 2 July: 2027-07-05" "$(node "$work/count.cjs")"
