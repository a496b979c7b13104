#!/bin/bash
# One would guess that RANGE=THISANDFUTURE moves the meeting that is named and all behind it (RFC 5545, 3.2.13). recurring-ical-events
# moves the one and leaves the third where it was; and a meeting that was called off (STATUS:CANCELLED) is told like any other.
# Why it matters here: who moves "this and all following" to five o'clock sends such a file.
. "$(dirname "$0")/lib/packages.sh"
debian python3-recurring-ical-events=2.0.1-1 python3-x-wr-timezone=0.0.5-2 python3-icalendar=4.0.3-5 python3-dateutil=2.8.2-2 python3-tz=2022.7.1-4 python3-six=1.16.0-4 python3-pkg-resources=66.1.1-1+deb12u2

cat >"$work/days.py" <<'PY'
import icalendar
import recurring_ical_events

series = ["BEGIN:VEVENT", "UID:a", "DTSTAMP:20261101T000000Z", "DTSTART:20261125T150000Z", "DURATION:PT45M", "RRULE:FREQ=WEEKLY;COUNT=3", "SUMMARY:Call", "END:VEVENT"]
later = ["BEGIN:VEVENT", "UID:a", "DTSTAMP:20261102T000000Z", "RECURRENCE-ID;RANGE=THISANDFUTURE:20261202T150000Z", "DTSTART:20261202T170000Z", "DURATION:PT45M",
         "SUMMARY:Later", "END:VEVENT"]
off = ["BEGIN:VEVENT", "UID:a", "DTSTAMP:20261102T000000Z", "RECURRENCE-ID:20261202T150000Z", "DTSTART:20261202T150000Z", "STATUS:CANCELLED", "SUMMARY:Called off", "END:VEVENT"]
for change in later, off:
    calendar = icalendar.Calendar.from_ical("\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", *series, *change, "END:VCALENDAR", ""]))
    days = recurring_ical_events.of(calendar).between((2026, 11, 1), (2027, 1, 1))
    print(*sorted(day["DTSTART"].dt.strftime("%m-%d %H:%M ") + day["SUMMARY"] for day in days), sep=", ")
PY
seen "Moved from the second on, and the second called off:" "11-25 15:00 Call, 12-02 17:00 Later, 12-09 15:00 Call
11-25 15:00 Call, 12-02 15:00 Called off, 12-09 15:00 Call" "$(python "$work/days.py")"
