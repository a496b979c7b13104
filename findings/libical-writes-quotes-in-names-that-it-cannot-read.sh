#!/bin/bash
# One would guess that what libical writes, libical reads. A double quote in a parameter's value (a nickname in CN) is
# written as ^' (RFC 6868), and ^' is read as the two characters ^ and '. Each program that passes the file on shows
# them; ^n and ^^ are left as they stand, too.
# Why it matters here: the name of an interviewer with a nickname arrives as Dana ^'Dee^' Whitfield, and would stand so
# in a letter. RFC 6868 has to be decoded after the library.
. "$(dirname "$0")/lib/packages.sh"
debian libical3=3.0.16-1+b1 libicu72=72.1-3+deb12u1

round=$(python - <<'PY'
import ctypes

ical = ctypes.CDLL("libical.so.3")
P, S = ctypes.c_void_p, ctypes.c_char_p
for name, result, arguments in [("icalparameter_new_cn", P, [S]), ("icalproperty_new_organizer", P, [S]),
                                ("icalproperty_add_parameter", None, [P, P]), ("icalproperty_as_ical_string", S, [P]),
                                ("icalproperty_new_from_string", P, [S]),
                                ("icalproperty_get_parameter_as_string", S, [P, S])]:
    function = getattr(ical, name)
    function.restype, function.argtypes = result, arguments
organizer = ical.icalproperty_new_organizer(b"mailto:dana@northwind.example")
ical.icalproperty_add_parameter(organizer, ical.icalparameter_new_cn(b'Dana "Dee" Whitfield'))
line = ical.icalproperty_as_ical_string(organizer).replace(b"\r\n ", b"").strip()
print(line.decode())
again = ical.icalproperty_new_from_string(line)
print(ical.icalproperty_get_parameter_as_string(again, b"CN").decode())
PY
)
seen 'The name Dana "Dee" Whitfield, written and read again:' "ORGANIZER;CN=Dana ^'Dee^' Whitfield:mailto:dana@northwind.example
Dana ^'Dee^' Whitfield" "$round"
