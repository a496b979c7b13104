#!/bin/bash
# One would guess that UID FETCH 9:* brings at least the last letter of a folder, whatever its number: the star is the
# highest UID, and a range may be given from either end (RFC 3501, 6.4.8 says it in so many words). Dovecot and Cyrus do so;
# Courier brings nothing where all are below 9. Its answers put the names of header fields into quotes.
# Why it matters here: what is new is asked for in that way. What comes is compared with what is known, and nothing at all
# is an answer too.
. "$(dirname "$0")/lib/packages.sh"
debian courier-imap=5.0.13+1.0.16-3+b6 courier-authlib=0.71.4-1+b2 libcourier-unicode4=2.1.2-2+b2 libgamin0=0.1.10-6 libgdbm6=1.23-3 libidn12=1.41-1

mkdir -p "$work/mail/cur" "$work/mail/new" "$work/mail/tmp"
printf 'From: Dana <dana@northwind.example>\nDate: Mon, 23 Nov 2026 10:00:00 -0500\n\nDear Robin,\n' >"$work/mail/cur/1:2,S"
printf '%s\r\n' 'a1 EXAMINE INBOX' 'a2 UID FETCH 1:* (UID BODY.PEEK[HEADER.FIELDS (Date)])' 'a3 UID FETCH 9:* (UID)' 'a4 LOGOUT' |
    AUTHENTICATED=robin IMAP_CAPABILITY='IMAP4rev1 UIDPLUS' IMAP_USELOCKS=0 MAILDIRPATH=$work/mail LD_LIBRARY_PATH=$(libraries) \
        "$root/usr/bin/imapd" "$work/mail" 2>/dev/null >"$work/answers"
seen "Fetched from the first on, and from the ninth on, of a folder with one letter:" '* 1 FETCH (UID 1 BODY[HEADER.FIELDS ("Date")] {41}
Date: Mon, 23 Nov 2026 10:00:00 -0500

)
a2 OK FETCH completed.
a3 OK FETCH completed.' "$(tr -d '\r' <"$work/answers" | sed -n '/^a1 /,/^a3 /{/^a1 /d;p}')"
