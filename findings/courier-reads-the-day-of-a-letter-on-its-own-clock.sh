#!/bin/bash
# One would guess that a search for letters of 23 November finds the one whose Date says 23 November, 22:00 -0500: time and zone don't count
# (RFC 3501, 6.4.4, SENTON). Courier turns the Date into the zone of its own machine first: under UTC the letter is of the 24th.
# Dovecot finds it on the 23rd wherever it runs.
# Why it matters here: letters of an evening are missing on the day that everybody sees on them. A search by days needs a day more at each end.
. "$(dirname "$0")/lib/packages.sh"
debian courier-imap=5.0.13+1.0.16-3+b6 courier-authlib=0.71.4-1+b2 libcourier-unicode4=2.1.2-2+b2 libgamin0=0.1.10-6 libgdbm6=1.23-3 libidn12=1.41-1

mkdir -p "$work/mail/cur" "$work/mail/new" "$work/mail/tmp"
printf 'From: Dana <dana@northwind.example>\nDate: Mon, 23 Nov 2026 22:00:00 -0500\n\nDear Robin,\n' >"$work/mail/cur/1:2,S"
on() {
    printf '%s\r\n' 'a1 EXAMINE INBOX' "a2 UID SEARCH SENTON $2" 'a3 LOGOUT' |
        TZ=$1 AUTHENTICATED=robin IMAP_CAPABILITY='IMAP4rev1 UIDPLUS' IMAP_USELOCKS=0 MAILDIRPATH=$work/mail LD_LIBRARY_PATH=$(libraries) \
            "$root/usr/bin/imapd" "$work/mail" 2>/dev/null | tr -d '\r' | grep '^\* SEARCH' | sed "s|^|$1, $2: |"
}
seen "A letter of 23 November, 22:00 in New York, on servers in two zones:" "America/New_York, 23-Nov-2026: * SEARCH 1
America/New_York, 24-Nov-2026: * SEARCH
UTC, 23-Nov-2026: * SEARCH
UTC, 24-Nov-2026: * SEARCH 1" "$(for zone in America/New_York UTC; do on $zone 23-Nov-2026; on $zone 24-Nov-2026; done)"
