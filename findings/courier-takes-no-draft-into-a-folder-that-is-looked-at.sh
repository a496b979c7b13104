#!/bin/bash
# One would guess that a letter can be laid into a folder however it happens to be open: APPEND names its folder, and needs none open
# (RFC 3501, 6.3.11). Courier refuses it where that folder was opened by EXAMINE, takes it where another one was, and then reads the
# letter, which nobody asked for, as commands.
# Why it matters here: a draft is looked for before it is put there, so that a cut line doubles none; and its folder was open by that.
. "$(dirname "$0")/lib/packages.sh"
debian courier-imap=5.0.13+1.0.16-3+b6 courier-authlib=0.71.4-1+b2 libcourier-unicode4=2.1.2-2+b2 libgamin0=0.1.10-6 libgdbm6=1.23-3 libidn12=1.41-1

mkdir -p "$work"/mail/{cur,new,tmp} "$work"/mail/.Drafts/{cur,new,tmp}
answers() {
    { printf '%s\r\n' "a1 $1" 'a2 APPEND INBOX.Drafts (\Draft) {14}'; sleep 1; printf 'Subject: x\r\n\r\n\r\n'; sleep 1; printf 'a3 LOGOUT\r\n'; } |
        AUTHENTICATED=robin IMAP_CAPABILITY='IMAP4rev1 UIDPLUS' IMAP_USELOCKS=0 MAILDIRPATH=$work/mail LD_LIBRARY_PATH=$(libraries) \
            "$root/usr/bin/imapd" "$work/mail" 2>/dev/null | tr -d '\r' | grep '^a2' | sed 's/ [0-9]* 1\]/ ... 1]/'
}
seen "A draft, while its own folder is looked at:" "a2 NO Current box is selected READ-ONLY." "$(answers 'EXAMINE INBOX.Drafts')"
seen "A draft, while another folder is:" "a2 OK [APPENDUID ... 1] APPEND Ok." "$(answers 'EXAMINE INBOX')"
