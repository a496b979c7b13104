#!/bin/bash
# One would guess that of "Dana Whitfield [HR] <dana@northwind.example>" at least the address is found: parsers forgive
# unquoted dots and commas in names, and so does GMime. Square brackets in the name make it find nobody at all.
# Why it matters here: companies put a department there, and a letter without a sender is nobody's answer. Where the
# library finds nobody, the part in angle brackets is read by itself.
. "$(dirname "$0")/lib/packages.sh"
debian libgmime-3.0-0=3.2.13+dfsg-2 libgpgme11=1.18.0-3+deb12u1 libassuan0=2.5.5-5 libglib2.0-0=2.74.6-2+deb12u9
read_as=$(python - <<'PY'
import ctypes

gmime = ctypes.CDLL("libgmime-3.0.so.0")
gmime.g_mime_init()
gmime.internet_address_list_parse.restype = ctypes.c_void_p
gmime.internet_address_list_parse.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
for name in (b"Whitfield, Dana, HR", b"Dana Whitfield [HR]"):
    print("%s: %s" % (name.decode(), "somebody" if gmime.internet_address_list_parse(None, name + b" <dana@northwind.example>") else "nobody"))
PY
)
seen "Names in front of <dana@northwind.example>, and who is found:" "Whitfield, Dana, HR: somebody
Dana Whitfield [HR]: nobody" "$read_as"
