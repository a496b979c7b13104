#!/bin/bash
# One would guess that a reader of dates that takes "december 4" for the 4th of December takes "4 december" for it too. Horde's takes
# the 4 for an hour, four in the afternoon on the first of the month: of "9 december", nine in the morning, "14 december" two. With the
# year, "4 december 2026", it is the 4th. "Last day of November" is 1 November of the year before, "in 3 business days" is in three days.
# Why it matters here: a day that somebody promised is looked for in sentences, and a wrong one is worse than none.
. "$(dirname "$0")/lib/packages.sh"
debian php8.2-cli=8.2.36-1~deb12u1 php8.2-common=8.2.36-1~deb12u1 php8.2-mbstring=8.2.36-1~deb12u1 libonig5=6.9.8-1 \
    php-horde-date-parser=2.0.7-2 php-horde-date=2.4.1-9 php-horde-util=2.5.12-2 php-horde-exception=2.0.8-10 php-horde-support=2.2.2-2 \
    php-horde-translation=2.2.2-7 libsodium23=1.0.18-1+deb12u1 libargon2-1=0~20171227-0.3+deb12u1 libedit2=3.1-20221030-2

cat >"$work/read.php" <<'PHP'
<?php
error_reporting(E_ERROR);
date_default_timezone_set('America/New_York');
spl_autoload_register(function ($class) {
    $file = str_replace(['_', '\\'], '/', $class) . '.php';
    if (stream_resolve_include_path($file)) require_once $file;
});
foreach (['december 4', '4 december', '14 december', '4 december 2026', 'last day of november', 'in 3 business days'] as $text) {
    $day = Horde_Date_Parser::parse($text, ['now' => new Horde_Date('2026-11-27 12:00:00')]);
    echo $text, ': ', $day->format('Y-m-d H:i'), "\n";
}
PHP
modules=$(echo "$root"/usr/lib/php/2*)
seen "Read on Friday, 27 November 2026, at noon:" "december 4: 2026-12-04 12:00
4 december: 2026-12-01 16:00
14 december: 2026-12-01 14:00
4 december 2026: 2026-12-04 12:00
last day of november: 2025-11-01 12:00
in 3 business days: 2026-11-30 12:00" \
    "$(LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/php8.2" -n -d extension="$modules/mbstring.so" -d include_path="$root/usr/share/php" "$work/read.php")"
