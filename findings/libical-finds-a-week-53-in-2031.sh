#!/bin/bash
# One would guess that a library that counts weeks by ISO 8601 knows which years have a week 53: 2026, 2032 and 2037. For libical the
# Monday of week 53 is on 29 December 2031, too, which begins the first week of 2032.
# Why it matters here: a yearly meeting stands on a day that it isn't on. The days of a rule are told by our own walk from day to day,
# which asks each day for its week.
. "$(dirname "$0")/lib/packages.sh"
debian libical3=3.0.16-1+b1 libical-dev=3.0.16-1+b1 libicu72=72.1-3+deb12u1 libglib2.0-0=2.74.6-2+deb12u9

cat >"$work/read.cpp" <<'CPP'
#include <cstdio>
#include <libical/ical.h>
int main()
{
    const icalrecurrencetype rule = icalrecurrencetype_from_string("FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;COUNT=3");
    icalrecur_iterator *days = icalrecur_iterator_new(rule, icaltime_from_string("20261228T100000"));
    for (icaltimetype day = icalrecur_iterator_next(days); !icaltime_is_null_time(day); day = icalrecur_iterator_next(days))
        std::printf("%d-%02d-%02d\n", day.year, day.month, day.day);
}
CPP
g++ -I"$root/usr/include" "$work/read.cpp" -o "$work/read" "$(echo "$root"/usr/lib/*/libical.so.3)" -Wl,--unresolved-symbols=ignore-in-shared-libs
seen "Each day of FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;COUNT=3 from 28 December 2026 on, and its week by the calendar:" "2026-12-28 is in week 53 of 2026
2031-12-29 is in week 01 of 2032
2032-12-27 is in week 53 of 2032" "$(LD_LIBRARY_PATH=$(libraries) "$work/read" | while read -r day; do echo "$day is in week $(date -d "$day" '+%V of %G')"; done)"
