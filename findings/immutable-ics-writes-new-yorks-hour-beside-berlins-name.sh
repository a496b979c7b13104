#!/bin/bash
# One would guess that the moment of 15:00 UTC with TZID=Europe/Berlin is written as four in the afternoon, Berlin's hour. immutable-ics writes the
# hour on the clock of the machine beside whatever zone is named: run in New York, ten o'clock in Berlin, six hours early. Without a zone it
# is ten o'clock anywhere.
# Why it matters here: what such a site hands out is an interview at an hour that nobody arranged, and nothing in the file says so. Ours
# writes a moment in the zone that it names.
. "$(dirname "$0")/lib/packages.sh"
npm_packages immutable-ics@0.4.0

cat >"$work/write.cjs" <<'JS'
const { Property } = require('immutable-ics');
const value = new Date('2026-12-04T15:00:00Z');
for (const parameters of [{ TZID: 'Europe/Berlin' }, {}])
    console.log(new Property({ name: 'DTSTART', parameters, value }).toString());
JS
seen "15:00 UTC with Berlin's zone and without one, written in New York and in Tokyo:" "DTSTART;TZID=Europe/Berlin:20261204T100000
DTSTART:20261204T100000
DTSTART;TZID=Europe/Berlin:20261205T000000
DTSTART:20261205T000000" "$(for zone in America/New_York Asia/Tokyo; do TZ=$zone node "$work/write.cjs"; done)"
