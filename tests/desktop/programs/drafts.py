#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets real mail programs edit and send a draft that Afterword put into a mailbox, and prints a table of what Afterword saw of it. The
mailbox is on a Dovecot of this machine alone; what is sent goes to a server that keeps it (tests/app/mailbox/relay.py).

Usage: drafts.py DRAFTED [--check] [NAME...]
    DRAFTED  the target of that name; NAME: only these (mutt, neomutt, roundcube, thunderbird, claws-mail)
    --check  fails where one that is installed did not send, or was not recognised

Debian: dovecot-imapd dovecot-submissiond python3-aiosmtpd openssl, and mutt neomutt, roundcube-core roundcube-sqlite3 php-cli,
thunderbird, claws-mail with xvfb xauth openbox xdotool. What is missing is left out.
"""
import email
import email.policy
import os
import pathlib
import re
import select
import shutil
import subprocess
import sys
import time

from lab import Lab, in_terminal
from mailwindows import claws, thunderbird
from webmail import roundcube
from windows import version_of

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
from dovecot import Dovecot, certificates, free_port  # noqa: E402

PATIENCE = 120  # seconds that anything may take
ADDED = "I would gladly show you more."


class Drafted:
    """Afterword's side: the draft is put there, and what became of it is told."""

    def __init__(self, program, port, authority):
        self.process = subprocess.Popen([program, str(port), authority], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.heard = b""
        self.told = []

    def comes_to(self, *states):
        """Looks until one of @p states is told."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.told and self.told[-1] in states:
                return self.told[-1]
            if select.select([self.process.stdout], [], [], 2)[0]:
                bytes = os.read(self.process.stdout.fileno(), 4096)
                if not bytes:
                    break
                *lines, self.heard = (self.heard + bytes).split(b"\n")
                self.told += [line.decode() for line in lines]
            else:
                self.process.stdin.write(b"look\n")
                self.process.stdin.flush()
        return self.told[-1] if self.told else "nothing"

    def end(self):
        self.process.stdin.close()
        self.process.wait()


class Relay:
    """Whom Dovecot hands on what is sent."""

    def __init__(self, folder):
        os.makedirs(folder)
        script = pathlib.Path(__file__).resolve().parents[2] / "app/mailbox/relay.py"
        self.letters = os.path.join(folder, "letters")
        self.process = subprocess.Popen(["/usr/bin/python3", "-B", str(script), folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline())

    def arrived(self):
        return sorted(os.path.join(self.letters, name) for name in os.listdir(self.letters) if name.isdigit())

    def end(self):
        self.process.stdin.close()
        self.process.wait()


def mutt(lab, name):
    """Recalls what was postponed (-p), edits it, and sends it by the provider's server."""
    lab.write("edit", f"#!/bin/sh\nsed -i '/^I would like/a {ADDED}' \"$1\"\n", 0o700)
    rc = lab.write("muttrc", f"set folder='imaps://robin@localhost:{lab.imaps}/'\nset spoolfile='+INBOX'\nset postponed='+Drafts'\n"
                             f"set record='+Sent'\nset imap_user=robin\nset imap_pass=pw\nset certificate_file='{lab.authority}'\n"
                             f"set ssl_ca_certificates_file='{lab.authority}'\nset smtp_url='smtps://robin:pw@localhost:{lab.submissions}/'\n"
                             f"set editor='{lab.path('edit')}'\nset from='robin@example.org'\nset realname='Robin Vale'\n"
                             "set use_envelope_from=yes\nset abort_unmodified=no\nset send_charset=utf-8\nset sleep_time=0\n")
    in_terminal(lab, [name, "-F", rc, "-n", "-p"], {"y:Send": b"y"})


PROGRAMS = {"mutt": mutt, "neomutt": mutt, "roundcube": roundcube, "thunderbird": thunderbird, "claws-mail": claws}
PACKAGES = {"roundcube": "roundcube-core"}


def changed_headers(draft, sent):
    """What the receiver is told besides the letter, and whether it kept its name."""
    read = lambda letter: email.message_from_bytes(letter, policy=email.policy.default)
    before, after = read(draft), read(sent)
    kept = "kept" if before["Message-ID"] == after["Message-ID"] else "new"
    return f"Message-ID {kept}", ADDED.encode() in sent.replace(b"=\r\n", b"").replace(b"\r\n", b" ")


def tried(drafted, name):
    lab = Lab("", "", True)
    relay = side = None
    try:
        certificates(lab.path("tls"))
        os.chmod(lab.home, 0o755)
        relay = Relay(lab.path("relay"))
        os.makedirs(lab.path("d"))
        with Dovecot(lab.path("d"), lab.path("tls"), submissions=free_port(), relay=relay.port) as server:
            lab.server, lab.imaps, lab.submissions, lab.authority = server, server.imaps, server.submissions, lab.path("tls/ca.pem")
            side = Drafted(drafted, server.imaps, lab.authority)
            if side.comes_to("there") != "there":
                return [f"the draft was not put there: {side.told}"]
            draft = server.letters("Drafts")[0][1]
            why = PROGRAMS[name](lab, name)
            end = time.monotonic() + PATIENCE
            while not why and not relay.arrived() and time.monotonic() < end:
                time.sleep(0.2)
            if not relay.arrived():
                return [f"was not sent{': ' + why if why else ''}"]
            state = side.comes_to("sent", "asked")
            sent = pathlib.Path(relay.arrived()[0]).read_bytes()
            named, is_edited = changed_headers(draft, sent)
            left = len(server.letters("Drafts"))
            return [f"{'edited' if is_edited else 'not edited'} and sent", named, f"{left} left among the drafts",
                    {"sent": "recognised", "asked": "asked about"}.get(state, f"not recognised ({side.told})")]
    finally:
        for one in (side, relay):
            if one:
                one.end()
        shutil.rmtree(lab.home, ignore_errors=True)


def main():
    missing = [path for path in ("/usr/sbin/dovecot", "/usr/lib/dovecot/submission", "/usr/bin/openssl") if not os.path.exists(path)]
    if missing:
        print("Skipped: " + " ".join(missing) + " is missing")
        sys.exit(77)
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    drafted, names = os.path.abspath(words[0]), words[1:] or list(PROGRAMS)
    bad = []
    print("| program | version | what was seen of the draft |\n|---|---|---|", flush=True)
    for name in names:
        version = version_of(PACKAGES.get(name, name))
        if not version:
            print(f"| {name} | not here | |", flush=True)
            continue
        results = tried(drafted, name)
        print(f"| {name} | {version} | {', '.join(results)} |", flush=True)
        if results[-1] != "recognised" or not results[0].startswith("edited"):
            bad.append(name)
    if "--check" in sys.argv and bad:
        sys.exit("Not as it should be: " + ", ".join(bad))


main()
