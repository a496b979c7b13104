#!/bin/bash
# One would guess that a series with a call at ten and one at three has both on each of its days, and that a day that RDATE adds is one more.
# iCal::Parser keeps for each day one entry of a UID: the later call takes the place of the earlier one. RDATE it leaves out.
# Why it matters here: a day of talks at two hours would have the later one only. With us a series stands at its start, the first of them, and where
# EXDATE takes that out RDATE counts as the rule does.
. "$(dirname "$0")/lib/packages.sh"
debian libical-parser-perl=1.21-3 libtext-vfile-asdata-perl=0.08-2 libclass-accessor-chained-perl=0.01.1~debian-5 libclass-accessor-perl=0.51-2 \
    libfreezethaw-perl=0.5001-3 libio-string-perl=1.08-4 \
    libdatetime-format-ical-perl=0.09-3 libdatetime-event-ical-perl=0.13-2 libdatetime-perl=2:1.59-1 libdatetime-set-perl=0.3900-2 \
    libdatetime-timezone-perl=1:2.60-1+2026f libparams-validate-perl=1.31-1 libdatetime-event-recurrence-perl=0.19-2 \
    libdatetime-locale-perl=1:1.37-1 libnamespace-autoclean-perl=0.29-2 libparams-validationcompiler-perl=0.31-1 libspecio-perl=0.48-1 \
    libtry-tiny-perl=0.31-2 libset-infinite-perl=0.65-3 libclass-singleton-perl=1.6-2 libmodule-runtime-perl=0.016-2 \
    libmodule-implementation-perl=0.09-2 libfile-sharedir-perl=1.118-3 libb-hooks-endofscope-perl=0.26-1 libnamespace-clean-perl=0.27-2 \
    libsub-identify-perl=0.14-3 libeval-closure-perl=0.14-3 libexception-class-perl=1.45-1 libdevel-stacktrace-perl=2.0400-2 \
    libmro-compat-perl=0.15-2 librole-tiny-perl=2.002004-1 libsub-quote-perl=2.006008-1 libxstring-perl=0.005-2+b1 \
    libparams-classify-perl=0.015-2+b1 libclass-inspector-perl=1.36-3 libsub-exporter-progressive-perl=0.001013-3 \
    libvariable-magic-perl=0.63-1+b1 libpackage-stash-perl=0.40-1 libsub-name-perl=0.26-2+b1 libsub-exporter-perl=0.989-1 \
    libclass-data-inheritable-perl=0.08-3 libdata-optlist-perl=0.113-1 libsub-install-perl=0.929-1 libparams-util-perl=1.102-2+b1

printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:x \
    BEGIN:VEVENT UID:two DTSTAMP:20261101T000000Z DTSTART:20261124T150000Z DTEND:20261124T153000Z \
    'RRULE:FREQ=DAILY;BYHOUR=15,20;COUNT=4' SUMMARY:Call END:VEVENT \
    BEGIN:VEVENT UID:added DTSTAMP:20261101T000000Z DTSTART:20261201T150000Z DTEND:20261201T153000Z RDATE:20261203T150000Z SUMMARY:Talk END:VEVENT \
    END:VCALENDAR >"$work/days.ics"
cat >"$work/read.pl" <<'PL'
use iCal::Parser;
my $events = iCal::Parser->new(start => '20261101', end => '20261231')->parse($ARGV[0])->{events}{2026};
for my $month (sort { $a <=> $b } keys %$events) {
    for my $day (sort { $a <=> $b } keys %{$events->{$month}}) {
        print "$_->{DTSTART} $_->{SUMMARY}\n" for values %{$events->{$month}{$day}};
    }
}
PL
seen "Calls on 24 and 25 November at 15:00 and 20:00 UTC, talks on 1 and 3 December:" "2026-11-24T20:00:00 Call
2026-11-25T20:00:00 Call
2026-12-01T15:00:00 Talk" "$(TZ=UTC perl_with_packages "$work/read.pl" "$work/days.ics")"
