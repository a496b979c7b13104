#!/bin/bash
# One would guess that a mail program that takes a mailto: address takes it at every length that a program may be started with, 131,071
# bytes on Linux. aerc hands it on to itself as one line of at most 65,535 bytes: with one byte more it starts, says nothing, and there is
# no letter.
# Why it matters here: that is 65 kB of English, but 7,000 letters in Japanese. Above 65,000 bytes recipient and subject go there, and
# the text by the clipboard.
. "$(dirname "$0")/lib/packages.sh"
debian aerc=0.14.0-1+b5 libnotmuch5=0.37-1+b1 libglib2.0-0=2.74.6-2+deb12u9 libgmime-3.0-0=3.2.13+dfsg-2 libsexp1=1.3.1+18~git20210718-1+b2 \
    libtalloc2=2.4.0-f2 libxapian30=1.4.22-1 libgpgme11=1.18.0-3+deb12u1 libassuan0=2.5.5-5

mkdir -p "$work/home/config/aerc" "$work/Mail/INBOX/"{cur,new,tmp} "$work/run" "$XDG_DATA_HOME"
cp "$root/usr/share/aerc/"*.conf "$XDG_CONFIG_HOME/aerc/"
cp -r "$root/usr/share/aerc" "$XDG_DATA_HOME/aerc"
printf '%s\n' '[Robin]' "source = maildir://$work/Mail" 'default = INBOX' 'from = Robin Vale <robin@example.org>' \
    'outgoing = /bin/true' >"$XDG_CONFIG_HOME/aerc/accounts.conf"
chmod 600 "$XDG_CONFIG_HOME/aerc/accounts.conf"
sed -i 's/^#* *editor=.*/editor=true/' "$XDG_CONFIG_HOME/aerc/aerc.conf"
cat >"$work/open.py" <<'PY'
import os, pty, select, signal, sys, time

size = int(sys.argv[2])
address = "mailto:dana@northwind.example?subject=Thank%20you&body="
address += "Dear%20Dana%2C%0D%0A" * ((size - len(address)) // 20)
address += "a" * (size - len(address))
pid, master = pty.fork()
if pid == 0:
    os.execvpe(sys.argv[1], [sys.argv[1], address], os.environ)
seen, end = "", time.monotonic() + 8
while time.monotonic() < end and "Send this email" not in seen:
    if select.select([master], [], [], 1)[0]:
        try:
            seen += os.read(master, 65536).decode(errors="replace")
        except OSError:
            break
os.kill(pid, signal.SIGKILL)
print(len(address), "bytes:", "the letter, ready to be sent" if "Send this email" in seen else "nothing")
PY
export XDG_RUNTIME_DIR=$work/run TERM=xterm LD_LIBRARY_PATH=$(libraries)
seen "What is composed for an address of that length:" "65535 bytes: the letter, ready to be sent
65536 bytes: nothing" "$(for size in 65535 65536; do /usr/bin/python3 "$work/open.py" "$root/usr/bin/aerc" $size; done)"
