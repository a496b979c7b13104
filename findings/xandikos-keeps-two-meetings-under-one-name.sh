#!/bin/bash
# One would guess that a calendar server keeps one meeting in each resource and asks for its UID, as RFC 4791, 4.1 says and Radicale
# does ("400 Bad Request"). Xandikos says "201 Created" to two meetings in one, to one without a UID, and to an invitation with its METHOD.
# Why it matters here: what is read from a server may hold another meeting first, and one that is none of ours.
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

two = calendar(*event(["UID:a"], "03"), *event(["UID:b"], "04"))
print("two:", ask("PUT", "a.ics", two)[0])
print("without a UID:", ask("PUT", "c.ics", calendar(*event([], "05")))[0])
print("an invitation:", ask("PUT", "d.ics", calendar("METHOD:REQUEST", *event(["UID:d"], "06")))[0])
status, text = ask("GET", "a.ics")
print(status, *re.findall(r"UID:\w", text))
print(ask("GET", "c.ics")[1].count("UID:"), "METHOD:REQUEST" in ask("GET", "d.ics")[1])
PY
seen "What it took, and what is there:" "two: 201 Created
without a UID: 201 Created
an invitation: 201 Created
200 OK UID:a UID:b
0 True" "$(python "$work/ask.py" "$work/calendars" 2>/dev/null)"
