#!/bin/bash
# One would guess that of the two names that an attachment often has, filename* for programs that know RFC 2231 and filename for all
# others, one is taken. ripMIME puts one behind the other: "Vertrag für.pdfVertrag.pdf". A name in parts, which RFC 2231 has for
# long ones, is cut at the first blank of each part in quotes: "Offer for Dana" and " Whitfield.pdf" are "Offer".
# Why it matters here: the contract is saved under a name that no program opens. Parts and their names are left to GMime.
. "$(dirname "$0")/lib/packages.sh"
debian ripmime=1.4.0.10.debian.1-3+b1

name() {
    rm -rf "$work/parts" && mkdir "$work/parts"
    printf '%s\n' 'MIME-Version: 1.0' 'Content-Type: multipart/mixed; boundary=b' '' --b 'Content-Type: application/pdf' "Content-Disposition: attachment; $1" '' x --b-- >"$work/letter"
    "$root/usr/bin/ripmime" -i "$work/letter" -d "$work/parts"
    ls "$work/parts" | grep -v '^textfile'
}
seen "One name, both, and one in two parts:" "Vertrag für.pdf
Vertrag für.pdfVertrag.pdf
Offer" "$(name "filename*=utf-8''Vertrag%20f%C3%BCr.pdf"
    name "filename*=utf-8''Vertrag%20f%C3%BCr.pdf; filename=\"Vertrag.pdf\""
    name 'filename*0="Offer for Dana"; filename*1=" Whitfield.pdf"')"
