#!/bin/bash
# One would guess that an address of the web is an address of the web: RFC 6350 gives URL and a tel: URI the type URI, in which nothing
# is escaped. vobject, on which khard, Radicale and python3-caldav are built, keeps what stands before the first comma, and puts a
# backslash before each semicolon, so that ";ext=7" is no extension any more.
# Why it matters here: the link to a profile leads elsewhere, and the extension of a number is lost, once a card went through one of
# them. A card's URL is not taken in; of a number the backslash is taken off before it is read.
. "$(dirname "$0")/lib/packages.sh"
debian python3-vobject=0.9.6.1-2 python3-dateutil=2.8.2-2 python3-six=1.16.0-4

cat >"$work/read.py" <<'PY'
import vobject

card = vobject.readOne("\r\n".join([
    "BEGIN:VCARD", "VERSION:4.0", "FN:Dana Whitfield", "N:Whitfield;Dana;;;", "URL:https://people.example/dana;v=2,en",
    "TEL;VALUE=uri:tel:+1-212-555-0100;ext=7", "END:VCARD", ""]))
print(*(line for line in card.serialize().splitlines() if line.startswith(("URL", "TEL"))), sep="\n")
PY
seen "URL:https://people.example/dana;v=2,en and tel:+1-212-555-0100;ext=7, read and written:" "TEL;VALUE=uri:tel:+1-212-555-0100\\;ext=7
URL:https://people.example/dana\\;v=2" "$(python "$work/read.py")"
