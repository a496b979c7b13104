#!/bin/bash
# One would guess that a weekly call at 15:00 in UTC stays there when a calendar's zone (X-WR-TIMEZONE) is written into it.
# x-wr-timezone, which recurring-ical-events asks as well, turns the first day into that zone and repeats its hour there: from
# November on the call is at 16:00 in UTC.
# Why it matters here: a calendar that names its zone that way is common, and the call is missed by an hour. Such a series is gone
# through in UTC, as it was written, and each day is then shown in the calendar's zone.
. "$(dirname "$0")/lib/packages.sh"
debian python3-x-wr-timezone=0.0.5-2 python3-recurring-ical-events=2.0.1-1 python3-icalendar=4.0.3-5 python3-dateutil=2.8.2-2 python3-tz=2022.7.1-4 python3-six=1.16.0-4 python3-pkg-resources=66.1.1-1+deb12u2

cat >"$work/days.py" <<'PY'
import icalendar
import recurring_ical_events
from datetime import timezone

for zone in [], ["X-WR-TIMEZONE:America/New_York"]:
    text = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", *zone, "BEGIN:VEVENT", "UID:a", "DTSTAMP:20261001T000000Z", "DTSTART:20261025T150000Z",
            "DURATION:PT45M", "RRULE:FREQ=WEEKLY;COUNT=3", "SUMMARY:Call", "END:VEVENT", "END:VCALENDAR", ""]
    days = recurring_ical_events.of(icalendar.Calendar.from_ical("\r\n".join(text))).between((2026, 10, 1), (2026, 12, 1))
    print(*(day["DTSTART"].dt.astimezone(timezone.utc).strftime("%m-%d %H:%MZ") for day in days), sep=", ")
PY
seen "The days of the series, without and with X-WR-TIMEZONE:America/New_York:" "10-25 15:00Z, 11-01 15:00Z, 11-08 15:00Z
10-25 15:00Z, 11-01 16:00Z, 11-08 16:00Z" "$(python "$work/days.py")"
