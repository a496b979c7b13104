#!/bin/bash
# One would guess that a long line of a card, folded as RFC 2426, 2.6 asks, is put together again. abook reads the lines
# as they stand: an e-mail address that goes over the fold ends there, and looks like a shorter, whole one. A telephone
# number marked as preferred (TYPE=PREF) is lost altogether.
# Why it matters here: a letter goes to the wrong domain. Cards are compared with what came back before "it arrived
# whole" is said of a program.
. "$(dirname "$0")/lib/packages.sh"
debian abook=0.6.1-2+b1

printf '%s\r\n' BEGIN:VCARD VERSION:3.0 'FN:Dana Whitfield' 'N:Whitfield;Dana;;;' \
    'EMAIL:dana.whitfield-of-the-hiring-committee@analytics.northwind.exam' ' ple' 'TEL;TYPE=PREF:+1 212 555 0100' END:VCARD >"$work/card.vcf"
seen "dana.whitfield-of-the-hiring-committee@analytics.northwind.example and a number:" "name=Dana Whitfield
email=dana.whitfield-of-the-hiring-committee@analytics.northwind.exam" \
    "$("$root/usr/bin/abook" --convert --informat vcard --infile "$work/card.vcf" --outformat abook | grep -E '^(name|email|phone|mobile|workphone)=')"
