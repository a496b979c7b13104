#!/bin/bash
# One would guess that an attachment's name is in the character set that the letter's fields are told to be in. PEAR's Mail_mime, told
# UTF-8 for fields and text, writes filename*=US-ASCII''Vertrag%20f%C3%BCr: two bytes that US-ASCII hasn't. A reader that believes it
# shows two question marks for the letter, or "fÃ¼r"; the subject, beside it, is right.
# Why it matters here: so a contract comes from a form on a firm's page. Names are left to GMime.
. "$(dirname "$0")/lib/packages.sh"
debian php8.2-cli=8.2.36-1~deb12u1 php8.2-common=8.2.36-1~deb12u1 php-mail-mime=1.10.11-1 php-pear=1:1.10.13+submodules+notgz+2022032202-2 \
    libsodium23=1.0.18-1+deb12u1 libargon2-1=0~20171227-0.3+deb12u1 libedit2=3.1-20221030-2

cat >"$work/write.php" <<'PHP'
<?php
error_reporting(E_ERROR);
require_once 'Mail/mime.php';
$letter = new Mail_mime(['eol' => "\r\n", 'head_charset' => 'UTF-8', 'text_charset' => 'UTF-8', 'html_charset' => 'UTF-8']);
$letter->setTXTBody('Our contract');
$letter->addAttachment('x', 'application/pdf', 'Vertrag für Dana.pdf', false);
$body = $letter->get();
echo $letter->txtHeaders(['Subject' => 'Vertrag für Dana']), "\r\n", $body;
PHP
cat >"$work/read.py" <<'PY'
import email
import email.header
import sys

letter = email.message_from_binary_file(sys.stdin.buffer)
subject = email.header.make_header(email.header.decode_header(letter["Subject"]))
print(subject, "and", [part.get_filename() for part in letter.walk()][-1])
PY
LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/php8.2" -n -d include_path="$root/usr/share/php" "$work/write.php" >"$work/letter"
seen "The name as it is written, and what Python's library reads:" "filename*=US-ASCII''Vertrag%20f%C3%BCr%20Dana.pdf;
Vertrag für Dana and Vertrag f��r Dana.pdf" "$(grep -o "filename.*" "$work/letter" | tr -d '\r'; python "$work/read.py" <"$work/letter")"
