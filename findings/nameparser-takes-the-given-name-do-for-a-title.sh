#!/bin/bash
# One would guess that "Do Nguyen" is a given name and a surname. python3-nameparser reads "Do" as a title (a doctor of
# osteopathy, without the dots), and "St" of "St John Rivers" likewise, so that nobody is left to be greeted.
# Why it matters here: Do is a common name of Vietnamese and Korean families. A word counts as a title only where it is
# written as one.
. "$(dirname "$0")/lib/packages.sh"
debian python3-nameparser=1.1.2-1

read_as=$(python - <<'PY'
from nameparser import HumanName

for name in ("Do Nguyen", "St John Rivers", "Dana Whitfield"):
    parts = HumanName(name)
    print("%s: title=%s given=%s family=%s" % (name, parts.title, parts.first, parts.last))
PY
)
seen "Names and what is made of them:" "Do Nguyen: title=Do given= family=Nguyen
St John Rivers: title=St given=John family=Rivers
Dana Whitfield: title= given=Dana family=Whitfield" "$read_as"
