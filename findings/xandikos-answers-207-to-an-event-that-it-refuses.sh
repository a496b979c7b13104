#!/bin/bash
# One would guess that a status between 200 and 299 means that an event was stored (RFC 9110, 15.3), and that where its UID is taken
# already the answer is 403 or 409 with the condition that was not held (RFC 4791, 1.3). Xandikos answers 207 to a PUT, with
# 412 for the resource inside, whose address is written with "%3A" for its first colon and so is none; the event isn't there.
# Why it matters here: an interview that was moved by another program would be believed to be in the calendar, and isn't.
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
home = "/robin/calendars/calendar/"

def ask(method, name, body="", kind="text/calendar"):
    told = []
    asked = {"REQUEST_METHOD": method, "PATH_INFO": home + name, "SCRIPT_NAME": "", "SERVER_NAME": "localhost", "SERVER_PORT": "80", "HTTP_DEPTH": "1",
             "wsgi.url_scheme": "http", "wsgi.input": io.BytesIO(body.encode()), "CONTENT_LENGTH": str(len(body)), "CONTENT_TYPE": kind}
    answer = b"".join(app.handle_wsgi_request(asked, lambda status, headers: told.append(status))).decode()
    return told[0], answer

def event(uid, day):
    return ["BEGIN:VEVENT", *uid, "DTSTAMP:20261101T000000Z", f"DTSTART:202612{day}T150000Z", "SUMMARY:Interview with Dana", "END:VEVENT"]

def calendar(*lines):
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", *lines, "END:VCALENDAR", ""])

print(ask("PUT", "a.ics", calendar(*event(["UID:a"], "03")))[0])
status, answer = ask("PUT", "b.ics", calendar(*event(["UID:a"], "04")))
print(status, *re.findall(r"status>HTTP/1.1 (\d+)|(no-uid-conflict)", answer))
print(re.search(r"href>(.*?)<", answer)[1])
print(ask("GET", "b.ics")[0])
PY
seen "An event, another with the same UID, and what is there of it:" "201 Created
207 Multi-Status ('412', '') ('', 'no-uid-conflict')
http%3A//localhost/robin/calendars/calendar/b.ics
404 Not Found" "$(python "$work/ask.py" "$work/calendars" 2>/dev/null)"
