#!/bin/bash
# One would guess that a library which makes a letter says how it is written. mimetext writes UTF-8 as it is under
# "Content-Transfer-Encoding: 7bit", which promises that there is none (RFC 2045, 2.7), and a subject of any length as one
# encoded word on one line (RFC 2047, 2: 75 characters at most).
# Why it matters here: a draft lies in a mailbox for days and goes through servers that are strict. What we write is
# quoted-printable and folded; what we read may be neither, and is read all the same.
. "$(dirname "$0")/lib/packages.sh"
npm_packages mimetext@3.0.28

cat >"$work/write.mjs" <<'JS'
import { createMimeMessage } from 'mimetext';
const letter = createMimeMessage();
letter.setSender('robin@example.org');
letter.setTo('dana@northwind.example');
letter.setSubject('Vielen Dank für das ausführliche Gespräch am Dienstag über die Stelle als Datenanalystin');
letter.addMessage({ contentType: 'text/plain', data: 'Schöne Grüße' });
const [head, body] = letter.asRaw().split(/\r?\n\r?\n/);
console.log(head.split(/\r?\n/).find(line => line.startsWith('Content-Transfer')) + ': ' + body);
console.log('longest line of the head: ' + Math.max(...head.split(/\r?\n/).map(line => line.length)));
JS
seen "A German letter:" "Content-Transfer-Encoding: 7bit: Schöne Grüße
longest line of the head: 145" "$(node "$work/write.mjs")"
