#!/bin/bash
# One would guess that an extension that is not understood is left out, or makes no number. phonenumbers, the Python form of
# libphonenumber, takes "App." (Apparat) in a German number for the keys 2, 7 and 7, and gives a valid number of eleven digits
# that rings somewhere else; with "Durchwahl" in brackets there is none. "x22" and "ext. 22" are read right. "555-0144 or
# -0145" is one number of fourteen digits.
# Why it matters here: signatures in German write extensions so. Numbers are kept as they were written.
. "$(dirname "$0")/lib/packages.sh"
debian python3-phonenumbers=8.12.57-4

cat >"$work/read.py" <<'PY'
import phonenumbers

for text in "+49 30 123456", "+49 30 123456 App. 12", "+49 30 123456 (Durchwahl 12)", "+1 617 555 0144 x22", "+1 617 555 0144 or -0145":
    try:
        number = phonenumbers.parse(text)
        print(text, "|", phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL),
              "valid" if phonenumbers.is_valid_number(number) else "not valid")
    except phonenumbers.NumberParseException:
        print(text, "| none")
PY
seen "Numbers:" "+49 30 123456 | +49 30 123456 valid
+49 30 123456 App. 12 | +49 30 12345627712 valid
+49 30 123456 (Durchwahl 12) | none
+1 617 555 0144 x22 | +1 617-555-0144 ext. 22 valid
+1 617 555 0144 or -0145 | +1 61755501440145 not valid" "$(python "$work/read.py")"
