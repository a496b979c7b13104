#!/bin/bash
# One would guess that a subject which is written in two encoded words, as every long one is (RFC 2047, 2: a word has 75
# characters at most), is read as one text. eml-format decodes the first word only in part (its blanks stay
# underscores, its last letter is damaged) and leaves the second one out.
# Why it matters here: the subject tells which application a letter is about. GMime reads as many words as there are.
. "$(dirname "$0")/lib/packages.sh"
npm_packages eml-format@0.6.1

cat >"$work/read.cjs" <<'JS'
const { read } = require('eml-format');
const shown = text => text.replace(/[^ -~]/g, c => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'));
const letter = subject => ['From: Dana <dana@northwind.example>', 'Subject: ' + subject, '', 'Dear Robin,', ''].join('\r\n');
for (const subject of ['=?utf-8?Q?Gespr=C3=A4ch?=', '=?utf-8?Q?Ihr_Gespr=C3=A4ch_und_viele_Gr=C3=BC=C3=9Fe?=\r\n =?utf-8?Q?_aus_K=C3=B6ln?='])
    read(letter(subject), (error, mail) => console.log(error ? error.message : shown(mail.subject)));
JS
seen "A subject in one encoded word, and one in two:" 'Gespr\u00e4ch
Ihr_Gespr\u00e4ch_und_viele_Gr\u00fc\ufffd\u009fe' "$(node "$work/read.cjs")"
