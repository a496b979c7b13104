#!/bin/bash
# One would guess that what a library for iCalendar writes as a duration is one. RFC 5545, 3.3.6 knows either weeks or days with
# hours; DateTime::Format::ICal writes nine days as +P1W2D. Its own parser takes that, so that nobody who tries it both ways notices;
# icalendar of Python calls it an invalid duration.
# Why it matters here: a reminder, or an interview of several days, with such a DURATION. libical, which reads durations for us, takes
# both together, as most do; what is written here has an end and no duration.
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

cat >"$work/write.pl" <<'PL'
use DateTime::Format::ICal;
for my $days (7, 8, 9) {
    my $text = DateTime::Format::ICal->format_duration(DateTime::Duration->new(days => $days));
    my $read = eval { DateTime::Format::ICal->parse_duration($text)->in_units('days') } // "refused";
    print "$days: $text, read: $read\n";
}
PL
seen "Seven, eight and nine days as it writes them, and as it reads that:" "7: +P1W, read: 7
8: +P1W1D, read: 8
9: +P1W2D, read: 9" "$(perl_with_packages "$work/write.pl")"
