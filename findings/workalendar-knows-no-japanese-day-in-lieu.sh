#!/bin/bash
# One would guess that a Sunday's holiday is kept on the next working day, as Japan's law has said since 1973. workalendar works
# on each of these days: on Monday, 22 March 2027 (the equinox is a Sunday), and on 6 May 2026, for Sunday the 3rd, behind which
# two more holidays lie. Nor is a day free that lies between two holidays, 22 September 2026. Britain's and Ireland's moved days are there.
# Why it matters here: a note would be asked for in the middle of Golden Week. The files have the days in lieu.
. "$(dirname "$0")/lib/packages.sh"
debian python3-workalendar=17.0.0-1 python3-lunardate=0.2.0-4 python3-convertdate=2.4.0-1 python3-dateutil=2.8.2-2 python3-tz=2022.7.1-4 \
    python3-six=1.16.0-4 python3-pymeeus=0.5.11+dfsg1-1 python3-pyluach=1.4.1-1

cat >"$work/days.py" <<'PY'
import datetime
from workalendar.registry import registry

for code, day in ("JP", "2027-03-22"), ("JP", "2026-05-06"), ("JP", "2026-09-22"), ("GB", "2027-12-27"):
    print(code, day, "worked" if registry.get(code)().is_working_day(datetime.date.fromisoformat(day)) else "free")
PY
seen "Days in lieu:" "JP 2027-03-22 worked
JP 2026-05-06 worked
JP 2026-09-22 worked
GB 2027-12-27 free" "$(python "$work/days.py")"
