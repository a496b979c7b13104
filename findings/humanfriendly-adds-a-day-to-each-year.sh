#!/bin/bash
# One would guess that a year is 365 days for a program that says "1 year". humanfriendly's has 52 weeks: 365 days are "1 year and 1 day",
# three years "3 years and 3 days", and of "1 year", read, a day is missing. A month is unknown to it.
# Why it matters here: trial periods and contracts run for a year. Silence is told in days, and a year that was promised is the
# calendar's.
. "$(dirname "$0")/lib/packages.sh"
debian python3-humanfriendly=10.0-3

cat >"$work/say.py" <<'PY'
from humanfriendly import format_timespan, parse_timespan

for days in 364, 365, 3 * 365:
    print(f"{days} days: {format_timespan(days * 86400)}")
print(f"1 year: {parse_timespan('1 year') / 86400:g} days")
PY
seen "Written and read:" "364 days: 1 year
365 days: 1 year and 1 day
1095 days: 3 years and 3 days
1 year: 364 days" "$(python "$work/say.py")"
