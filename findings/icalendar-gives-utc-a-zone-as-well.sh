#!/bin/bash
# One would guess that a moment in UTC is written with its Z and nothing else, as RFC 5545, 3.2.19 asks ("MUST NOT be
# applied to DATE-TIME properties whose time values are specified in UTC"). python3-icalendar writes both.
# Why it matters here: a reader that takes TZID first looks for a zone called "UTC", which few files describe; one that
# is strict refuses the event. The Z has to win.
. "$(dirname "$0")/lib/packages.sh"
debian python3-icalendar=4.0.3-5 python3-dateutil=2.8.2-2 python3-tz=2022.7.1-4 python3-six=1.16.0-4

written=$(python - <<'PY'
from datetime import datetime, timezone
from icalendar import Event

event = Event()
event.add("dtstart", datetime(2026, 11, 23, 15, 0, tzinfo=timezone.utc))
print(event.to_ical().decode().splitlines()[1])
PY
)
seen "15:00 UTC:" "DTSTART;TZID=UTC;VALUE=DATE-TIME:20261123T150000Z" "$written"
