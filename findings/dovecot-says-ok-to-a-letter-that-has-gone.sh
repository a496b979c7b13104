#!/bin/bash
# One would guess that a server refuses to fetch a letter that another program has just expunged, or sends it as it was
# (RFC 2180, 4.1). Dovecot answers with "BODY[] NIL", a text that is nothing, and OK; that it had gone says a code in the OK.
# Why it matters here: somebody deletes on the phone while the mailbox is read. OK is no proof that there is a letter, and
# one without a text is one that has gone, not an empty one to be taken in.
. "$(dirname "$0")/lib/packages.sh"
debian dovecot-core=1:2.3.19.1+dfsg1-2.1+deb12u7 dovecot-imapd=1:2.3.19.1+dfsg1-2.1+deb12u7 libsodium23=1.0.18-1+deb12u1 liblua5.3-0=5.3.6-2

mkdir -p "$work/mail/cur" "$work/mail/new" "$work/mail/tmp" "$work/run"
printf 'From: Dana <dana@northwind.example>\nSubject: Next steps\n\nDear Robin,\n' >"$work/mail/cur/1:2,S"
printf '%s\n' "base_dir = $work/run" "mail_location = maildir:$work/mail" 'ssl = no' 'protocols = imap' 'first_valid_uid = 1' \
    "log_path = $work/log" 'stats_writer_socket_path =' "mail_plugin_dir = $root/usr/lib/dovecot/modules" >"$work/dovecot.conf"
as_somebody=()
if [ "$(id -u)" = 0 ]; then # it serves nobody's mail as root
    chown -R nobody "$work"
    as_somebody=(setpriv --reuid=nobody --regid=nogroup --clear-groups)
fi
cat >"$work/two.py" <<'PY'
import subprocess
import sys

class Client:
    def __init__(self, command):
        self.server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.server.stdout.readline()
        self.count = 0

    def say(self, words):
        self.count += 1
        self.server.stdin.write(b"t%d %s\r\n" % (self.count, words.encode()))
        self.server.stdin.flush()
        told = []
        for line in self.server.stdout:
            told.append(line.decode().rstrip())
            if told[-1].startswith("t%d " % self.count):
                return told
        return told

reader, other = Client(sys.argv[1:]), Client(sys.argv[1:])
reader.say("EXAMINE INBOX")
other.say("SELECT INBOX")
other.say(r"UID STORE 1 +FLAGS (\Deleted)")
other.say("EXPUNGE")
for line in reader.say("UID FETCH 1 (UID BODY.PEEK[])"):
    print(line.split(" (0.")[0])
PY
seen "UID FETCH 1 after another program has expunged it:" "* 1 FETCH (UID 1 BODY[] NIL)
* 1 EXPUNGE
* 0 RECENT
t2 OK [EXPUNGEISSUED] Some messages were already expunged" \
    "$(USER=robin LD_LIBRARY_PATH=$(libraries) "${as_somebody[@]}" /usr/bin/python3 "$work/two.py" "$root/usr/lib/dovecot/imap" -c "$work/dovecot.conf")"
