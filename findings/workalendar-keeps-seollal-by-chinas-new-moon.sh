#!/bin/bash
# One would guess that the Korean new year is reckoned for Korea. workalendar takes the Chinese calendar's: in 2027 the new moon
# falls into the hour that parts the two, at 23:56 in Beijing and 00:56 in Seoul, so that the free days are 5 to 7 February
# there and 6 to 8 February in fact. Friday the 5th is a working day, Monday the 8th is not.
# Why it matters here: a check-in on the middle day of the longest holiday is worse than none. The days are those that Korea keeps.
. "$(dirname "$0")/lib/packages.sh"
debian python3-workalendar=17.0.0-1 python3-lunardate=0.2.0-4 python3-convertdate=2.4.0-1 python3-dateutil=2.8.2-2 python3-tz=2022.7.1-4 \
    python3-six=1.16.0-4 python3-pymeeus=0.5.11+dfsg1-1 python3-pyluach=1.4.1-1

cat >"$work/days.py" <<'PY'
import datetime
from workalendar.registry import registry

for year in 2026, 2027, 2028:
    print(*(day for day, name in registry.get("KR")().holidays(year) if name == "Korean New Year's Day"))
for day in datetime.date(2027, 2, 5), datetime.date(2027, 2, 8):
    print(day.strftime("%A"), registry.get("KR")().is_working_day(day))
PY
seen "The Korean new year, and which days of 2027 are worked on:" "2026-02-16 2026-02-17 2026-02-18
2027-02-05 2027-02-06 2027-02-07
2028-01-25 2028-01-26 2028-01-27
Friday False
Monday True" "$(python "$work/days.py")"
