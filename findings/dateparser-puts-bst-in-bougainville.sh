#!/bin/bash
# One would guess that "10:00 BST" is British Summer Time, an hour ahead of UTC. python3-dateparser reads Bougainville
# Standard Time, eleven hours ahead, even where the language is English; "IST" is Israel's, not India's.
# Why it matters here: recruiters write such times. An abbreviation with more than one meaning is never decided by us:
# the person is asked for the zone.
. "$(dirname "$0")/lib/packages.sh"
debian python3-dateparser=1.1.6-1 python3-dateutil=2.8.2-2 python3-tz=2022.7.1-4 python3-tzlocal=4.2-1 python3-regex=0.1.20221031-1+b1 \
    python3-pytz-deprecation-shim=0.1.0.post0-3 python3-six=1.16.0-4

read_as=$(python -W ignore - <<'PY'
from datetime import datetime
import dateparser

for words in ("23 June 2026 10:00 BST", "23 June 2026 10:00 IST"):
    print(words + ":", dateparser.parse(words, languages=["en"]).strftime("%z"))
PY
)
seen "Offsets ahead of UTC:" "23 June 2026 10:00 BST: +1100
23 June 2026 10:00 IST: +0200" "$read_as"
