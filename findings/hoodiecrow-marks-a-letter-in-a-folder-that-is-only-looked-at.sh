#!/bin/bash
# One would guess that an IMAP server that programs are tested with does what RFC 3501 says. hoodiecrow-imap opens a folder by EXAMINE, says
# READ-ONLY, and lets a letter be marked in it for good. SENTSINCE finds the letters that have no Date and none that has one, whatever the
# day; and a search key in brackets is bad.
# Why it matters here: a program that marks letters where it only looks is not found out by it. Ours looks by EXAMINE and BODY.PEEK, and
# searches by arrival.
. "$(dirname "$0")/lib/packages.sh"
npm_packages hoodiecrow-imap@2.1.0

cat >"$work/server.cjs" <<'JS'
const letters = ['Date: Mon, 23 Nov 2026 10:00:00 -0500\r\n', ''].map((date, at) => ({
    raw: `From: Dana <dana@northwind.example>\r\n${date}Message-ID: <${at}@northwind.example>\r\n\r\nTuesday?`,
    internaldate: '23-Nov-2026 10:00:00 -0500',
}));
const server = require('hoodiecrow-imap')({storage: {INBOX: {messages: letters}}});
server.listen(0, '127.0.0.1', () => console.log(server.server.address().port));
JS
cat >"$work/ask.py" <<'PY'
import imaplib
import sys

box = imaplib.IMAP4("127.0.0.1", int(sys.argv[1]))
box.login("testuser", "testpass")
box.select("INBOX", readonly=True)
print("READ-ONLY" in box.untagged_responses, box.uid("STORE", "1", "+FLAGS", "(\\Flagged)")[0])
box.select("INBOX")
print(box.uid("FETCH", "1", "(FLAGS)")[1][0].decode())
for key in "SINCE 23-Nov-2026", "SENTSINCE 23-Nov-2026", "SENTSINCE 1-Jan-2020", "(UNSEEN)":
    try:
        print(key, box.uid("SEARCH", key)[1][0].decode())
    except imaplib.IMAP4.error as error:
        print(key, "BAD" if "BAD" in str(error) else error)
box.logout()
PY
NODE_NO_WARNINGS=1 node "$work/server.cjs" >"$work/port" &
server=$!
trap 'kill $server; rm -rf "$work"' EXIT
for _ in $(seq 100); do [ -s "$work/port" ] && break || sleep 0.1; done
seen "Marked behind EXAMINE, the letter behind SELECT, and searches; the first of two letters has a Date:" "True OK
1 (FLAGS (\\Flagged) UID 1)
SINCE 23-Nov-2026 1 2
SENTSINCE 23-Nov-2026 2
SENTSINCE 1-Jan-2020 2
(UNSEEN) BAD" "$(python "$work/ask.py" "$(cat "$work/port")")"
