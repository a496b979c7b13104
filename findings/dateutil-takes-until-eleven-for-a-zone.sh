#!/bin/bash
# One would guess that "10:00-11:00" is an hour from ten to eleven, or no time at all. dateutil reads ten o'clock in a zone that lies
# eleven hours behind UTC, and half past two in one that lies fifteen and a quarter behind, where no place on earth does.
# Why it matters here: hours of interviews stand in tables and letters as a range. What is no date and hour of its own stays text.
. "$(dirname "$0")/lib/packages.sh"
debian python3-dateutil=2.8.2-2 python3-six=1.16.0-4

cat >"$work/read.py" <<'PY'
from datetime import datetime
from dateutil import parser

for text in "2026-11-30 10:00-11:00", "30 Nov 2026 14:30-15:15":
    print(text + ":", parser.parse(text, default=datetime(2026, 11, 27)))
PY
seen "Read on 27 November 2026:" "2026-11-30 10:00-11:00: 2026-11-30 10:00:00-11:00
30 Nov 2026 14:30-15:15: 2026-11-30 14:30:00-15:15" "$(python "$work/read.py")"
