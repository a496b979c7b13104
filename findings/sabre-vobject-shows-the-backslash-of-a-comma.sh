#!/bin/bash
# One would guess that a text is read without its escapes. sabre/vobject 2, which Debian 12 has, turns \n into a new line and
# leaves the others: the title of an interview is "Interview\, second round", a place "5 Main St\, Boston", with the backslash.
# Why it matters here: such a title is copied on, and escaped once more on its way. Text of cards and calendars is read with all
# escapes taken away, each once.
. "$(dirname "$0")/lib/packages.sh"
debian php8.2-cli=8.2.36-1~deb12u1 php8.2-common=8.2.36-1~deb12u1 php-sabre-vobject=2.1.7-6.1 libsodium23=1.0.18-1+deb12u1 libargon2-1=0~20171227-0.3+deb12u1 \
    libedit2=3.1-20221030-2

cat >"$work/read.php" <<'PHP'
<?php
error_reporting(E_ERROR);
date_default_timezone_set('America/New_York');
require 'Sabre/VObject/includes.php';
$lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', 'UID:i1', 'DTSTAMP:20261101T000000Z', 'DTSTART:20261124T150000Z',
    'SUMMARY:Interview\\, second round', 'LOCATION:5 Main St\\, Boston', 'DESCRIPTION:Bring:\\n- your passport', 'END:VEVENT', 'END:VCALENDAR', ''];
$event = Sabre\VObject\Reader::read(implode("\r\n", $lines))->VEVENT;
echo $event->SUMMARY, "\n", $event->LOCATION, "\n", $event->DESCRIPTION, "\n";
PHP
seen "Title, place and text:" 'Interview\, second round
5 Main St\, Boston
Bring:
- your passport' "$(LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/php8.2" -n -d include_path="$root/usr/share/php" "$work/read.php")"
