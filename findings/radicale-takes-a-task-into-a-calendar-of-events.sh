#!/bin/bash
# One would guess that a calendar which says that it holds events only refuses a task: a server must, by the precondition
# supported-calendar-component of RFC 4791, 5.3.2.1. Radicale says "201 Created", and goes on saying that the calendar has VEVENT only.
# Why it matters here: programs that show a calendar of events never show the task. What a calendar holds is the promise of those who
# write into it.
. "$(dirname "$0")/lib/packages.sh"
debian radicale=3.1.8-2 python3-radicale=3.1.8-2 python3-vobject=0.9.6.1-2 python3-dateutil=2.8.2-2 python3-six=1.16.0-4 python3-passlib=1.7.4-3 \
    python3-defusedxml=0.7.1-2 python3-tz=2022.7.1-4 python3-pkg-resources=66.1.1-1+deb12u2

cat >"$work/ask.py" <<'PY'
import base64
import io
import re
import sys
from radicale import Application, config

settings = config.load()
settings.update({"storage": {"filesystem_folder": sys.argv[1]}, "auth": {"type": "none"}}, "finding", privileged=True)
app = Application(settings)

def ask(method, path, body, **more):
    told = []
    asked = {"REQUEST_METHOD": method, "PATH_INFO": path, "SCRIPT_NAME": "", "SERVER_NAME": "localhost", "SERVER_PORT": "80", "wsgi.url_scheme": "http",
             "wsgi.input": io.BytesIO(body.encode()), "wsgi.errors": io.StringIO(), "CONTENT_LENGTH": str(len(body)),
             "HTTP_AUTHORIZATION": "Basic " + base64.b64encode(b"robin:").decode(), **more}
    answer = b"".join(app(asked, lambda status, headers: told.append(status))).decode()
    return told[0], answer

spaces = 'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"'
made = ask("MKCALENDAR", "/robin/job/", f'<C:mkcalendar {spaces}><D:set><D:prop><C:supported-calendar-component-set><C:comp name="VEVENT"/>'
           '</C:supported-calendar-component-set></D:prop></D:set></C:mkcalendar>')
task = "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", "BEGIN:VTODO", "UID:t", "DTSTAMP:20261101T000000Z", "DUE:20261203T150000Z",
                    "SUMMARY:Write to Dana", "END:VTODO", "END:VCALENDAR", ""])
print("a calendar of events:", made[0])
print("a task in it:", ask("PUT", "/robin/job/t.ics", task, CONTENT_TYPE="text/calendar")[0])
told = ask("PROPFIND", "/robin/job/", f'<D:propfind {spaces}><D:prop><C:supported-calendar-component-set/></D:prop></D:propfind>', HTTP_DEPTH="0")[1]
print("it holds:", *re.findall(r'comp name="(\w+)"', told))
PY
mkdir "$work/collections"
seen "What the server says:" "a calendar of events: 201 Created
a task in it: 201 Created
it holds: VEVENT" "$(python "$work/ask.py" "$work/collections" 2>/dev/null)"
