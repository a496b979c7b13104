#!/bin/bash
# One would guess that a card that is read and written again says what it said. vobject, on which khard, Radicale and others are built,
# keeps the first of two nicknames: "Dee,Dani" becomes "Dee", while two categories stay two.
# Why it matters here: a card that was edited elsewhere has lost what nobody deleted.
. "$(dirname "$0")/lib/packages.sh"
debian python3-vobject=0.9.6.1-2 python3-dateutil=2.8.2-2 python3-six=1.16.0-4 python3-tz=2022.7.1-4

cat >"$work/again.py" <<'PY'
import vobject

card = ["BEGIN:VCARD", "VERSION:3.0", "FN:Dana Whitfield", "N:Whitfield;Dana;;;", "NICKNAME:Dee,Dani", "CATEGORIES:job,search", "END:VCARD", ""]
print(*(line for line in vobject.readOne("\r\n".join(card)).serialize().split("\r\n") if line[:4] in ("NICK", "CATE")), sep="\n")
PY
seen "NICKNAME:Dee,Dani and CATEGORIES:job,search, written again:" "CATEGORIES:job,search
NICKNAME:Dee" "$(python "$work/again.py")"
