#!/bin/bash
# One would guess that of a name that is encoded in part the rest is read too: "=?UTF-8?Q?J=C3=BCrgen?= Weber" is what programs write
# that encode only the words that need it (RFC 2047 has it so). imap-tools keeps the first piece: Jürgen, and of "Dr. =?…?= Weber"
# the title. A subject in pieces is read whole.
# Why it matters here: the letter goes to "Dear Dr.". Names are left to GMime, which puts the pieces together.
. "$(dirname "$0")/lib/packages.sh"
debian python3-imap-tools=0.54.0+dfsg-1

cat >"$work/read.py" <<'PY'
from imap_tools import MailMessage

for words in "=?UTF-8?Q?J=C3=BCrgen_Weber?=", "=?UTF-8?Q?J=C3=BCrgen?= Weber", "Weber =?UTF-8?Q?J=C3=BCrgen?=", "Dr. =?UTF-8?Q?J=C3=BCrgen?= Weber":
    letter = MailMessage.from_bytes(f"From: {words} <weber@northwind.example>\r\nSubject: {words}\r\n\r\nTuesday?".encode())
    print(f"{letter.from_values.name} ({letter.subject})")
PY
seen "The sender's name, and the same as a subject:" "Jürgen Weber (Jürgen Weber)
Jürgen (Jürgen Weber)
Weber (Weber Jürgen)
Dr. (Dr. Jürgen Weber)" "$(python "$work/read.py")"
