#!/bin/bash
# One would guess that "Monday to Friday" ends behind its beginning. DateTime::Format::Natural, told to prefer what is to come, puts each
# end where it would stand alone: read on a Friday, Monday is in three days and Friday is today. "10:00 to 13:00", read at noon, begins
# tomorrow and ends today. Both are told as a success.
# Why it matters here: "any time from Monday to Friday" is how interviews are offered. Where more than one day may be meant none is
# taken.
. "$(dirname "$0")/lib/packages.sh"
debian libdatetime-format-natural-perl=1.16-1 libdatetime-perl=2:1.59-1 libdatetime-hires-perl=0.04-2 libdatetime-locale-perl=1:1.37-1 \
    libdatetime-timezone-perl=1:2.60-1+2026f libboolean-perl=0.46-3 libclone-perl=0.46-1 libexporter-tiny-perl=1.006000-1 \
    liblist-moreutils-perl=0.430-2 liblist-moreutils-xs-perl=0.430-3+b1 libparams-validate-perl=1.31-1 libmodule-implementation-perl=0.09-2 \
    libmodule-runtime-perl=0.016-2 libtry-tiny-perl=0.31-2 libnamespace-autoclean-perl=0.29-2 libnamespace-clean-perl=0.27-2 \
    libb-hooks-endofscope-perl=0.26-1 libpackage-stash-perl=0.40-1 libsub-identify-perl=0.14-3 libsub-exporter-progressive-perl=0.001013-3 \
    libvariable-magic-perl=0.63-1+b1 libparams-validationcompiler-perl=0.31-1 libeval-closure-perl=0.14-3 libexception-class-perl=1.45-1 \
    libclass-data-inheritable-perl=0.08-3 libdevel-stacktrace-perl=2.0400-2 libspecio-perl=0.48-1 libmro-compat-perl=0.15-2 \
    librole-tiny-perl=2.002004-1 libclass-singleton-perl=1.6-2 libfile-sharedir-perl=1.118-3 libclass-inspector-perl=1.36-3 \
    libdata-optlist-perl=0.113-1 libparams-util-perl=1.102-2+b1 libsub-install-perl=0.929-1 libxstring-perl=0.005-2+b1

cat >"$work/read.pl" <<'PL'
use DateTime;
use DateTime::Format::Natural;
my $now = DateTime->new(year => 2026, month => 11, day => 27, hour => 12);
for my $text ('monday', 'friday', 'monday to friday', '10:00 to 13:00') {
    my $parser = DateTime::Format::Natural->new(datetime => $now, prefer_future => 1);
    my @days = $parser->parse_datetime_duration($text);
    print "$text: ", join(' to ', map { $_->strftime('%m-%d %H:%M') } @days), ($parser->success ? '' : ', an error'), "\n";
}
PL
seen "Read on Friday, 27 November 2026, at noon:" "monday: 11-30 00:00
friday: 11-27 00:00
monday to friday: 11-30 00:00 to 11-27 00:00
10:00 to 13:00: 11-28 10:00 to 11-27 13:00" "$(perl_with_packages "$work/read.pl")"
