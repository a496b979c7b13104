#!/bin/bash
# One would guess that an ETag in the answer to a PUT means that the server keeps what was sent, byte for byte; RFC 4791, 5.3.4 says
# that otherwise none may be told. Radicale sorts the lines, and writes a zone of its own, which begins in the year 2000, for a time
# whose zone is named and not described; and tells the ETag of that.
# Why it matters here: a program that remembers its own text with that ETag compares with something that the server does not have.
. "$(dirname "$0")/lib/packages.sh"
debian radicale=3.1.8-2 python3-radicale=3.1.8-2 python3-vobject=0.9.6.1-2 python3-dateutil=2.8.2-2 python3-six=1.16.0-4 python3-passlib=1.7.4-3 \
    python3-defusedxml=0.7.1-2 python3-tz=2022.7.1-4 python3-pkg-resources=66.1.1-1+deb12u2

cat >"$work/put.py" <<'PY'
import base64
import io
import sys
from radicale import Application, config

settings = config.load()
settings.update({"storage": {"filesystem_folder": sys.argv[1]}, "auth": {"type": "none"}}, "finding", privileged=True)
app = Application(settings)

def ask(method, path, body=""):
    told = {}
    asked = {"REQUEST_METHOD": method, "PATH_INFO": path, "SCRIPT_NAME": "", "SERVER_NAME": "localhost", "SERVER_PORT": "80", "wsgi.url_scheme": "http",
             "wsgi.input": io.BytesIO(body.encode()), "wsgi.errors": io.StringIO(), "CONTENT_LENGTH": str(len(body)),
             "HTTP_AUTHORIZATION": "Basic " + base64.b64encode(b"robin:").decode()}
    answer = b"".join(app(asked, lambda status, headers: told.update(dict(headers), status=status)))
    return told, answer.decode()

ask("MKCALENDAR", "/robin/calendar/")
sent = "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", "BEGIN:VEVENT", "UID:a", "DTSTAMP:20261101T000000Z",
                    "DTSTART;TZID=America/New_York:20261203T100000", "SUMMARY:Interview", "END:VEVENT", "END:VCALENDAR", ""])
put, _ = ask("PUT", "/robin/calendar/a.ics", sent)
got, text = ask("GET", "/robin/calendar/a.ics")
print(put["status"], "with an ETag" if put.get("ETag") else "without", "the same as GET's" if put.get("ETag") == got["ETag"] else "another")
print("the same text" if text == sent else "another text")
print(*(line for line in text.split("\r\n") if line in ("BEGIN:VTIMEZONE", "DTSTART:20001029T020000")), sep="\n")
print(*(line.split(";")[0].split(":")[0] for line in text[text.index("BEGIN:VEVENT"):].split("\r\n")[1:5]))
PY
mkdir "$work/collections"
seen "PUT, and then GET:" "201 Created with an ETag the same as GET's
another text
BEGIN:VTIMEZONE
DTSTART:20001029T020000
UID DTSTART DTSTAMP SUMMARY" "$(python "$work/put.py" "$work/collections" 2>/dev/null)"
