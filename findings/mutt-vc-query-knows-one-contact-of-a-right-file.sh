#!/bin/bash
# One would guess that a file of contacts with the line ends that it must have (CRLF; RFC 2426, 4 and RFC 6350, 3.2) is read whole. mutt_vc_query
# finds its first contact and none of the others; with the line ends of Unix, which are wrong, it finds them all. Of two addresses it
# knows the first.
# Why it matters here: people who are in the file aren't found when one writes to them. Cards are written with CRLF and read with either.
. "$(dirname "$0")/lib/packages.sh"
debian mutt-vc-query=005-2 libvc0=012-3

for person in Ann Ben; do
    printf '%s\r\n' BEGIN:VCARD VERSION:3.0 "N:Okafor;$person;;;" "FN:$person Okafor" "EMAIL;TYPE=INTERNET:$person@example.org" "EMAIL;TYPE=INTERNET:$person@home.example" END:VCARD
done >"$work/crlf.vcf"
tr -d '\r' <"$work/crlf.vcf" >"$work/lf.vcf"
mkdir -p "$HOME"
seen "Everybody called Okafor, with CRLF and with LF:" "crlf: Ann@example.org
lf: Ann@example.org Ben@example.org" "$(for ends in crlf lf; do
    echo "$ends:" $(LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/mutt_vc_query" -f "$work/$ends.vcf" okafor | grep @ | cut -f1)
done)"
