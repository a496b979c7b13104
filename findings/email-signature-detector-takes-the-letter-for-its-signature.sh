#!/bin/bash
# One would guess that a letter begins with its text and ends with its signature. email-signature-detector begins the signature
# at the first short line with a word of thanks, if a name or a number follows soon: of "thank you for coming" and the offer
# below nothing but the greeting is left. In German the closing line stays in the letter, since it knows no "Grüßen".
# Why it matters here: letters of thanks are what this is all about. Nothing is taken for a signature, the letter is shown whole.
. "$(dirname "$0")/lib/packages.sh"
npm_packages email-signature-detector@0.0.6

cat >"$work/read.cjs" <<'JS'
const {getSignature} = require('email-signature-detector');
const from = {email: 'dana@northwind.example', displayName: 'Dana Whitfield'};
for (const letter of ['Hi Robin,\n\nthank you for coming.\n\nBest,\nDana\n\nPS: bring your passport.\n',
    'Hi Robin,\nThanks!\nThe offer is attached, see https://northwind.example/offer.\nCall +1 617 555 0144 with questions.\nDana Whitfield\n',
    'Liebe Frau Lee,\n\nvielen Dank.\n\nMit freundlichen Grüßen\nDana Whitfield\nTel. +49 30 123456\n'])
    console.log(JSON.stringify(getSignature(letter, from, true).bodyNoSig));
JS
seen "What is left without the signature:" '"Hi Robin,"
"Hi Robin,"
"Liebe Frau Lee,\r\nvielen Dank.\r\nMit freundlichen Grüßen"' "$(node "$work/read.cjs")"
