#!/bin/bash
# One would guess that a calendar of 2023 has the holidays of the laws before it. workalendar's United States work on Juneteenth,
# free since 2021, New Zealand on Matariki, free since 2022, and Ireland on Saint Brigid's Monday, free since 2023.
# Why it matters here: "within five business days" ends a day too early. Holidays of recent laws are in the files, with tests
# that name them.
. "$(dirname "$0")/lib/packages.sh"
debian python3-workalendar=17.0.0-1 python3-lunardate=0.2.0-4 python3-convertdate=2.4.0-1 python3-dateutil=2.8.2-2 python3-tz=2022.7.1-4 \
    python3-six=1.16.0-4 python3-pymeeus=0.5.11+dfsg1-1 python3-pyluach=1.4.1-1

cat >"$work/days.py" <<'PY'
import datetime
from workalendar.registry import registry

for code, day in ("US", datetime.date(2026, 6, 19)), ("IE", datetime.date(2027, 2, 1)), ("NZ", datetime.date(2027, 6, 25)):
    print(code, day.strftime("%A, %-d %B %Y:"), "worked" if registry.get(code)().is_working_day(day) else "free")
PY
seen "Holidays by law:" "US Friday, 19 June 2026: worked
IE Monday, 1 February 2027: worked
NZ Friday, 25 June 2027: worked" "$(python "$work/days.py")"
