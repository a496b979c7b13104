# SPDX-License-Identifier: GPL-3.0-or-later
"""An account for Geary, which composes nothing without one: on a Dovecot of its own, on this machine alone and as root, with a
certificate of an authority that Geary's session trusts, and the password in a keyring of that session (geary.sh)."""
import contextlib
import os
import socket
import subprocess
import time

EXTENSIONS = "subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth\n"


def certificates(lab):
    def openssl(*words):
        subprocess.run(["openssl", *words], check=True, capture_output=True)

    os.makedirs(lab.path("tls"))
    at = lambda name: lab.path("tls", name)
    lab.write("tls/extensions", EXTENSIONS)
    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", at("ca.key"), "-out", at("ca.pem"), "-subj", "/CN=Test authority",
            "-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign")
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", at("key"), "-out", at("csr"), "-subj", "/CN=localhost")
    openssl("x509", "-req", "-in", at("csr"), "-CA", at("ca.pem"), "-CAkey", at("ca.key"), "-CAcreateserial", "-extfile", at("extensions"),
            "-out", at("pem"))


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def server_settings(lab, port, submission):
    folders = "".join(f"  mailbox {name} {{\n    auto = subscribe\n    special_use = \\{name}\n  }}\n" for name in ("Drafts", "Sent", "Trash"))
    lines = [f"base_dir = {lab.path('server/run')}", "protocols = imap submission", "listen = 127.0.0.1", f"log_path = {lab.path('server/log')}",
             f"mail_location = maildir:{lab.path('server/home')}/%u/Maildir", "mail_uid = mail", "mail_gid = mail", "first_valid_uid = 1",
             "default_internal_user = dovecot", "ssl = yes", f"ssl_cert = <{lab.path('tls/pem')}", f"ssl_key = <{lab.path('tls/key')}",
             "passdb {\n  driver = static\n  args = password=pw\n}",
             f"userdb {{\n  driver = static\n  args = uid=mail gid=mail home={lab.path('server/home')}/%u\n}}",
             f"namespace inbox {{\n  inbox = yes\n{folders}}}", "submission_relay_host = 127.0.0.1", "submission_relay_port = 9",
             "hostname = mail.test"]
    for service, plain, listened in (("imap", "imap", port), ("submission", "submission", submission)):
        lines.append(f"service {service}-login {{\n  inet_listener {plain} {{\n    port = 0\n  }}\n  inet_listener {plain}s {{\n"
                     f"    port = {listened}\n    ssl = yes\n  }}\n}}")
    return "\n".join(lines) + "\n"


@contextlib.contextmanager
def account(lab):
    certificates(lab)
    port, submission = free_port(), free_port()
    os.makedirs(lab.path("server/home"))
    os.chmod(lab.home, 0o755)
    subprocess.run(["chown", "mail", lab.path("server/home")], check=True)
    settings = lab.write("server/dovecot.conf", server_settings(lab, port, submission))
    common = "login=robin\nremember_password=true\nhost=localhost\ntransport_security=transport\n"
    lab.write("config/geary/account_01/geary.ini",
              "[Metadata]\nversion=1\nstatus=enabled\n[Account]\nlabel=Robin\nordinal=1\nprefetch_days=14\nsave_drafts=false\nsave_sent=true\n"
              "sender_mailboxes=Robin Vale <robin.vale@example.org>;\nservice_provider=other\nsignature=\nuse_signature=false\n[Folders]\n"
              f"[Incoming]\n{common}port={port}\ncredentials=custom\n[Outgoing]\n{common}port={submission}\ncredentials=use-incoming\n")
    lab.env["GEARY_AUTHORITY"] = lab.path("tls/ca.pem")
    subprocess.run(["dovecot", "-c", settings], check=True)
    try:
        end = time.monotonic() + 20
        while time.monotonic() < end and socket.socket().connect_ex(("127.0.0.1", port)) != 0:
            time.sleep(0.2)
        yield
    finally:
        subprocess.run(["doveadm", "-c", settings, "stop"], check=True)
