#!/bin/bash
# One would guess that "each week in November and December" (BYMONTH, RFC 5545, 3.3.10) is each week of these months. DateTime::Event::ICal
# takes it for one day: the first. The same rule by the day (FREQ=DAILY with BYDAY) is right.
# Why it matters here: a series would be taken for one call. A rule is gone through day by day, and each part of it is asked.
. "$(dirname "$0")/lib/packages.sh"
debian libdatetime-event-ical-perl=0.13-2 libdatetime-perl=2:1.59-1 libdatetime-set-perl=0.3900-2 \
    libdatetime-timezone-perl=1:2.60-1+2026f libparams-validate-perl=1.31-1 libdatetime-event-recurrence-perl=0.19-2 \
    libdatetime-locale-perl=1:1.37-1 libnamespace-autoclean-perl=0.29-2 libparams-validationcompiler-perl=0.31-1 libspecio-perl=0.48-1 \
    libtry-tiny-perl=0.31-2 libset-infinite-perl=0.65-3 libclass-singleton-perl=1.6-2 libmodule-runtime-perl=0.016-2 \
    libmodule-implementation-perl=0.09-2 libfile-sharedir-perl=1.118-3 libb-hooks-endofscope-perl=0.26-1 libnamespace-clean-perl=0.27-2 \
    libsub-identify-perl=0.14-3 libeval-closure-perl=0.14-3 libexception-class-perl=1.45-1 libdevel-stacktrace-perl=2.0400-2 \
    libmro-compat-perl=0.15-2 librole-tiny-perl=2.002004-1 libsub-quote-perl=2.006008-1 libxstring-perl=0.005-2+b1 \
    libparams-classify-perl=0.015-2+b1 libclass-inspector-perl=1.36-3 libsub-exporter-progressive-perl=0.001013-3 \
    libvariable-magic-perl=0.63-1+b1 libpackage-stash-perl=0.40-1 libsub-name-perl=0.26-2+b1 libsub-exporter-perl=0.989-1 \
    libclass-data-inheritable-perl=0.08-3 libdata-optlist-perl=0.113-1 libsub-install-perl=0.929-1 libparams-util-perl=1.102-2+b1

cat >"$work/series.pl" <<'PL'
use DateTime;
use DateTime::Event::ICal;

my $start = DateTime->new(year => 2026, month => 11, day => 24, hour => 15, time_zone => 'UTC');
for my $rule ([freq => 'weekly', bymonth => [11, 12]], [freq => 'daily', byday => ['tu'], bymonth => [11, 12]]) {
    my $series = DateTime::Event::ICal->recur(@$rule, dtstart => $start);
    my @days = $series->as_list(start => $start, end => $start->clone->add(months => 2));
    print "$rule->[1]: ", join(' ', map { $_->ymd } @days), "\n";
}
PL
seen "From Tuesday, 24 November, on, for two months:" "weekly: 2026-11-24
daily: 2026-11-24 2026-12-01 2026-12-08 2026-12-15 2026-12-22 2026-12-29" "$(perl_with_packages "$work/series.pl")"
