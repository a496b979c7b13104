#!/bin/bash
# One would guess that the description of a zone turns the clocks on the days on which they are turned. Israel's are turned on the
# Friday before the last Sunday of March, Egypt's back at the end of the last Thursday of October. timezones-ical-library writes the
# last Friday for both: where the month ends on a Friday or Saturday (Israel, 2028), or on a Thursday (Egypt, 2030), that is another week.
# Why it matters here: in that week an interview in Tel Aviv is an hour off for everybody who reads such a file. A rule is written only
# where it holds for twelve years, and a zone that is read goes by its name.
. "$(dirname "$0")/lib/packages.sh"
npm_packages timezones-ical-library@2.3.2

cat >"$work/zones.cjs" <<'JS'
const {tzlib_get_ical_block} = require('timezones-ical-library');
const clock = (zone, moment) => new Date(moment).toLocaleTimeString('en-GB', {timeZone: zone, hour: '2-digit', minute: '2-digit'});
for (const [zone, month, moment] of [['Asia/Jerusalem', 3, '2028-03-28T08:00Z'], ['Africa/Cairo', 10, '2030-10-29T08:00Z']]) {
    const text = tzlib_get_ical_block(zone)[0];
    console.log(`${zone}: ${text.match(new RegExp('RRULE:.*BYMONTH=' + month + ';.*'))[0].trim()}; ${moment} is ${clock(zone, moment)}`);
}
JS
seen "The library's rules, and the hour that the tz database gives, where the rules make it 10:00:" 'Asia/Jerusalem: RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1FR; 2028-03-28T08:00Z is 11:00
Africa/Cairo: RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1FR; 2030-10-29T08:00Z is 11:00' "$(node "$work/zones.cjs")"
