#!/bin/bash
# One would guess that a library that gives a letter's text, its HTML and its attachments gives all that is in it. An invitation by RFC
# 6047 is a text/calendar beside text and HTML, without a file name: imap-tools has it nowhere. Of a letter that is a calendar and
# nothing else there is no text at all. A second text, as programs put it behind an attachment, is missing likewise.
# Why it matters here: the invitation to an interview is such a letter. Every part is asked what it is.
. "$(dirname "$0")/lib/packages.sh"
debian python3-imap-tools=0.54.0+dfsg-1

cat >"$work/read.py" <<'PY'
from imap_tools import MailMessage

calendar = "Content-Type: text/calendar; method=REQUEST; charset=utf-8\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"


def letter(kind, *parts):
    return f"MIME-Version: 1.0\r\nContent-Type: multipart/{kind}; boundary=b\r\n\r\n" + "".join(f"--b\r\n{part}" for part in parts) + "--b--\r\n"


def plain(words):
    return f"Content-Type: text/plain\r\n\r\n{words}\r\n"


pdf = "Content-Type: application/pdf\r\nContent-Disposition: attachment; filename=plan.pdf\r\n\r\nx\r\n"
for text in letter("alternative", plain("You are invited."), calendar), "MIME-Version: 1.0\r\n" + calendar, letter("mixed", plain("The plan:"), pdf, plain("Is that right?")):
    read = MailMessage.from_bytes(text.encode())
    print([read.text, read.html, [one.filename for one in read.attachments]])
PY
seen "Text, HTML and attachments of an invitation, of a calendar, and of a letter that goes on behind its attachment:" "['You are invited.', '', []]
['', '', []]
['The plan:', '', ['plan.pdf']]" "$(python "$work/read.py")"
