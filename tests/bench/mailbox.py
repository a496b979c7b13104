#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visit to a mailbox costs, beside a client that only asks and reads, and beside mbsync, on the same Dovecot in turns:
the first look at 50,000 letters, of which 3,000 came since the search began; 1,000 drafts put there; a new letter seen.

Usage: mailbox.py BENCH_MAILBOX [ROUNDS] [LETTERS]    Debian: dovecot-imapd, isync
"""
import datetime
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from dovecot import words_for_input  # noqa: E402

NOW = datetime.datetime(2026, 11, 23, 12)
SINCE = "2026-09-24"
RECENT = 3_000
DRAFTS = 1_000
FIELDS = ("DATE FROM SENDER REPLY-TO TO CC SUBJECT MESSAGE-ID IN-REPLY-TO REFERENCES CONTENT-TYPE AUTO-SUBMITTED "
          "X-EVOLUTION-DRAFT-MESSAGE X-EVOLUTION-DRAFT-FOLDER")


def letter(number, at):
    sender = f"person{number % 400}@company{number % 150}.example"
    return (f"Return-Path: <{sender}>\r\nReceived: from mail.example by mx.example.org; {at:%a, %d %b %Y %H:%M:%S} +0000\r\n"
            f"Date: {at:%a, %d %b %Y %H:%M:%S} +0000\r\nFrom: Person {number % 400} <{sender}>\r\nTo: robin@example.org\r\n"
            f"Subject: About your application {number}\r\nMessage-ID: <{number}@mail.example>\r\n\r\n" + "Some words that say little.\r\n" * 60)


class Mailbox:
    """A mailbox in files with @p count letters, 3,000 of them since the search began."""

    def __init__(self, count):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="afterword-bench-"))
        for name in ("", ".Drafts", ".Sent"):
            for part in ("cur", "new", "tmp"):
                (self.home / "Maildir" / name / part).mkdir(parents=True)
        for number in range(count):
            days = 59 * number / RECENT if number < RECENT else 61 + 900 * (number - RECENT) / count
            self.deliver("", number, NOW - datetime.timedelta(days=days), "cur", ":2,S")
        self.env = dict(os.environ, HOME=str(self.home), USER="mail" if os.geteuid() == 0 else os.environ.get("USER", "robin"))
        (self.home / "conf").write_text(words_for_input(self.home, self.env["USER"]))
        self.give()

        # Dovecot's program wants pipes, where mbsync gives it a socket, and does not close it.
        (self.home / "tunnel").write_text(f"#!/bin/bash\nexec setsid -w bash -c 'cat | {' '.join(self.server())} | {{ cat; kill 0; }}'\n")
        (self.home / "tunnel").chmod(0o755)
        self.give()

    def give(self):
        if os.geteuid() == 0:  # Dovecot does not work for root
            subprocess.run(["chown", "-R", "mail:mail", self.home], check=True)
            self.home.chmod(0o755)

    def deliver(self, folder, number, at, part="new", flags=""):
        path = self.home / "Maildir" / folder / "tmp" / f"{int(at.timestamp())}.{number}.bench"
        path.write_text(letter(number, at), newline="")
        os.utime(path, (at.timestamp(), at.timestamp()))
        if part == "new":
            self.give()
        path.rename(self.home / "Maildir" / folder / part / (path.name + flags))

    def server(self):
        return ["/usr/lib/dovecot/imap", "-c", str(self.home / "conf")]

    def without_drafts(self):
        shutil.rmtree(self.home / "Maildir/.Drafts")
        for part in ("cur", "new", "tmp"):
            (self.home / "Maildir/.Drafts" / part).mkdir(parents=True)
        self.give()


def bare_look(mailbox):
    """The same search and the same fields, asked for and read, and no more."""
    began = time.monotonic()
    server = subprocess.Popen(mailbox.server(), env=mailbox.env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    server.stdout.readline()

    def said(command):
        server.stdin.write(b"a " + command.encode() + b"\r\n")
        server.stdin.flush()
        lines = []
        while not lines or not lines[-1].startswith(b"a "):
            lines.append(server.stdout.readline())
        return lines

    said("EXAMINE INBOX")
    found = next(line for line in said(f"UID SEARCH SINCE {datetime.date.fromisoformat(SINCE):%d-%b-%Y}") if line.startswith(b"* SEARCH"))
    uids = [int(word) for word in found.split()[2:]]
    for at in range(0, len(uids), 500):
        step = uids[at:at + 500]
        said(f"UID FETCH {step[0]}:{step[-1]} (UID FLAGS RFC822.SIZE BODY.PEEK[HEADER.FIELDS ({FIELDS})])")
    seconds = time.monotonic() - began
    server.kill()
    server.wait()
    return seconds


def ours(bench, mailbox, what):
    told = subprocess.run([bench, what, str(DRAFTS), SINCE, *mailbox.server()], env=mailbox.env, capture_output=True, text=True, check=True)
    seconds, heard, memory = told.stdout.split()
    return float(seconds), int(heard), int(memory)


def news(bench, mailbox, number):
    """Seconds from the server's word of a new letter until it was read."""
    running = subprocess.Popen([bench, "news", "0", SINCE, *mailbox.server()], env=mailbox.env, stdout=subprocess.PIPE, text=True)
    if running.stdout.readline() != "ready\n":
        sys.exit("The visit did not come to rest.")
    mailbox.deliver("", number, NOW)
    seconds = float(running.stdout.readline())
    running.wait()
    return seconds


def mbsync(mailbox, round):
    """The same drafts out of a folder of this machine."""
    store = mailbox.home / f"local{round}" / "Drafts"
    for part in ("cur", "new", "tmp"):
        (store / part).mkdir(parents=True)
    for number in range(DRAFTS):
        (store / "cur" / f"1795000000.{number}.bench:2,").write_text(letter(number, NOW), newline="")
    config = mailbox.home / f"mbsyncrc{round}"
    config.write_text(f'IMAPAccount there\nTunnel "{mailbox.home}/tunnel"\nSSLType None\n\nIMAPStore far\nAccount there\n\n'
                      f"MaildirStore near\nPath {store.parent}/\nInbox {store.parent}/INBOX\n\n"
                      f"Channel drafts\nFar :far:Drafts\nNear :near:Drafts\nSync PushNew\nSyncState *\n")
    began = time.monotonic()
    done = subprocess.run(["mbsync", "-q", "-c", str(config), "drafts"], env=mailbox.env, capture_output=True, text=True)
    seconds = time.monotonic() - began
    if done.returncode:
        sys.exit(done.stderr)
    return seconds


def spread(figures):
    return f"{statistics.median(figures):.3f} [{min(figures):.3f}-{max(figures):.3f}]"


def main():
    bench = os.path.abspath(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    mailbox = Mailbox(int(sys.argv[3]) if len(sys.argv) > 3 else 50_000)
    try:
        bare_look(mailbox)  # the server reads its files once
        looks = {"bare": [], "ours": []}
        for _ in range(rounds):
            looks["bare"].append(bare_look(mailbox))
            seconds, heard, memory = ours(bench, mailbox, "look")
            looks["ours"].append(seconds)
        print(f"first look: a bare client {spread(looks['bare'])} s, Afterword {spread(looks['ours'])} s, "
              f"{statistics.median(looks['ours']) / statistics.median(looks['bare']):.2f} times; {heard / 1e6:.2f} MB heard, {memory / 1e3:.0f} MB of memory")
        print("a new letter, from the server's word until it was read: " + spread([news(bench, mailbox, 10 ** 6 + n) for n in range(rounds)]) + " s")
        puts = {"ours": [], "mbsync": []}
        for round in range(rounds):
            mailbox.without_drafts()
            puts["ours"].append(ours(bench, mailbox, "put")[0])
            if shutil.which("mbsync"):
                mailbox.without_drafts()
                puts["mbsync"].append(mbsync(mailbox, round))
        print(f"{DRAFTS} drafts: Afterword {spread(puts['ours'])} s" + (f", mbsync {spread(puts['mbsync'])} s, "
              f"{statistics.median(puts['ours']) / statistics.median(puts['mbsync']):.2f} times" if puts["mbsync"] else ""))
    finally:
        shutil.rmtree(mailbox.home)


main()
