#!/bin/bash
# One would guess that a date is read where a date is meant. parsedatetime, which reads what people type into todoman, hears
# Saturday in "I sat with Dana", May in "we may call you", and in "5 years of experience" a day five years from now. Of
# "Tuesday at 3" the hour is lost, and "a week from Monday" is the Monday before it.
# Why it matters here: that is what is jotted down after an interview. A weekday's or a month's short form counts as one only
# where the words around it speak of a date.
. "$(dirname "$0")/lib/packages.sh"
debian python3-parsedatetime=2.6-3

cat >"$work/read.py" <<'PY'
import datetime
import time
import parsedatetime

calendar = parsedatetime.Calendar(version=parsedatetime.VERSION_CONTEXT_STYLE)
now = datetime.datetime(2026, 11, 27, 10, 0).timetuple()
for words in "I sat with Dana", "We may call you", "5 years of experience", "Tuesday at 3", "a week from Monday":
    moment, context = calendar.parse(words, now)
    print(f"{words}: {time.strftime('%Y-%m-%d %H:%M', moment)}" if context.hasDateOrTime else f"{words}: none")
PY
seen "Read on Friday, 27 November 2026, 10:00:" "I sat with Dana: 2026-11-28 10:00
We may call you: 2027-05-01 10:00
5 years of experience: 2031-11-27 10:00
Tuesday at 3: 2026-12-01 10:00
a week from Monday: 2026-11-30 09:00" "$(python "$work/read.py" 2>/dev/null)"
