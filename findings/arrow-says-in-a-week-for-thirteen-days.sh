#!/bin/bash
# One would guess that a time is rounded as people do it. arrow cuts: thirteen days from now is "in a week", twenty is "in 2 weeks",
# and everything from 28 days to 60 is "in a month" or four weeks of it.
# Why it matters here: who reads "in a week" writes on the seventh day, and who reads "in a month" of an answer that takes two
# has given up by then. Silence and usual answers are told in days.
. "$(dirname "$0")/lib/packages.sh"
debian python3-arrow=1.2.3-1 python3-dateutil=2.8.2-2 python3-six=1.16.0-4 python3-typing-extensions=4.4.0-1

cat >"$work/say.py" <<'PY'
import arrow

now = arrow.get(2026, 11, 27)
for days in 7, 13, 14, 20, 31, 60:
    print(f"{days} days: {now.shift(days=days).humanize(now)}")
PY
seen "Days from now:" "7 days: in a week
13 days: in a week
14 days: in 2 weeks
20 days: in 2 weeks
31 days: in a month
60 days: in a month" "$(python "$work/say.py")"
