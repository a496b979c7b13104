#!/bin/bash
# One would guess that a calendar that is read and written again says the same. Horde_Icalendar reads the day of an EXDATE into year, month and
# day, and writes each of these numbers as a moment of its own: the 1st of December 2026 becomes 2,026 seconds, 12 seconds and one second after
# the beginning of 1970. Of two excepted days the second is gone.
# Why it matters here: a call that was taken out of a series stands in it again, on its way through a server's export. Dates are read as what the
# property says.
. "$(dirname "$0")/lib/packages.sh"
debian php8.2-cli=8.2.36-1~deb12u1 php8.2-common=8.2.36-1~deb12u1 php8.2-mbstring=8.2.36-1~deb12u1 libonig5=6.9.8-1 php-horde-icalendar=2.1.8-7 \
    php-horde-date=2.4.1-9 php-horde-util=2.5.12-2 php-horde-exception=2.0.8-10 php-horde-translation=2.2.2-7 php-horde-mime=2.11.2-2 \
    php-horde-support=2.2.2-2 libsodium23=1.0.18-1+deb12u1 libargon2-1=0~20171227-0.3+deb12u1 libedit2=3.1-20221030-2

cat >"$work/again.php" <<'PHP'
<?php
error_reporting(E_ERROR);
date_default_timezone_set('UTC');
spl_autoload_register(fn($class) => @include str_replace(['_', '\\'], '/', $class) . '.php');
$calendar = new Horde_Icalendar();
$calendar->parsevCalendar(implode("\r\n", ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', 'UID:s1', 'DTSTAMP:20261101T000000Z',
    'DTSTART:20261124T150000Z', 'RRULE:FREQ=WEEKLY;COUNT=4', 'EXDATE:20261201T150000Z,20261208T150000Z', 'SUMMARY:Call', 'END:VEVENT', 'END:VCALENDAR', '']));
echo implode("\n", preg_grep('/^(DTSTART|RRULE|EXDATE)/', preg_split('/\r?\n/', $calendar->exportvCalendar()))), "\n";
PHP
modules=$(echo "$root"/usr/lib/php/2*)
seen "A series without its calls of 1 and 8 December, written again:" "DTSTART:20261124T150000Z
RRULE:FREQ=WEEKLY;COUNT=4
EXDATE:19700101T003346Z,19700101T000012Z,19700101T000001Z" \
    "$(LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/php8.2" -n -d extension="$modules/mbstring.so" -d extension="$modules/ctype.so" \
    -d include_path="$root/usr/share/php" "$work/again.php")"
