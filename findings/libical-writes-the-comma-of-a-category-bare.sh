#!/bin/bash
# One would guess that a category "Job, search" is escaped like every other text when it is written. libical reads
# CATEGORIES:Job\, search,Other as two categories and writes the first without its backslash, so that the next reader
# finds three. SUMMARY and CONTACT are escaped.
# Why it matters here: the calendars of GNOME and KDE go through this library. No category that we write may hold a
# comma.
. "$(dirname "$0")/lib/packages.sh"
debian libical3=3.0.16-1+b1 libicu72=72.1-3+deb12u1

written=$(python - <<'PY'
import ctypes

ical = ctypes.CDLL("libical.so.3")
ical.icalparser_parse_string.restype = ctypes.c_void_p
ical.icalcomponent_as_ical_string.argtypes = [ctypes.c_void_p]
ical.icalcomponent_as_ical_string.restype = ctypes.c_char_p
event = "\r\n".join(["BEGIN:VEVENT", "UID:e1", r"SUMMARY:Job\, search", r"CATEGORIES:Job\, search,Other", "END:VEVENT", ""])
text = ical.icalcomponent_as_ical_string(ical.icalparser_parse_string(event.encode())).decode()
print("\n".join(line for line in text.splitlines() if line.startswith(("SUMMARY", "CATEGORIES"))))
PY
)
seen 'SUMMARY:Job\, search and CATEGORIES:Job\, search,Other come back as' 'SUMMARY:Job\, search
CATEGORIES:Job, search
CATEGORIES:Other' "$written"
