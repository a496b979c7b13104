#!/bin/bash
# One would guess that a program that reads 23.11.2026 as 23 November reads 3.4.2026 beside it as 3 April, since the dots
# and the first number both say that the day comes first. Time::ParseDate takes the order that gives a date, for each one
# alone: the day first from the 13th on, the month first before.
# Why it matters here: a quarter of the dates in somebody's table would be wrong by months, and nothing shows it. Dots put
# the day first, and where nothing else tells, the whole column does.
. "$(dirname "$0")/lib/packages.sh"
debian libtime-parsedate-perl=2015.103-4

read_as=$(perl_with_packages -MTime::ParseDate -MPOSIX=strftime -e '
    print "$_ is ", strftime("%Y-%m-%d", localtime(parsedate($_))), "\n" for qw(23.11.2026 13.4.2026 3.4.2026 12.4.2026)')
seen "Four dates as they stand in one column:" "23.11.2026 is 2026-11-23
13.4.2026 is 2026-04-13
3.4.2026 is 2026-03-04
12.4.2026 is 2026-12-04" "$read_as"
