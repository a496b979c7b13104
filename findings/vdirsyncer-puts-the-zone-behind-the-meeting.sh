#!/bin/bash
# One would guess that a file which is taken apart into one for each event keeps the order in which programs write: the zone,
# then the meeting that is told in it. vdirsyncer puts the zone last, which RFC 5545 allows, and drops METHOD. node-ical,
# which needs the description for the name that Exchange gives to zones of its own, knows it only from where it stood on,
# and reads the meeting in the zone of whatever machine it runs on.
# Why it matters here: a meeting in Phoenix would be two hours early, and only in a calendar that was synced. The zones of a
# file are read before its events.
. "$(dirname "$0")/lib/packages.sh"
npm_packages node-ical@0.26.1
debian vdirsyncer=0.19.0-1

{
    printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:x METHOD:PUBLISH BEGIN:VTIMEZONE 'TZID:Customized Time Zone' BEGIN:STANDARD DTSTART:16010101T000000 \
        TZOFFSETFROM:-0700 TZOFFSETTO:-0700 END:STANDARD END:VTIMEZONE BEGIN:VEVENT UID:e1 DTSTAMP:20261101T000000Z \
        'DTSTART;TZID=Customized Time Zone:20261124T100000' SUMMARY:Interview END:VEVENT END:VCALENDAR
} >"$work/before.ics"
python - "$work" <<'PY'
import sys
from vdirsyncer.vobject import split_collection

with open(sys.argv[1] + "/before.ics", newline="") as whole, open(sys.argv[1] + "/after.ics", "w", newline="") as part:
    part.write(next(split_collection(whole.read())))
PY
cat >"$work/read.cjs" <<'JS'
const { sync } = require('node-ical');
for (const file of process.argv.slice(2))
    console.log(sync.parseFile(file).e1.start.toISOString());
JS
seen "What the part begins with, and 10:00 in that zone (17:00Z) as read in New York before and after:" "BEGIN:VCALENDAR
BEGIN:VEVENT
BEGIN:VTIMEZONE
2026-11-24T17:00:00.000Z
2026-11-24T15:00:00.000Z" \
    "$(grep -E '^(METHOD|BEGIN:V)' "$work/after.ics" | tr -d '\r')
$(node "$work/read.cjs" "$work/before.ics" "$work/after.ics")"
