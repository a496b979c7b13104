#!/bin/bash
# One would guess that a calendar that is read and written again says the same. Data::ICal takes every value but a rule for a text: the
# comma between two dates of EXDATE gets a backslash, so that nobody finds a date in it, and two categories become one.
# Why it matters here: two calls that were taken out of a series stand in it again. Dates of one line are each read by themselves.
. "$(dirname "$0")/lib/packages.sh"
debian libdata-ical-perl=0.24+dfsg-2 libtext-vfile-asdata-perl=0.08-2 libclass-accessor-chained-perl=0.01.1~debian-5 libclass-accessor-perl=0.51-2 \
    libclass-returnvalue-perl=0.55-4 libdevel-stacktrace-perl=2.0400-2 libsub-name-perl=0.26-2+b1

printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:x BEGIN:VEVENT UID:s1 DTSTAMP:20261101T000000Z DTSTART:20261124T150000Z \
    'RRULE:FREQ=WEEKLY;COUNT=4' EXDATE:20261201T150000Z,20261208T150000Z CATEGORIES:Job,Call SUMMARY:Call END:VEVENT END:VCALENDAR >"$work/series.ics"
cat >"$work/again.pl" <<'PL'
use Data::ICal;

print grep { /^(EXDATE|RRULE|CATEGORIES)/ } map { s/\r//r } split /^/, Data::ICal->new(filename => $ARGV[0])->as_string;
PL
seen "Two excepted days, written again:" 'CATEGORIES:Job\,Call
EXDATE:20261201T150000Z\,20261208T150000Z
RRULE:FREQ=WEEKLY;COUNT=4' "$(perl_with_packages "$work/again.pl" "$work/series.ics")"
