#!/bin/bash
# One would guess that "10:00:00 -05:00" in a Date header, a usual slip, is read with its offset or not at all. GMime
# drops the offset and takes 10:00 for UTC, five hours early; so it does with "GMT-0500", with an offset that stands
# without a blank, and with abbreviations like CET. EST is known.
# Why it matters here: whether an answer came before or after a letter decides what is due. A Date whose end is none of
# the forms of RFC 5322, 3.3 has to be read with care.
. "$(dirname "$0")/lib/packages.sh"
debian libgmime-3.0-0=3.2.13+dfsg-2 libgpgme11=1.18.0-3+deb12u1 libassuan0=2.5.5-5 libglib2.0-0=2.74.6-2+deb12u9
read_as=$(python - <<'PY'
import ctypes

gmime = ctypes.CDLL("libgmime-3.0.so.0")
glib = ctypes.CDLL("libglib-2.0.so.0")
gmime.g_mime_init()
gmime.g_mime_utils_header_decode_date.restype = ctypes.c_void_p
gmime.g_mime_utils_header_decode_date.argtypes = [ctypes.c_char_p]
glib.g_date_time_format.restype = ctypes.c_char_p
glib.g_date_time_format.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
for end in (b" -0500", b" -05:00", b"-0500", b" GMT-0500", b" EST", b" CET"):
    moment = gmime.g_mime_utils_header_decode_date(b"Mon, 23 Nov 2026 10:00:00" + end)
    print("%s: %s" % (end.decode().strip(), glib.g_date_time_format(moment, b"%H:%M%z").decode()))
PY
)
seen "Mon, 23 Nov 2026 10:00:00, and how it ends:" "-0500: 10:00-0500
-05:00: 10:00+0000
-0500: 10:00+0000
GMT-0500: 10:00+0000
EST: 10:00-0500
CET: 10:00+0000" "$read_as"
