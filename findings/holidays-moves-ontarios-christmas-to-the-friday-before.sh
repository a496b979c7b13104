#!/bin/bash
# One would guess that a holiday on a Saturday is made up for after it where the law gives another day off (Ontario), and
# not at all where the law gives none (Mexico). python3-holidays moves New Year of 2028 to the Friday before in both, and
# Christmas of 2027 too (for Mexico under the name of another day), as federal offices of the United States do.
# Why it matters here: everybody works on that Friday, and what is due then would move into the next week.
. "$(dirname "$0")/lib/packages.sh"
debian python3-holidays=0.10.1-3 python3-convertdate=2.4.0-1 python3-pymeeus=0.5.11+dfsg1-1 python3-dateutil=2.8.2-2 python3-six=1.16.0-4

days=$(python - <<'PY'
import datetime
import holidays
for place, calendar in (("Ontario", holidays.Canada(prov="ON", years=[2027])), ("Mexico", holidays.Mexico(years=[2027]))):
    for day in sorted(calendar):
        if "Observed" in calendar[day] and day >= datetime.date(2027, 12, 24) and day.weekday() == 4:
            print(place, day, calendar[day])
PY
)
seen "Fridays before a Saturday's holiday:" "Ontario 2027-12-24 Christmas Day (Observed)
Ontario 2027-12-31 New Year's Day (Observed)
Mexico 2027-12-24 Transmisión del Poder Ejecutivo Federal [Change of Federal Government] (Observed)
Mexico 2027-12-31 Año Nuevo [New Year's Day] (Observed)" "$days"
