#!/bin/bash
# One would guess that "dana@...; lee@...", as people type it and as Outlook shows it, is either read as two addresses
# or refused. GMime's list of addresses ends at the semicolon, and what follows is gone without a word.
# Why it matters here: a draft to two people would count as one to a single recipient. The header's own text is looked
# at too.
. "$(dirname "$0")/lib/packages.sh"
debian libgmime-3.0-0=3.2.13+dfsg-2 libgpgme11=1.18.0-3+deb12u1 libassuan0=2.5.5-5 libglib2.0-0=2.74.6-2+deb12u9
read_as=$(python - <<'PY'
import ctypes

gmime = ctypes.CDLL("libgmime-3.0.so.0")
gmime.g_mime_init()
gmime.internet_address_list_parse.restype = ctypes.c_void_p
gmime.internet_address_list_parse.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
gmime.internet_address_list_to_string.restype = ctypes.c_char_p
gmime.internet_address_list_to_string.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int]
for mark in (b",", b";"):
    text = b"Dana <dana@northwind.example>" + mark + b" Lee <lee@northwind.example>"
    print(gmime.internet_address_list_to_string(gmime.internet_address_list_parse(None, text), None, 0).decode())
PY
)
seen "Two addresses with a comma, then with a semicolon between them:" "Dana <dana@northwind.example>, Lee <lee@northwind.example>
Dana <dana@northwind.example>" "$read_as"
