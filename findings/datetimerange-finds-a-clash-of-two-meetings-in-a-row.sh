#!/bin/bash
# One would guess that a meeting from ten to eleven and one from eleven to twelve don't overlap. For DateTimeRange they do, from eleven to
# eleven; what a quarter of an hour parts does not.
# Why it matters here: whoever asks it whether an interview fits is told that it clashes with the one before. In RFC 5545 the end
# of an event is no part of it.
. "$(dirname "$0")/lib/packages.sh"
debian python3-datetimerange=1.2.0-2 python3-dateutil=2.8.2-2 python3-typepy=1.3.0-2 python3-mbstrdecoder=1.1.0-2 python3-chardet=5.1.0+dfsg-2 \
    python3-tz=2022.7.1-4 python3-six=1.16.0-4 python3-packaging=23.0-1

cat >"$work/ask.py" <<'PY'
from datetimerange import DateTimeRange

first = DateTimeRange("2026-11-24T10:00:00", "2026-11-24T11:00:00")
for start, end in (("10:45", "11:45"), ("11:00", "12:00"), ("11:15", "12:15")):
    second = DateTimeRange(f"2026-11-24T{start}:00", f"2026-11-24T{end}:00")
    print(start, first.is_intersection(second), first.intersection(second))
PY
seen "From ten to eleven, and from when on a second meeting clashes with that:" "10:45 True 2026-11-24T10:45:00 - 2026-11-24T11:00:00
11:00 True 2026-11-24T11:00:00 - 2026-11-24T11:00:00
11:15 False NaT - NaT" "$(python "$work/ask.py")"
