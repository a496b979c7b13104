#!/bin/bash
# One would guess that a series that begins at ten in New York has all its meetings at ten in New York. The first moment that
# DateTime::Format::ICal reads has its zone; the meetings of parse_recurrence() are on no clock in particular ("floating"), the first
# one too. Whoever converts them to another zone gets ten o'clock everywhere.
# Why it matters here: a weekly call of a company abroad would be shown at the company's hour as if it were one's own. A series is gone
# through in the zone of its start.
. "$(dirname "$0")/lib/packages.sh"
debian libdatetime-format-ical-perl=0.09-3 libdatetime-event-ical-perl=0.13-2 libdatetime-perl=2:1.59-1 libdatetime-set-perl=0.3900-2 \
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
use DateTime::Format::ICal;
my $start = DateTime::Format::ICal->parse_datetime('TZID=America/New_York:20261027T100000');
my $series = DateTime::Format::ICal->parse_recurrence(recurrence => 'FREQ=WEEKLY;COUNT=2', dtstart => $start);
print "it begins at ", $start->hms, " ", $start->time_zone->name, "\n";
for my $call ($series->as_list) {
    my $zone = $call->time_zone->name;
    print $call->ymd, " ", $call->hms, " $zone, in Berlin ", $call->set_time_zone('Europe/Berlin')->hms, "\n";
}
PL
seen "The start, and the calls:" "it begins at 10:00:00 America/New_York
2026-10-27 10:00:00 floating, in Berlin 10:00:00
2026-11-03 10:00:00 floating, in Berlin 10:00:00" "$(perl_with_packages "$work/series.pl")"
