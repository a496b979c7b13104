#!/bin/bash
# One would guess that "\\n" in a text, an escaped backslash and then the letter n (RFC 5545, 3.3.11), is read as a
# backslash and an n. python3-icalendar reads it as a line break: it replaces "\n" before it looks at "\\".
# Why it matters here: what such a program passes on, a folder or a room's code with backslashes, arrives in two lines.
# A reader has to go through the text once, from left to right.
. "$(dirname "$0")/lib/packages.sh"
debian python3-icalendar=4.0.3-5 python3-dateutil=2.8.2-2 python3-tz=2022.7.1-4 python3-six=1.16.0-4

read_back=$(python - <<'PY'
from icalendar import Calendar

text = "\r\n".join(["BEGIN:VEVENT", "UID:e1", r"DESCRIPTION:Notes lie in D:\\notes", "END:VEVENT", ""])
print(str(Calendar.from_ical(text)["DESCRIPTION"]))
PY
)
seen 'Read from DESCRIPTION:Notes lie in D:\\notes' "Notes lie in D:
otes" "$read_back"
