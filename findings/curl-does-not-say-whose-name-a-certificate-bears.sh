#!/bin/bash
# One would guess that the number of a certificate's fault (CURLINFO_SSL_VERIFYRESULT) says what is wrong: OpenSSL has 18 for one that
# vouches for itself and 62 for one with another host's name. curl tells the first, and for the second 1, "unspecified", and as for all
# faults the exit code 60.
# Why it matters here: the name of another server is what a person who mistyped theirs should hear of. It can only be told apart
# by being none of the others.
. "$(dirname "$0")/lib/packages.sh"
debian curl=7.88.1-10+deb12u15 libcurl4=7.88.1-10+deb12u15 libnghttp2-14=1.52.0-1+deb12u3 librtmp1=2.4+20151223.gitfa8646d.1-2+b2 \
    libssh2-1=1.10.0-3+deb12u1 libpsl5=0.21.2-1 libldap-2.5-0=2.5.13+dfsg-5 libbrotli1=1.0.9-2+deb12u1 libsasl2-2=2.1.28+dfsg-10+deb12u1 \
    openssl=3.0.22-1~deb12u2 libssl3=3.0.22-1~deb12u2

cat >"$work/serve.py" <<'PY'
import socket
import ssl
import subprocess
import sys
import threading

def listen(server, context):
    line, _ = server.accept()
    try:
        context.wrap_socket(line, server_side=True)
    except (ssl.SSLError, OSError):
        pass # the other side has gone, as it should
    line.close()

folder, curl, openssl = sys.argv[1:]
def ask(name, *options):
    subprocess.run([openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", folder + "/key.pem", "-out", folder + "/mail.pem",
                    "-subj", "/CN=mail", "-addext", "subjectAltName=" + name], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder + "/mail.pem", folder + "/key.pem")
    server = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=listen, args=(server, context), daemon=True)
    thread.start()
    ended = subprocess.run([curl, "-s", "--url", f"smtps://127.0.0.1:{server.getsockname()[1]}", "--write-out", "%{ssl_verify_result}", *options],
                           capture_output=True, text=True, timeout=30)
    thread.join(10)
    print(f"{name}: exit code {ended.returncode}, fault {ended.stdout}")

ask("IP:127.0.0.1")
ask("DNS:mail.northwind.example", "--cacert", folder + "/mail.pem")
PY
seen "A certificate that nobody vouches for, and one that is trusted and of another name:" "IP:127.0.0.1: exit code 60, fault 18
DNS:mail.northwind.example: exit code 60, fault 1" \
    "$(LD_LIBRARY_PATH=$(libraries) /usr/bin/python3 "$work/serve.py" "$work" "$root/usr/bin/curl" "$root/usr/bin/openssl")"
