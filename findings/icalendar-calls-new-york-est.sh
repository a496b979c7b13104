#!/bin/bash
# One would guess that an event at 10:00 in America/New_York, given with the standard library's zone, leaves
# python3-icalendar as TZID=America/New_York. It leaves as TZID=EST in winter and TZID=EDT in summer: the zone is
# named by the abbreviation of that moment, without a VTIMEZONE.
# Why it matters here: "EST" is also the name of a zone that knows no summer, so a series that starts in winter is an
# hour off from March on, and "EDT" is no zone at all. Invitations that scripts write look like this.
. "$(dirname "$0")/lib/packages.sh"
debian python3-icalendar=4.0.3-5 python3-dateutil=2.8.2-2 python3-tz=2022.7.1-4 python3-six=1.16.0-4

written=$(python - <<'PY'
from datetime import datetime
from zoneinfo import ZoneInfo
from icalendar import Event

for month in (1, 7):
    event = Event()
    event.add("dtstart", datetime(2027, month, 15, 10, 0, tzinfo=ZoneInfo("America/New_York")))
    print(event["dtstart"].params.to_ical().decode())
PY
)
seen "10:00 in America/New_York, in January and in July:" "TZID=EST;VALUE=DATE-TIME
TZID=EDT;VALUE=DATE-TIME" "$written"
