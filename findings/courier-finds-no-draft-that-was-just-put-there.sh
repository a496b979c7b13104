#!/bin/bash
# One would guess that a server which has just told the number of a new letter finds it: Courier takes a draft into the folder that is
# open and says "APPENDUID ... 1", and a search for UID 1 right behind it finds nothing. It is found after a NOOP, or when the folder
# was opened again.
# Why it matters here: a draft that isn't found among the drafts has been taken away, or sent.
. "$(dirname "$0")/lib/packages.sh"
debian courier-imap=5.0.13+1.0.16-3+b6 courier-authlib=0.71.4-1+b2 libcourier-unicode4=2.1.2-2+b2 libgamin0=0.1.10-6 libgdbm6=1.23-3 libidn12=1.41-1

mkdir -p "$work"/mail/{cur,new,tmp} "$work"/mail/.Drafts/{cur,new,tmp}
{
    printf '%s\r\n' 'a1 SELECT INBOX.Drafts' 'a2 APPEND INBOX.Drafts (\Draft) {14}'
    sleep 1
    printf 'Subject: x\r\n\r\n\r\n'
    sleep 1
    printf '%s\r\n' 'a3 UID SEARCH UID 1:*' 'a4 NOOP' 'a5 UID SEARCH UID 1:*' 'a8 LOGOUT'
} | AUTHENTICATED=robin IMAP_CAPABILITY='IMAP4rev1 UIDPLUS' IMAP_USELOCKS=0 MAILDIRPATH=$work/mail LD_LIBRARY_PATH=$(libraries) \
    "$root/usr/bin/imapd" "$work/mail" 2>/dev/null | tr -d '\r' | sed 's/ [0-9]* 1\]/ ... 1]/' >"$work/answers"
seen "What is said from the draft on, a4 being a NOOP:" '* 0 EXISTS
a2 OK [APPENDUID ... 1] APPEND Ok.
* SEARCH
a3 OK SEARCH done.
* 1 EXISTS
a4 OK NOOP completed
* SEARCH 1
a5 OK SEARCH done.' "$(grep -E '^(\* SEARCH|\* [0-9]+ EXISTS|a[2-5])' "$work/answers")"
