#!/bin/bash
# One would guess that a job from 2020-01-01 to 2023-06-01 began in January. jsonresume-theme-stackoverflow reads the date as a
# moment in UTC and shows it in the zone of the machine: in New York the job is from December 2019 to May 2023, and studies
# that began in November began in October. In Berlin the same file is right.
# Why it matters here: months are what references are asked about. A date without an hour is a date, and has no zone.
. "$(dirname "$0")/lib/packages.sh"
npm_packages jsonresume-theme-stackoverflow@3.3.0

cat >"$work/show.mjs" <<'JS'
import * as theme from 'jsonresume-theme-stackoverflow';
const render = theme.render ?? theme.default.render;
const page = await render({basics: {name: 'Dana Whitfield', location: {}, profiles: []},
    work: [{name: 'Northwind', position: 'Developer', startDate: '2020-01-01', endDate: '2023-06-01'}],
    education: [{institution: 'State', area: 'Physics', startDate: '2015-11-01', endDate: '2019-12-15'}]});
console.log(page.replace(/<style[\s\S]*?<\/style>/g, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').match(/\w{3} \d{4} - \w{3} \d{4}/g).join(', '));
JS
seen "Work and studies, in New York and in Berlin:" "Dec 2019 - May 2023, Oct 2015 - Dec 2019
Jan 2020 - Jun 2023, Nov 2015 - Dec 2019" "$(for zone in America/New_York Europe/Berlin; do TZ=$zone node "$work/show.mjs"; done)"
