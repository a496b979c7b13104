#!/bin/bash
# One would guess that whoever quotes a name with a comma (CN="Whitfield, Dana") looks for a quotation mark in it, too.
# ical-toolkit looks for commas and spaces only: a single mark in the middle of a name opens a quotation that nothing ends
# (RFC 5545, 3.2), and python3-icalendar, which reads by that rule, leaves the attendee out.
# Why it matters here: one person of the panel would be owed no note. A mark that is left open is taken away, and the line
# read without it.
. "$(dirname "$0")/lib/packages.sh"
npm_packages ical-toolkit@1.0.9
debian python3-icalendar=4.0.3-5 python3-dateutil=2.8.2-2 python3-tz=2022.7.1-4 python3-six=1.16.0-4

cat >"$work/write.cjs" <<'JS'
const builder = require('ical-toolkit').createIcsFileBuilder();
builder.events.push({ uid: 'e1', start: new Date('2026-11-24T15:00:00Z'), end: new Date('2026-11-24T15:45:00Z'), summary: 'Interview',
    attendees: [{ name: 'O"Neil', email: 'kim@northwind.example' }] });
process.stdout.write(builder.toString());
JS
node "$work/write.cjs" >"$work/meeting.ics"
attendees=$(python - "$work/meeting.ics" <<'PY'
import sys
from icalendar import Calendar

for event in Calendar.from_ical(open(sys.argv[1]).read()).walk("VEVENT"):
    print("attendee:", event.get("ATTENDEE"))
    print("errors:", len(event.errors))
PY
)
seen 'O"Neil as ical-toolkit writes him, and as python3-icalendar reads that:' 'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;CN=O"Neil:MAILTO:kim@northwind.example
attendee: None
errors: 1' "$(grep ATTENDEE "$work/meeting.ics" | tr -d '\r')
$attendees"
