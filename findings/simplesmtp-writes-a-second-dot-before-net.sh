#!/bin/bash
# One would guess that a server hands on the letter that was sent. A client doubles the dot that begins a line, and the server takes it
# off again (RFC 5321, 4.5.2): simplesmtp leaves it, and ".NET developer" is "..NET developer". To a letter without a sender, as
# notices that something went wrong have none (MAIL FROM:<>), it says Ok, and then that there was no MAIL.
# Why it matters here: tests against it say that a letter came out as it went in only where no line begins with a dot.
. "$(dirname "$0")/lib/packages.sh"
npm_packages simplesmtp@0.3.35

cat >"$work/server.cjs" <<'JS'
const server = require('simplesmtp').createServer({disableDNSValidation: true});
server.on('startData', connection => { connection.letter = ''; });
server.on('data', (connection, part) => { connection.letter += part; });
server.on('dataReady', (connection, done) => {
    require('fs').writeFileSync(process.argv[2], connection.letter);
    done(null, 'taken');
});
server.listen(0, '127.0.0.1', () => console.log(server.SMTPServer._server.address().port));
JS
cat >"$work/send.py" <<'PY'
import smtplib
import sys

with smtplib.SMTP("127.0.0.1", int(sys.argv[1])) as server:
    server.sendmail("ben@example.org", ["dana@northwind.example"], "Subject: Skills\r\n\r\n.NET developer\r\n...and more\r\n")
    print(*server.docmd("MAIL FROM:<>"))
    print(*server.docmd("RCPT TO:<dana@northwind.example>"))
PY
NODE_NO_WARNINGS=1 node "$work/server.cjs" "$work/letter" >"$work/port" &
server=$!
trap 'kill $server; rm -rf "$work"' EXIT
for _ in $(seq 100); do [ -s "$work/port" ] && break || sleep 0.1; done
seen "Answers to a letter without a sender, and the lines that came:" "250 b'2.1.0 Ok'
503 b'5.5.1 Error: need MAIL command'
..NET developer
....and more" "$(python "$work/send.py" "$(cat "$work/port")"; tr -d '\r' <"$work/letter" | sed 1,2d)"
