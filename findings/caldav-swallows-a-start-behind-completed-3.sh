#!/bin/bash
# One would guess that a note is left as it is by a library that talks to calendars. caldav looks for tasks that were completed on a
# day without an hour, in any line: "COMPLETED:3 of 5" in a note gets noon, COMPLETED:3T120000Zof 5. Where the figures end the line the
# line's end goes as well, and what comes behind, here the start, is part of the note. The event has none.
# Why it matters here: it happens to each event that is read from a server. A line is a property only by what stands at its
# beginning.
. "$(dirname "$0")/lib/packages.sh"
debian python3-caldav=0.11.0-1 python3-vobject=0.9.6.1-2 python3-icalendar=4.0.3-5 python3-lxml=4.9.2-1+deb12u1 python3-requests=2.28.1+dfsg-1 \
    python3-six=1.16.0-4 python3-tz=2022.7.1-4 python3-tzlocal=4.2-1 python3-dateutil=2.8.2-2 python3-urllib3=1.26.12-1+deb12u4 python3-idna=3.3-1+deb12u1 \
    python3-certifi=2022.9.24-1 python3-chardet=5.1.0+dfsg-2 python3-charset-normalizer=3.0.1-2 python3-recurring-ical-events=2.0.1-1 \
    python3-x-wr-timezone=0.0.5-2 python3-pkg-resources=66.1.1-1+deb12u2 libxslt1.1=1.1.35-1+deb12u4 libxml2=2.9.14+dfsg-1.3~deb12u6 libicu72=72.1-3+deb12u1

cat >"$work/read.py" <<'PY'
import caldav

for note in "Tests COMPLETED:3 of 5", "Tests COMPLETED:3":
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", "BEGIN:VEVENT", "UID:a", "DTSTAMP:20261101T000000Z", "SUMMARY:Interview",
             "DESCRIPTION:" + note, "DTSTART:20261124T150000Z", "END:VEVENT", "END:VCALENDAR", ""]
    event = caldav.Event(data="\r\n".join(lines)).icalendar_instance.walk("VEVENT")[0]
    print(event["DESCRIPTION"], "there" if "DTSTART" in event else "none", sep=", start: ")
PY
seen "Notes and starts of two events:" "Tests COMPLETED:3T120000Zof 5, start: there
Tests COMPLETED:3T120000ZDTSTART:20261124T150000Z, start: none" "$(python "$work/read.py")"
