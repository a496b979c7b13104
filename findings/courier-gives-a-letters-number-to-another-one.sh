#!/bin/bash
# One would guess that a letter keeps its UID as long as the folder's UIDVALIDITY stays (RFC 3501, 2.3.1.1), and that this stays while nobody
# makes the folder anew. Courier IMAP numbers what is new in a folder that is only looked at (EXAMINE), and keeps none of it: until somebody
# opens the folder to write, each look tells another UIDVALIDITY; and later, the UID of a letter that was read is another letter's once one
# with a smaller file name arrives.
# Why it matters here: the inbox is only looked at, and what is above the last UID is taken for new.
. "$(dirname "$0")/lib/packages.sh"
debian courier-imap=5.0.13+1.0.16-3+b6 courier-authlib=0.71.4-1+b2 libcourier-unicode4=2.1.2-2+b2 libgamin0=0.1.10-6 libgdbm6=1.23-3 libidn12=1.41-1

mkdir -p "$work/mail/cur" "$work/mail/new" "$work/mail/tmp"
deliver() { printf 'Subject: %s\r\n\r\nDear Robin,\r\n' "$2" >"$work/mail/new/$1"; }
ask() {
    printf '%s\r\n' "$@" 'z LOGOUT' |
        AUTHENTICATED=robin IMAP_CAPABILITY='IMAP4rev1 UIDPLUS' IMAP_USELOCKS=0 MAILDIRPATH=$work/mail LD_LIBRARY_PATH=$(libraries) \
            "$root/usr/bin/imapd" "$work/mail" 2>/dev/null | tr -d '\r'
}
validity() { ask "a $1 INBOX" | sed -n 's/.*UIDVALIDITY \([0-9]*\).*/\1/p'; }
letters() { ask 'a EXAMINE INBOX' 'b UID FETCH 1:* (BODY.PEEK[HEADER.FIELDS (Subject)])' | sed -n 's/.*(UID \([0-9]*\) .*/\1/p; s/^Subject: //p' | paste -sd' '; }

deliver 1700000001.M1.host first
one=$(validity EXAMINE)
sleep 2 # it is made of the clock's seconds
two=$(validity EXAMINE)
seen "Two looks into a folder that nobody has opened to write:" "another UIDVALIDITY" "$([ "$one" = "$two" ] && echo "the same" || echo "another") UIDVALIDITY"
one=$(validity SELECT)
deliver 1700000005.M5.host fifth
before=$(letters)
deliver 1700000003.M3.host third
seen "Two looks at its letters, after it was opened once:" "1 first 2 fifth
1 first 2 third 3 fifth" "$before
$(letters)"
two=$(validity EXAMINE)
seen "Meanwhile:" "the same UIDVALIDITY" "$([ "$one" = "$two" ] && echo "the same" || echo "another") UIDVALIDITY"
