#!/bin/bash
# One would guess that the name of an attachment is what RFC 2231 writes in parts, without the name of its character set.
# eml-parse-js joins the parts with the character set in front: "UTF-8Einladung Gespräch.pdf". An invitation in the same
# letter, whose part needs no name, is an attachment without one.
# Why it matters here: German and French letters have such names, and a file is found by its ending and its beginning. Names
# of parts, and what a part is, are left to GMime.
. "$(dirname "$0")/lib/packages.sh"
npm_packages eml-parse-js@1.1.15

cat >"$work/read.cjs" <<'JS'
const {readEml} = require('eml-parse-js');
const letter = ['From: Dana <dana@northwind.example>', 'To: robin@home.example', 'Subject: Einladung', 'Date: Tue, 24 Nov 2026 10:00:00 -0500',
    'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="a"', '', '--a', 'Content-Type: text/plain; charset=utf-8', '', 'Hallo', '--a',
    'Content-Type: text/calendar; charset=utf-8; method=REQUEST', '', 'BEGIN:VCALENDAR', 'END:VCALENDAR', '--a',
    'Content-Type: application/pdf', "Content-Disposition: attachment; filename*0*=UTF-8''Einladung%20; filename*1*=Gespr%C3%A4ch.pdf",
    'Content-Transfer-Encoding: base64', '', 'SGFsbG8=', '--a--', ''];
readEml(letter.join('\r\n'), (error, read) => console.log(read.attachments.map(one => String(one.name)).join('\n')));
JS
seen "Attachments:" "undefined
UTF-8Einladung Gespräch.pdf" "$(node "$work/read.cjs")"
