#!/bin/bash
# One would guess that a search finds a word of a letter that is written in UTF-8, as nearly all are. mairix ends a word at each letter
# beyond ASCII: Vorstellungsgespräch is "vorstellungsgespr" and "ch" to it, and neither the whole word is found, as it is typed, nor
# résumé or José. The same goes for a subject and for a name in encoded words (RFC 2047).
# Why it matters here: a search that says nothing is taken for a letter that isn't there. Words are compared whole, and without accents.
. "$(dirname "$0")/lib/packages.sh"
debian mairix=0.24-2

mkdir -p "$work/letters/cur" "$work/letters/new" "$work/letters/tmp"
printf '%s\n' 'From: =?UTF-8?Q?Jos=C3=A9?= Garcia <jose@northwind.example>' 'To: ben@example.org' 'Subject: =?UTF-8?Q?Ihr_Vorstellungsgespr=C3=A4ch?= am Montag' \
    'Date: Thu, 23 Nov 2023 10:00:00 +0100' 'MIME-Version: 1.0' 'Content-Type: text/plain; charset=utf-8' 'Content-Transfer-Encoding: 8bit' '' \
    'Your résumé and the Vorstellungsgespräch' >"$work/letters/cur/1"
printf '%s\n' "base=$work" maildir=letters mfolder=found mformat=maildir "database=$work/index" >"$work/rc"
"$root/usr/bin/mairix" -f "$work/rc" -p
found() { for word; do echo "$word: $("$root/usr/bin/mairix" -f "$work/rc" -r "$word" 2>"$work/errors" | wc -l)"; done; }
seen "How many letters have the word:" "s:montag: 1
f:garcia: 1
b:vorstellungsgespräch: 0
b:vorstellungsgespr: 1
s:vorstellungsgespräch: 0
b:résumé: 0
f:josé: 0" "$(found s:montag f:garcia b:vorstellungsgespräch b:vorstellungsgespr s:vorstellungsgespräch b:résumé f:josé)"
