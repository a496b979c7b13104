#!/bin/bash
# One would guess that an attachment is kept under its name. munpack knows no name in parts or with a character set (RFC 2231), which is how most
# programs write one with an umlaut or of some length, and calls the contract part1; of one in an encoded word it makes its code,
# and blanks and brackets are X.
# Why it matters here: what was kept of a letter is not found again by its name. Names of parts are read by the library for mail, in all forms.
. "$(dirname "$0")/lib/packages.sh"
debian mpack=1.6-18+b1

part() { printf '%s\n' --b1 'Content-Type: application/pdf' "Content-Disposition: attachment; filename$1" 'Content-Transfer-Encoding: base64' '' JVBERi0xLjQK; }
{
    printf '%s\n' 'From: dana@northwind.example' 'MIME-Version: 1.0' 'Content-Type: multipart/mixed; boundary=b1' ''
    part "*0*=utf-8''Vertrag%20M%C3%BC; filename*1*=ller.pdf"
    part '="=?utf-8?Q?Gespr=C3=A4ch.pdf?="'
    part '="Offer (final).pdf"'
    echo --b1--
} >"$work/letter.eml"
mkdir "$work/parts"
(cd "$work/parts" && "$root/usr/bin/munpack" -q ../letter.eml >/dev/null)
seen "The files of Vertrag Müller.pdf, Gespräch.pdf and Offer (final).pdf:" '=Xutf-8XQXGespr=C3=A4ch.pdfX=
OfferXXfinalX.pdf
part1' "$(ls "$work/parts")"
