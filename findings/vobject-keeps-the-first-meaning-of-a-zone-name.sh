#!/bin/bash
# One would guess that each calendar's own VTIMEZONE tells what its times mean. python3-vobject registers a zone's name
# when it first meets it, for the whole process: the second file, in which "Eastern" is Australia's, is read by the
# rules of the first, fifteen or sixteen hours off, without a word.
# Why it matters here: the CalDAV server Radicale answers by this library, so a search by time depends on what it read
# before. Names of the tz database mean the same in every file.
. "$(dirname "$0")/lib/packages.sh"
debian python3-vobject=0.9.6.1-2 python3-dateutil=2.8.2-2 python3-six=1.16.0-4 python3-tz=2022.7.1-4

read_as=$(python - <<'PY'
from datetime import timezone
import vobject

def calendar(offset):
    zone = ["BEGIN:VTIMEZONE", "TZID:Eastern", "BEGIN:STANDARD", "DTSTART:19700101T000000",
            "TZOFFSETFROM:" + offset, "TZOFFSETTO:" + offset, "END:STANDARD", "END:VTIMEZONE"]
    event = ["BEGIN:VEVENT", "UID:e1", "DTSTART;TZID=Eastern:20260623T100000", "END:VEVENT"]
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0"] + zone + event + ["END:VCALENDAR", ""])

for offset in ("-0500", "+1000"):
    start = vobject.readOne(calendar(offset)).vevent.dtstart.value
    print(offset, start.astimezone(timezone.utc).strftime("%H:%MZ"))
PY
)
seen "10:00 Eastern by a file that says -0500, then by one that says +1000 (00:00Z):" "-0500 15:00Z
+1000 15:00Z" "$read_as"
