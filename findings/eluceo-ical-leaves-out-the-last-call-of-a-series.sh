#!/bin/bash
# One would guess that a series that ends with the call of 15 December has that call. eluceo/ical writes UNTIL as the hour on the clock
# of its zone with a Z behind it, and DTSTART and EXDATE in UTC: eight in the evening of New York's 15 December is 01:00 UTC on the
# 16th, and the end five hours before it. West of Greenwich the last call is missing.
# Why it matters here: the last of three rounds isn't in the calendar. RFC 5545 has UNTIL in UTC where DTSTART has a zone, and it is
# read so.
. "$(dirname "$0")/lib/packages.sh"
debian php8.2-cli=8.2.36-1~deb12u1 php8.2-common=8.2.36-1~deb12u1 php-eluceo-ical=0.16.1-2 libsodium23=1.0.18-1+deb12u1 \
    libargon2-1=0~20171227-0.3+deb12u1 libedit2=3.1-20221030-2

cat >"$work/series.php" <<'PHP'
<?php
error_reporting(E_ERROR);
date_default_timezone_set('America/New_York');
require 'Eluceo/iCal/autoload.php';
$rule = (new Eluceo\iCal\Property\Event\RecurrenceRule())->setFreq('WEEKLY')->setUntil(new DateTime('2026-12-15 20:00'));
$call = (new Eluceo\iCal\Component\Event('call'))->setDtStart(new DateTime('2026-12-01 20:00'))->setDtEnd(new DateTime('2026-12-01 21:00'));
$call->setRecurrenceRule($rule)->addExDate(new DateTime('2026-12-08 20:00'));
echo $call->render();
PHP
seen "Each Tuesday at eight in the evening until 15 December, without the 8th:" "DTSTART:20261202T010000Z
RRULE:FREQ=WEEKLY;INTERVAL=1;UNTIL=20261215T200000Z
EXDATE:20261209T010000Z" \
    "$(LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/php8.2" -n -d include_path="$root/usr/share/php" "$work/series.php" |
        tr -d '\r' | grep -E '^(DTSTART|RRULE|EXDATE)')"
