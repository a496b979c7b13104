#!/bin/bash
# One would guess that a reader of recurrence rules takes all days that a rule names, or says that it can't. Of "the first and third
# Monday of each month" Horde's, which its calendar reads them with, keeps the first, of "the 1st and the 15th" the 1st; and of "the last
# weekday of each month" (BYSETPOS) from a Monday on it makes the fifth Monday.
# Why it matters here: every other call is missing, and nothing says so. A rule is read with all its parts.
. "$(dirname "$0")/lib/packages.sh"
debian php8.2-cli=8.2.36-1~deb12u1 php8.2-common=8.2.36-1~deb12u1 php8.2-mbstring=8.2.36-1~deb12u1 libonig5=6.9.8-1 php-horde-date=2.4.1-9 \
    php-horde-util=2.5.12-2 php-horde-exception=2.0.8-10 php-horde-translation=2.2.2-7 libsodium23=1.0.18-1+deb12u1 \
    libargon2-1=0~20171227-0.3+deb12u1 libedit2=3.1-20221030-2

cat >"$work/series.php" <<'PHP'
<?php
error_reporting(E_ERROR);
date_default_timezone_set('UTC');
spl_autoload_register(fn($class) => require str_replace(['_', '\\'], '/', $class) . '.php');
foreach (['20261207' => 'FREQ=MONTHLY;BYDAY=1MO,3MO', '20261201' => 'FREQ=MONTHLY;BYMONTHDAY=1,15',
    '20261130' => 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'] as $start => $rule) {
    $series = new Horde_Date_Recurrence(new Horde_Date($start . 'T150000Z'));
    $series->fromRRule20($rule);
    $days = [];
    for ($after = new Horde_Date('2026-11-01 00:00:00'); count($days) < 4; $after->mday++) {
        $after = clone $series->nextRecurrence($after);
        $days[] = $after->format('Y-m-d');
    }
    echo $rule, ': ', implode(' ', $days), "\n";
}
PHP
modules=$(echo "$root"/usr/lib/php/2*)
seen "Three monthly series:" "FREQ=MONTHLY;BYDAY=1MO,3MO: 2026-12-07 2027-01-04 2027-02-01 2027-03-01
FREQ=MONTHLY;BYMONTHDAY=1,15: 2026-12-01 2027-01-01 2027-02-01 2027-03-01
FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1: 2026-11-30 2027-03-29 2027-05-31 2027-08-30" \
    "$(LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/php8.2" -n -d extension="$modules/mbstring.so" -d include_path="$root/usr/share/php" "$work/series.php")"
