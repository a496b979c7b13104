#!/bin/bash
# One would guess that a value is parted at semicolons only where it has parts (RFC 6350, 4): a telephone number's address, a title and a note have none.
# Roundcube shows their first part: tel:+1-617-555-0144;ext=7 has no extension, and begins with "tel:"; "Head of HR; Berlin" is Head of HR.
# Why it matters here: whoever calls reaches the switchboard. A card's values without parts are read whole, and "tel:" is taken off.
. "$(dirname "$0")/lib/packages.sh"
debian php8.2-cli=8.2.36-1~deb12u1 php8.2-common=8.2.36-1~deb12u1 php8.2-mbstring=8.2.36-1~deb12u1 libonig5=6.9.8-1 roundcube-core=1.6.5+dfsg-1+deb12u13 \
    libsodium23=1.0.18-1+deb12u1 libargon2-1=0~20171227-0.3+deb12u1 libedit2=3.1-20221030-2

cat >"$work/read.php" <<'PHP'
<?php
error_reporting(E_ERROR);
ini_set('display_errors', 'stderr');
spl_autoload_register(fn($class) => @include "$class.php");
require 'bootstrap.php';
foreach (['TEL;VALUE=uri:tel:+1-617-555-0144;ext=7', 'TITLE:Head of HR; Berlin', 'NOTE:Met Dana; she is kind.'] as $line)
    echo end((new rcube_vcard("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Dana\r\n$line\r\nEND:VCARD\r\n"))->get_assoc())[0], "\n";
PHP
modules=$(echo "$root"/usr/lib/php/2*)
seen "A number, a title and a note:" "tel:+1-617-555-0144
Head of HR
Met Dana" "$(LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/php8.2" -n -d extension="$modules/mbstring.so" -d extension="$modules/ctype.so" \
    -d extension="$modules/iconv.so" -d include_path="$root/usr/share/roundcube/program/lib/Roundcube" "$work/read.php" 2>"$work/err")"
