#!/bin/bash
# One would guess that the line ends which RFC 6068 asks for in a mailto: address, %0D%0A, are line ends in the letter. mutt keeps the
# carriage return as a character of the text: it is in what sendmail gets, and once a line is so long that the letter is coded, =0D
# stands at the end of each line.
# Why it matters here: an address by the book makes a letter that looks broken on the other side. mutt and NeoMutt are handed %0A alone.
. "$(dirname "$0")/lib/packages.sh"
debian mutt=2.2.12-0.1~deb12u2 libgpgme11=1.18.0-3+b1 libassuan0=2.5.5-5 libtokyocabinet9=1.4.48-15 libgsasl18=2.2.0-1+deb12u2 libidn12=1.41-1 libntlm0=1.6-4 libgssglue1=0.7-1.1 libgssapi-krb5-2=1.20.1-2+deb12u5

printf '#!/bin/sh\ncat >"%s/sent.eml"\n' "$work" >"$work/sendmail"
chmod +x "$work/sendmail"
printf '%s\n' "set sendmail=$work/sendmail" 'set from=robin@example.org' 'set copy=no' "set tmpdir=$work" 'set editor=true' 'set abort_unmodified=no' >"$work/muttrc"
cat >"$work/send.py" <<'PY'
import os, pty, select, sys

long = "word%20" * 200
pid, master = pty.fork()
if pid == 0:
    os.execv(sys.argv[1], ["mutt", "-n", "-F", sys.argv[2], "mailto:dana@northwind.example?subject=Thanks&body=Dear%20Dana%2C" + sys.argv[3] + long + sys.argv[3] + "Robin"])
answers = {"Create it?": b"n", "To:": b"\r", "Subject:": b"\r", "Security:": b"y"}
text = ""
while select.select([master], [], [], 30)[0]:
    try:
        text += os.read(master, 65536).decode(errors="replace")
    except OSError:
        break
    for asked in list(answers):
        if asked in text:
            os.write(master, answers.pop(asked))
            text = ""
os.waitpid(pid, 0)
PY
sent() {
    rm -f "$work/sent.eml"
    TERM=xterm LD_LIBRARY_PATH=$(libraries) /usr/bin/python3 "$work/send.py" "$root/usr/bin/mutt" "$work/muttrc" "$1"
    sed '1,/^$/d' "$work/sent.eml" | sed -n '1p;$p'
}
seen "The first and the last line of a letter with %0D%0A, and with %0A:" "Dear Dana,=0D
Robin
Dear Dana,
Robin" "$(sent %0D%0A)
$(sent %0A)"
