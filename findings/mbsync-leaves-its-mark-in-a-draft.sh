#!/bin/bash
# One would guess that a program that keeps two mailboxes alike copies a letter as it is. mbsync writes a line X-TUID into
# the copy, by which it finds what it has just put there, and leaves it there for good: the two letters differ, and a draft
# that is taken up again on the other side (mutt sends every header on) brings the line to the recipient.
# Why it matters here: a draft that we put somewhere comes back with another line in it and was changed by nobody. What is
# compared is what a letter says, not its bytes.
. "$(dirname "$0")/lib/packages.sh"
debian isync=1.4.4-5 libsasl2-2=2.1.28+dfsg-10+deb12u1 libdb5.3=5.3.28+dfsg2-1

for store in here there; do mkdir -p "$work/$store/Drafts/cur" "$work/$store/Drafts/new" "$work/$store/Drafts/tmp"; done
printf '%s\n' 'From: robin@example.org' 'To: dana@northwind.example' 'Message-ID: <draft@example.org>' 'Subject: Thank you' '' 'Dear Dana,' >"$work/here/Drafts/cur/1:2,DS"
{
    for store in here there; do printf '%s\n' "MaildirStore $store" "Path $work/$store/" "Inbox $work/$store/Inbox" 'SubFolders Verbatim' ''; done
    printf '%s\n' 'Channel drafts' 'Far :there:Drafts' 'Near :here:Drafts' "SyncState $work/state" 'Sync All'
} >"$work/mbsyncrc"
LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/mbsync" --quiet --quiet --config "$work/mbsyncrc" drafts
seen "What the copy of a draft has and the draft has not:" "X-TUID: (12 letters)" \
    "$(diff "$work"/here/Drafts/cur/* "$work"/there/Drafts/cur/* | sed -n 's/^> //p' | sed -E 's/[A-Za-z0-9+\/]{12}$/(12 letters)/')"
