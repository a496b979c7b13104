#!/bin/bash
# One would guess that a Sunday's bank holiday gives the Monday in all of the United Kingdom. The library holidays moves Christmas and St
# Patrick's Day, and leaves Northern Ireland's 12 July on the Sunday, as in 2026, and Scotland's St Andrew's Day on the Saturday, as
# in 2030, though both have a substitute day by proclamation or by law.
# Why it matters here: in Belfast on 13 July 2026 nobody reads a follow-up.
. "$(dirname "$0")/lib/packages.sh"
debian python3-holidays=0.10.1-3 python3-convertdate=2.4.0-1 python3-pymeeus=0.5.11+dfsg1-1 python3-dateutil=2.8.2-2 python3-six=1.16.0-4

cat >"$work/days.py" <<'PY'
import datetime
import holidays

for country, days in (holidays.NorthernIreland, [(2024, 3, 18), (2026, 7, 12), (2026, 7, 13)]), (holidays.Scotland, [(2027, 12, 27), (2030, 11, 30), (2030, 12, 2)]):
    for day in days:
        date = datetime.date(*day)
        print(country.__name__, date.strftime("%Y-%m-%d %A:"), "free" if date in country() else "work")
PY
seen "Sundays' and Saturdays' holidays, and the Mondays behind them:" "NorthernIreland 2024-03-18 Monday: free
NorthernIreland 2026-07-12 Sunday: free
NorthernIreland 2026-07-13 Monday: work
Scotland 2027-12-27 Monday: free
Scotland 2030-11-30 Saturday: free
Scotland 2030-12-02 Monday: work" "$(python "$work/days.py")"
