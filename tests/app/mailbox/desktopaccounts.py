#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a test in a session whose desktop is signed in to two mailboxes: GNOME's own service for Online Accounts, with its passwords
in a keyring of GNOME's, both started for this alone. One mailbox is opened by a password, the other is called imap.gmail.com and
opened by a token. All names are this machine's in a network of its own, which reaches nobody; Dovecot is the server, and what Google
says of tokens is said here. Nothing of the machine is changed: its lists of names and authorities are others in a view of the files
that ends with this script.

Usage: desktopaccounts.py COMMAND...     as root; ends with 77 where something that it takes is not installed

The command finds in AFTERWORD_TOKENS a folder with the token that opens the mailbox now ("good"), and a line for each time that
somebody asked for another one ("asked"); "refusing", where it is there, has Google refuse to give another one.
AFTERWORD_AUTHORITY names the certificate.
"""
import fcntl
import http.server
import json
import os
import pathlib
import shutil
import socket
import ssl
import struct
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
from dovecot import Dovecot, certificates  # noqa: E402

SERVICE = "/usr/libexec/goa-daemon"
NAMES = ("localhost", "imap.gmail.com", "oauth2.googleapis.com", "www.googleapis.com")
BUS = """<busconfig><type>session</type><listen>unix:tmpdir={home}</listen>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>
"""
ACCOUNTS = """[Account account_1700000000_0]
Provider=imap_smtp
Identity=robin@example.org
PresentationIdentity=robin@example.org
Enabled=true
EmailAddress=robin@example.org
Name=Robin Vale
MailEnabled=true
ImapHost=localhost:993
ImapUserName=robin
ImapUseSsl=true
ImapUseTls=false
ImapAcceptSslErrors=false
SmtpHost=localhost:9465
SmtpUseAuth=true
SmtpUserName=robin
SmtpAuthPlain=true
SmtpUseSsl=true
SmtpUseTls=false

[Account account_1700000000_1]
Provider=google
Identity=robin@gmail.com
PresentationIdentity=robin@gmail.com
MailEnabled=true
CalendarEnabled=false
"""


class Google(http.server.BaseHTTPRequestHandler):
    """Gives tokens, and says who has one; Dovecot asks here too whether a token is good."""
    folder = pathlib.Path()

    def log_message(self, *_):
        pass

    def say(self, code, what):
        said = json.dumps(what).encode()
        self.send_response(code)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)

    def do_POST(self):
        words = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        with open(self.folder / "asked", "a") as file:
            file.write(self.path + " " + words + "\n")
        if (self.folder / "refusing").exists():
            return self.say(400, {"error": "invalid_grant", "error_description": "Token has been expired or revoked."})
        token = f"token-{time.time_ns()}"
        (self.folder / "good").write_text(token)
        self.say(200, {"access_token": token, "expires_in": 3600, "token_type": "Bearer"})

    def do_GET(self):
        good = (self.folder / "good").read_text()
        shown = self.headers.get("Authorization", "").removeprefix("Bearer ")
        if self.path.startswith("/introspect"):
            return self.say(200, {"active": shown == good, "email": "robin@gmail.com"})
        if shown != good and "access_token=" + good not in self.path:
            return self.say(401, {"error": {"code": 401, "message": "Invalid Credentials", "status": "UNAUTHENTICATED"}})
        self.say(200, {"email": "robin@gmail.com", "name": "Robin Vale", "id": "1", "verified_email": True})


def network_up():
    with socket.socket() as line:
        fcntl.ioctl(line, 0x8914, struct.pack("16sh14x", b"lo", 0x1 | 0x40))  # SIOCSIFFLAGS: up and running


def in_view_of_its_own(folder):
    tls = folder / "tls"
    certificates(tls, NAMES)
    authorities = pathlib.Path("/etc/ssl/certs/ca-certificates.crt")
    (folder / "authorities").write_bytes((authorities.read_bytes() if authorities.exists() else b"") + (tls / "ca.pem").read_bytes())
    (folder / "hosts").write_text("127.0.0.1 " + " ".join(NAMES) + "\n")
    subprocess.run(["mount", "--bind", folder / "hosts", "/etc/hosts"], check=True)
    subprocess.run(["mount", "--bind", folder / "authorities", authorities], check=True)


def serve(folder):
    Google.folder = folder
    (folder / "good").write_text("none yet")
    plain = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Google)
    private = http.server.ThreadingHTTPServer(("127.0.0.1", 443), Google)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "tls/pem", folder / "tls/key")
    private.socket = context.wrap_socket(private.socket, server_side=True)
    for server in (plain, private):
        threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{plain.server_address[1]}/introspect"


def store(identity, secret):
    subprocess.run(["secret-tool", "store", "--label=GOA", "xdg:schema", "org.gnome.OnlineAccounts", "goa-identity", identity],
                   input=secret, text=True, check=True)


def in_session(folder, command):
    keyring = subprocess.Popen(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"], stdin=subprocess.PIPE,
                               stdout=subprocess.DEVNULL)
    keyring.stdin.write(b"pw")
    keyring.stdin.close()
    subprocess.run(["gdbus", "wait", "--session", "org.freedesktop.secrets"], check=True)
    store("imap_smtp:gen0:account_1700000000_0", "{'imap-password': <'pw'>, 'smtp-password': <'pw'>}")
    # A token that is over: the service fetches another one by what renews it. Which generation of its own notes it reads
    # differs from version to version.
    for generation in range(20):
        store(f"google:gen{generation}:account_1700000000_1",
              "{'access_token': <'over'>, 'access_token_expires_at': <int64 1700000000>, 'refresh_token': <'renewing'>}")
    service = subprocess.Popen([SERVICE])
    try:
        subprocess.run(["gdbus", "wait", "--session", "org.gnome.OnlineAccounts"], check=True)
        return subprocess.run(command).returncode
    finally:
        for process in (service, keyring):
            process.terminate()
            process.wait()


def main():
    what, *command = sys.argv[1:]
    if what == "--in-session":
        return in_session(pathlib.Path(os.environ["AFTERWORD_TOKENS"]), command)
    if what != "--in-view":
        needed = (SERVICE, "/usr/sbin/dovecot", "/usr/bin/secret-tool", "/usr/bin/gnome-keyring-daemon", "/usr/bin/gdbus")
        missing = [path for path in needed if not os.path.exists(path)]
        alone = ["unshare", "--mount", "--net", "--propagation", "private"]
        if missing or os.geteuid() != 0 or subprocess.run([*alone, "true"], stderr=subprocess.DEVNULL).returncode:
            print("Skipped: " + (" ".join(missing) + " is missing" if missing else "it takes root, and a network of its own"))
            return 77
        os.execvp("unshare", [*alone, sys.executable, __file__, "--in-view", what, *command])
    network_up()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="goa-"))
    folder.chmod(0o755)  # Dovecot's user goes through it
    try:
        in_view_of_its_own(folder)
        introspection = serve(folder)
        (folder / "config/goa-1.0").mkdir(parents=True)
        (folder / "config/goa-1.0/accounts.conf").write_text(ACCOUNTS)
        (folder / "bus.conf").write_text(BUS.format(home=folder))
        (folder / "run").mkdir(mode=0o700)
        env = dict(os.environ, HOME=str(folder), XDG_CONFIG_HOME=f"{folder}/config", XDG_DATA_HOME=f"{folder}/data",
                   XDG_CACHE_HOME=f"{folder}/cache", XDG_RUNTIME_DIR=f"{folder}/run", LC_ALL="C.UTF-8",
                   AFTERWORD_TOKENS=str(folder), AFTERWORD_AUTHORITY=f"{folder}/tls/ca.pem")
        with Dovecot(str(folder / "dovecot"), str(folder / "tls"), imaps=993, introspection=introspection):
            return subprocess.run(["dbus-run-session", f"--config-file={folder}/bus.conf", "--", sys.executable, __file__,
                                   "--in-session", *command], env=env).returncode
    finally:
        shutil.rmtree(folder, ignore_errors=True)


sys.exit(main())
