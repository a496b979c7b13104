#!/bin/bash
# One would guess that a server that is asked what is on a day tells the weekly call as well (RFC 4791, 9.9: a series is in a
# range where one of its days is). Xandikos looks at the first day only: the call of 17 November is there, on the 24th and on
# the first of December there is nothing.
# Why it matters here: programs that ask for the next two weeks show a free day. In what is exported each interview and each
# follow-up is an event of its own; no series is written.
. "$(dirname "$0")/lib/packages.sh"
debian xandikos=0.2.8-1 python3-dulwich=0.21.2-1+b1 python3-defusedxml=0.7.1-2 python3-icalendar=4.0.3-5 python3-dateutil=2.8.2-2 python3-tz=2022.7.1-4 \
    python3-six=1.16.0-4 python3-jinja2=3.1.2-1+deb12u3 python3-markupsafe=2.1.2-1+b1 python3-multidict=6.0.4-1+b1 python3-urllib3=1.26.12-1+deb12u4 \
    python3-certifi=2022.9.24-1 python3-pkg-resources=66.1.1-1+deb12u2 python3-idna=3.3-1+deb12u1

mkdir "$work/calendars"
cat >"$work/ask.py" <<'PY'
import io
import re
import sys
from xandikos.web import XandikosApp, XandikosBackend

backend = XandikosBackend(sys.argv[1])
backend._mark_as_principal("/robin/")
backend.create_principal("/robin/", create_defaults=True)
app = XandikosApp(backend, "/robin/")

def ask(method, path, body, kind):
    asked = {"REQUEST_METHOD": method, "PATH_INFO": path, "SCRIPT_NAME": "", "SERVER_NAME": "localhost", "SERVER_PORT": "80", "HTTP_DEPTH": "1",
             "wsgi.url_scheme": "http", "wsgi.input": io.BytesIO(body.encode()), "CONTENT_LENGTH": str(len(body)), "CONTENT_TYPE": kind}
    return b"".join(app.handle_wsgi_request(asked, lambda status, headers: None)).decode()

series = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", "BEGIN:VEVENT", "UID:s1", "DTSTAMP:20261101T000000Z", "DTSTART:20261117T150000Z",
          "DTEND:20261117T154500Z", "RRULE:FREQ=WEEKLY;COUNT=3", "SUMMARY:Call", "END:VEVENT", "END:VCALENDAR", ""]
ask("PUT", "/robin/calendars/calendar/s1.ics", "\r\n".join(series), "text/calendar")
for day in "20261117", "20261124", "20261201":
    answer = ask("REPORT", "/robin/calendars/calendar/", '<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><D:getetag/></D:prop>'
                 '<C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT">'
                 f'<C:time-range start="{day}T000000Z" end="{day}T235959Z"/></C:comp-filter></C:comp-filter></C:filter></C:calendar-query>', "application/xml")
    print(day, *re.findall(r"[^/]*\.ics", answer))
PY
seen "What is on these days:" "20261117 s1.ics
20261124
20261201" "$(python "$work/ask.py" "$work/calendars" 2>/dev/null)"
