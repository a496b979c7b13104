#!/bin/bash
# One would guess that libical reads "\:" in a text as a colon, or leaves it as it stands: RFC 5545 does not escape
# colons, but programs do. libical puts a blank in place of both characters, and so for every backslash that it does
# not expect. The text is shorter and nothing is said.
# Why it matters here: "Interview at Northwind\: Data Analyst" loses what parts the company from the role. The text has
# to be read from the property's raw value.
. "$(dirname "$0")/lib/packages.sh"
debian libical3=3.0.16-1+b1 libicu72=72.1-3+deb12u1

read_back=$(python - <<'PY'
import ctypes

ical = ctypes.CDLL("libical.so.3")
ical.icalparser_parse_string.restype = ctypes.c_void_p
ical.icalcomponent_get_summary.argtypes = [ctypes.c_void_p]
ical.icalcomponent_get_summary.restype = ctypes.c_char_p
event = "\r\n".join(["BEGIN:VEVENT", "UID:e1", r"SUMMARY:Interview at Northwind\: Data Analyst", "END:VEVENT", ""])
print(ical.icalcomponent_get_summary(ical.icalparser_parse_string(event.encode())).decode())
PY
)
seen 'Read from SUMMARY:Interview at Northwind\: Data Analyst' "Interview at Northwind  Data Analyst" "$read_back"
