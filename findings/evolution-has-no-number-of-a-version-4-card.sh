#!/bin/bash
# One would guess that the address book of a desktop knows the numbers of a card in version 4, which is of 2011. Evolution's
# library shows "tel:+1-617-555-0199" for a mobile number, without its extension, and for TYPE="work,voice", which is a list (RFC 6350, 4 and 6.4.1),
# no number for work at all. The card that it writes is called 3.0, with VALUE=uri and a birthday without a year left in it, and of
# two nicknames it makes one with a comma.
# Why it matters here: nobody can dial the interviewer. Afterword writes numbers as plain text, in cards of both versions.
. "$(dirname "$0")/lib/packages.sh"
debian libebook-contacts-1.2-4=3.46.4-2+deb12u1 libedataserver-1.2-27=3.46.4-2+deb12u1 libcamel-1.2-64=3.46.4-2+deb12u1 libsoup-3.0-0=3.2.3-0+deb12u2 \
    libphonenumber8=8.12.57+ds-3 libprotobuf32=3.21.12-3+deb12u1 libabsl20220623=20220623.1-1+deb12u2 \
    libjson-glib-1.0-0=1.6.6-1 libsecret-1-0=0.20.5-3 libnspr4=2:4.35-1 libnss3=2:3.87.1-1+deb12u4 libicu72=72.1-3+deb12u1 libpsl5=0.21.2-1 \
    libbrotli1=1.0.9-2+deb12u1 libnghttp2-14=1.52.0-1+deb12u3 libxml2=2.9.14+dfsg-1.3~deb12u6 libsqlite3-0=3.40.1-2+deb12u2 libglib2.0-0=2.74.6-2+deb12u9

cat >"$work/read.py" <<'PY'
import ctypes

book = ctypes.CDLL("libebook-contacts-1.2.so.4")
book.e_contact_new_from_vcard.restype = ctypes.c_void_p
book.e_contact_get_const.restype = book.e_vcard_to_string.restype = ctypes.c_char_p
book.e_contact_get_const.argtypes = book.e_vcard_to_string.argtypes = [ctypes.c_void_p, ctypes.c_int]
card = ["BEGIN:VCARD", "VERSION:4.0", "FN:Dana Whitfield", "NICKNAME:Dee,Dani", 'TEL;VALUE=uri;TYPE="work,voice":tel:+1-617-555-0144',
        "TEL;VALUE=uri;TYPE=cell:tel:+1-617-555-0199;ext=12", "BDAY:--1204", "END:VCARD", ""]
contact = book.e_contact_new_from_vcard("\r\n".join(card).encode())
for field in b"business_phone", b"mobile_phone", b"primary_phone", b"other_phone":
    print(field.decode() + ":", (book.e_contact_get_const(contact, book.e_contact_field_id(field)) or b"none").decode())
written = book.e_vcard_to_string(contact, 1).decode().split("\r\n")
print(*(line for line in written if line.startswith(("VERSION", "TEL", "NICK", "BDAY"))), sep="\n")
PY
seen "Its numbers, and what is written of the card:" "business_phone: none
mobile_phone: tel:+1-617-555-0199
primary_phone: none
other_phone: none
VERSION:3.0
NICKNAME:Dee\,Dani
TEL;TYPE=\"work,voice\";VALUE=uri:tel:+1-617-555-0144
TEL;TYPE=cell;VALUE=uri:tel:+1-617-555-0199;ext=12
BDAY:--1204" "$(python "$work/read.py")"
