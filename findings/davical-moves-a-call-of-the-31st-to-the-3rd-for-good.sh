#!/bin/bash
# One would guess that a monthly series from the 31st skips the shorter months (RFC 5545, 3.3.10), or falls on their last day. DAViCal
# goes on from the 31st of February, which is the 3rd of March, and stays on the 3rd from then on; and where the rule is the last day of
# each month (BYMONTHDAY=-1), February has none.
# Why it matters here: a server that is asked what is on a day answers by that. Afterword asks for whole events, and goes through their
# rules itself.
. "$(dirname "$0")/lib/packages.sh"
debian php8.2-cli=8.2.36-1~deb12u1 php8.2-common=8.2.36-1~deb12u1 davical=1.1.12-2 libawl-php=0.64-1 libsodium23=1.0.18-1+deb12u1 \
    libargon2-1=0~20171227-0.3+deb12u1 libedit2=3.1-20221030-2

cat >"$work/series.php" <<'PHP'
<?php
error_reporting(E_ERROR);
date_default_timezone_set('UTC');
require 'vComponent.php';
require 'RRule.php';
foreach (['20261231T150000Z' => 'FREQ=MONTHLY', '20261130T150000Z' => 'FREQ=MONTHLY;BYMONTHDAY=-1'] as $start => $rule) {
    $series = new RepeatRule($start, $rule);
    $days = [];
    while (count($days) < 6)
        $days[] = substr($series->next()->UTC(), 0, 8);
    echo $rule, ': ', implode(' ', $days), "\n";
}
PHP
modules=$(echo "$root"/usr/lib/php/2*)
seen "Monthly from 31 December, and on each month's last day from 30 November:" "FREQ=MONTHLY: 20261231 20270131 20270303 20270403 20270503 20270603
FREQ=MONTHLY;BYMONTHDAY=-1: 20261130 20261231 20270131 20270331 20270430 20270531" \
    "$(LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/php8.2" -n -d extension="$modules/iconv.so" -d extension="$modules/calendar.so" \
    -d include_path="$root/usr/share/davical/inc:$root/usr/share/awl/inc" "$work/series.php")"
