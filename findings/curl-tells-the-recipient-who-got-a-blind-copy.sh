#!/bin/bash
# One would guess that a program that sends mail keeps the line Bcc from the recipients, as sendmail -t and msmtp do. curl sends the text as
# it is given, Bcc and all, to those whom it was told by --mail-rcpt; msmtp takes the line out and sends to whom it names.
# Why it matters here: a copy to oneself in Bcc is seen by the interviewer. What hands a letter to libcurl has to take the line out.
. "$(dirname "$0")/lib/packages.sh"
debian curl=7.88.1-10+deb12u15 libcurl4=7.88.1-10+deb12u15 msmtp=1.8.23-1 \
    libnghttp2-14=1.52.0-1+deb12u3 librtmp1=2.4+20151223.gitfa8646d.1-2+b2 libssh2-1=1.10.0-3+deb12u1 libpsl5=0.21.2-1 \
    libldap-2.5-0=2.5.13+dfsg-5 libbrotli1=1.0.9-2+deb12u1 libsasl2-2=2.1.28+dfsg-10+deb12u1 libgsasl18=2.2.0-1+deb12u2 \
    libidn12=1.41-1 libntlm0=1.6-4 libgssglue1=0.7-1.1 libsecret-1-0=0.20.5-3

cat >"$work/serve.py" <<'PY'
import socket
import subprocess
import sys
import threading

def listen(server, told):
    line, _ = server.accept()
    stream = line.makefile("rwb")
    def answer(text):
        stream.write(text + b"\r\n")
        stream.flush()
    answer(b"220 ready")
    letter = False
    for word in stream:
        told.append(word.decode().strip())
        if letter and word != b".\r\n":
            continue
        letter = word.startswith(b"DATA")
        answer(b"354 go on" if letter else b"250 fine")
        if word.startswith(b"QUIT"):
            break
    line.close()

server = socket.create_server(("127.0.0.1", 0))
port = str(server.getsockname()[1])
told = []
thread = threading.Thread(target=listen, args=(server, told), daemon=True)
thread.start()
letter = b"From: robin@home.example\r\nTo: dana@northwind.example\r\nBcc: robin@home.example\r\nSubject: Thank you\r\n\r\nDear Dana,\r\n"
subprocess.run([word.replace("PORT", port) for word in sys.argv[1:]], input=letter, check=True, timeout=30)
thread.join(10)
print(*(line for line in told if line.startswith(("RCPT", "Bcc"))), sep="\n")
PY
serve() { LD_LIBRARY_PATH=$(libraries) /usr/bin/python3 "$work/serve.py" "$@"; }
seen "What curl says to the server:" "RCPT TO:<dana@northwind.example>
Bcc: robin@home.example" \
    "$(serve "$root/usr/bin/curl" -sS --url smtp://127.0.0.1:PORT --mail-from robin@home.example --mail-rcpt dana@northwind.example --upload-file -)"
seen "What msmtp says:" "RCPT TO:<dana@northwind.example>
RCPT TO:<robin@home.example>" \
    "$(serve "$root/usr/bin/msmtp" --file=/dev/null --host=127.0.0.1 --port=PORT --read-recipients --read-envelope-from)"
