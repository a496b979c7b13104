#!/bin/bash
# One would guess that a search for "Interview" in titles finds "Interview with Dana": a text is looked for anywhere in the value, and
# without regard to capitals where nothing else is said (RFC 4791, 9.7.5). Xandikos compares the whole value: only the whole title is found.
# Why it matters here: a program that looks for a person's interviews by a word gets an empty list, and no error. Ours looks for
# an event by the whole of its UID.
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

ask("PUT", "a.ics", calendar(*event(["UID:a-1"], "03")))
def found(name, words):
    answer = ask("REPORT", "", '<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><D:getetag/></D:prop><C:filter>'
                 f'<C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT"><C:prop-filter name="{name}"><C:text-match>{words}</C:text-match></C:prop-filter>'
                 '</C:comp-filter></C:comp-filter></C:filter></C:calendar-query>', "application/xml")
    return answer[0], words, *re.findall(r"[^/]*\.ics", answer[1])
for name, words in ("SUMMARY", "Interview"), ("SUMMARY", "Interview with Dana"), ("UID", "a"), ("UID", "a-1"):
    print(name, *found(name, words))
PY
seen "Searches by titles and by UIDs:" "SUMMARY 207 Multi-Status Interview
SUMMARY 207 Multi-Status Interview with Dana a.ics
UID 207 Multi-Status a
UID 207 Multi-Status a-1 a.ics" "$(python "$work/ask.py" "$work/calendars" 2>/dev/null)"
