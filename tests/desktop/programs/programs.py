#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hands letters, calendars and cards to the real programs that are installed, looks at what arrives there, and prints a table with
their versions. Each starts with nothing, in a home and a session of its own.

Usage: programs.py PROGRAM HANDED [--few] [NAME...]
    PROGRAM  the built afterword; HANDED  the target of that name beside it
    --few    three letters instead of nine; NAME: only these (mutt, evolution, khal, ...)

Debian: mutt neomutt claws-mail evolution geary khal calcurse radicale xandikos khard evolution-data-server with
gir1.2-ecal-2.0, and for the windows xvfb openbox dbus at-spi2-core python3-pyatspi. What is missing is left out.
"""
import hashlib
import os
import pathlib
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

from windows import shown_in, version_of

WORDS = {"Latin": "Thank you for the talk about R&D at Müller & Søn; a plan = a start, C++ and \"data\" 100 % included. ",
         "Cyrillic": "Спасибо за разговор о R&D; план = начало, C++ и «данные» на 100 %. ",
         "Japanese": "R&D についてお話しいただきありがとうございました。計画 = 始まり、C++ と「データ」100 %。"}
TO = "dana.whitfield+hiring@northwind.example"


def letters(few):
    sizes = (2, 8, 30)
    chosen = zip(WORDS, sizes) if few else ((script, size) for script in WORDS for size in sizes)
    for script, size in chosen:
        words = WORDS[script]
        half = words * (size * 1000 // len(words.encode()) // 2 + 1)
        yield f"{script}, {size} kB", "Thanks & more = better", f"Dear Dana,\n\n{half.strip()}\n\n{half.strip()}\n\nRobin Vale\n"


def squeezed(text):
    return re.sub(r"\s+", "", text)


class Lab:
    def __init__(self, program, handed, few):
        self.program, self.handed, self.few = program, handed, few
        self.home = tempfile.mkdtemp(prefix="afterword-programs-")
        self.env = dict(os.environ, HOME=self.home, LC_ALL="C.UTF-8", TERM="xterm", QT_QPA_PLATFORM="offscreen", USER="robin",
                        LOGNAME="robin", TZ="America/New_York", XDG_RUNTIME_DIR=self.path("run"))
        for name in ("CONFIG", "DATA", "CACHE"):
            self.env[f"XDG_{name}_HOME"] = self.path(name.lower())
        os.makedirs(self.path("run"), mode=0o700)

    def path(self, *parts):
        return os.path.join(self.home, *parts)

    def write(self, name, text, mode=0o600):
        path = pathlib.Path(self.path(name))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
        path.chmod(mode)
        return str(path)

    def call(self, *command, **more):
        return subprocess.run(command, env=self.env, capture_output=True, text=True, **more)

    def hand(self, entry, subject, body):
        """The address that a program of that name is handed, and what goes to the clipboard."""
        out = subprocess.run([self.handed, entry, TO, subject], input=body.encode(), capture_output=True, check=True).stdout.decode()
        return out.split("\n", 1)

    def search(self, *files):
        store = self.path("search.afterword")
        self.call(self.program, "--store", store, "--now", "2026-11-27T12:00:00-05:00", "import", *files, check=True)
        return store

    def export(self, store, name, now="2026-11-27T12:00:00-05:00"):
        self.call(self.program, "--store", store, "--now", now, "export", self.path(name), check=True)
        return pathlib.Path(self.path(name))


def told(letter, subject, body, clipboard, arrived):
    """In a word what became of a letter: arrived are its recipient, subject and body as the program has them."""
    to, has_subject, has_body = arrived
    if TO not in to:
        return f"{letter}: goes to {to[:60]!r}"
    if subject not in has_subject:
        return f"{letter}: is called {has_subject[:60]!r}"
    if clipboard:
        return f"{letter}: recipient and subject; the text goes by the clipboard"
    if squeezed(body) == squeezed(has_body):
        return f"{letter}: whole"
    return f"{letter}: {len(squeezed(has_body))} of {len(squeezed(body))} letters are there"


def in_terminal(lab, command, answers):
    """Runs a program of the terminal, and answers what it shows; each answer is given once."""
    pid, master = pty.fork()
    if pid == 0:
        os.execvpe(command[0], command, lab.env)
    seen, end = "", time.monotonic() + 60
    while time.monotonic() < end:
        if not select.select([master], [], [], 1)[0]:
            continue
        try:
            seen += os.read(master, 65536).decode(errors="replace")
        except OSError:
            break
        for asked in list(answers):
            if asked in seen:
                os.write(master, answers.pop(asked))
                seen = ""
    else:
        os.kill(pid, 9)
    os.waitpid(pid, 0)


def mutt(lab, name):
    results = []
    sent = lab.path("sent")
    lab.write("sendmail", f"#!/bin/sh\ncat > {sent}.part && mv {sent}.part {sent}\n", 0o700)
    rc = lab.write("muttrc", f"set sendmail='{lab.path('sendmail')}'\nset editor=true\nset copy=no\nset abort_nosubject=no\n"
                             "set abort_unmodified=no\nset from='robin.vale@example.org'\nset realname='Robin Vale'\nset send_charset=utf-8\n")
    for letter, subject, body in letters(lab.few):
        address, clipboard = lab.hand(name, subject, body)
        if os.path.exists(sent):
            os.remove(sent)
        in_terminal(lab, [name, "-F", rc, "-n", address], {"Create it?": b"n", "To:": b"\r", "Subject:": b"\r", "Security:": b"y"})
        import email
        import email.policy
        if not os.path.exists(sent):
            results.append(f"{letter}: was not sent")
            continue
        message = email.message_from_bytes(open(sent, "rb").read(), policy=email.policy.default)
        results.append(told(letter, subject, body, clipboard, (str(message["To"]), str(message["Subject"]), message.get_content())))
    return results


def in_window(lab, name):
    results = []
    for letter, subject, body in letters(lab.few):
        address, clipboard = lab.hand(name, subject, body)
        texts = shown_in(lab, name, address, subject)
        to = " ".join(text for text in texts if "@" in text)
        longest = max(("".join(texts[at:]) for at, text in enumerate(texts) if text.strip().startswith("Dear Dana")), key=len, default="")
        end = longest.rfind("Robin Vale")
        results.append(told(letter, subject, body, clipboard, (to, " ".join(texts), longest[:end + 10] if end >= 0 else longest)))
    return results


INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
METHOD:{method}
BEGIN:VEVENT
UID:onsite@northwind.example
DTSTAMP:20261120T100000Z
SEQUENCE:{sequence}
DTSTART:20261208T150000Z
DTEND:20261208T160000Z
SUMMARY:Interview: Data Analyst at Northwind
ORGANIZER;CN=Lee Park:mailto:lee.park@northwind.example
ATTENDEE;CN="Whitfield, Dana":mailto:dana.whitfield@northwind.example
ATTENDEE;CN=Robin Vale:mailto:robin.vale@example.org
END:VEVENT
END:VCALENDAR
"""


def exact(path):
    """With its line ends as they are."""
    return path.read_bytes().decode()


def calendars(lab):
    """A month of follow-ups, and the same after the interview was called off."""
    first = lab.search(lab.write("invitation.ics", INVITATION.format(method="REQUEST", sequence=0)))
    before = exact(lab.export(first, "before.ics"))
    lab.search(lab.write("off.ics", INVITATION.format(method="CANCEL", sequence=1)))
    after = exact(lab.export(first, "after.ics", "2026-11-28T12:00:00-05:00"))
    return before, after


def events_in(text):
    return text.replace("\r\n ", "").count("BEGIN:VEVENT")


def khal(lab, name):
    before, after = calendars(lab)
    os.makedirs(lab.path("calendar"))
    lab.write("config/khal/config", f"[calendars]\n[[own]]\npath = {lab.path('calendar')}\n[locale]\nlocal_timezone = America/New_York\n"
                                    "default_timezone = America/New_York\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\n"
                                    "longdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n")
    results = []
    for text, said in ((before, "first"), (after, "again")):
        lab.call("khal", "import", "--batch", lab.write("in.ics", text))
        files = [file.read_text() for file in pathlib.Path(lab.path("calendar")).glob("*.ics")]
        listed = lab.call("khal", "list", "--format", "{start-date} {start-time} {title}", "2026-11-01", "60d").stdout
        line = next((line for line in listed.splitlines() if "Northwind · Interview" in line), "nowhere")
        off = sum("STATUS:CANCELLED" in file for file in files)
        results.append(f"{said}: {len(files)} of {events_in(text)} events, the interview at {line[:16]}, {off} called off")
    return results


def calcurse(lab, name):
    before, after = calendars(lab)
    results = []
    for text, said in ((before, "first"), (after, "again")):
        done = lab.call("calcurse", "-D", lab.path("calcurse"), "-i", lab.write("in.ics", text))
        kept = lab.call("calcurse", "-D", lab.path("calcurse"), "--export=ical").stdout
        results.append(f"{said}: {events_in(kept)} events after a file of {events_in(text)}" + (" (refused)" if done.returncode else ""))
    return results


def ask(method, url, text=""):
    request = urllib.request.Request(url, text.encode() or None, {"Content-Type": "text/calendar; charset=utf-8",
                                                                  "Authorization": "Basic cm9iaW46"}, method=method)
    try:
        return urllib.request.urlopen(request).status
    except urllib.error.HTTPError as error:
        return error.code


def single_events(text):
    head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//EN\r\n" + "".join(re.findall(r"BEGIN:VTIMEZONE.*?END:VTIMEZONE\r\n", text, re.S))
    return [head + event + "END:VCALENDAR\r\n" for event in re.findall(r"BEGIN:VEVENT.*?END:VEVENT\r\n", text, re.S)]


def server(lab, name):
    before, after = calendars(lab)
    port, root = "52322", lab.path("collections")
    if name == "radicale":
        command = ["radicale", "--server-hosts", "127.0.0.1:" + port, "--storage-filesystem-folder", root, "--auth-type", "none"]
        where = f"http://127.0.0.1:{port}/robin/calendar/"
    else:
        command = ["xandikos", "-d", root, "--defaults", "-l", "127.0.0.1", "-p", port, "--current-user-principal", "/robin/"]
        where = f"http://127.0.0.1:{port}/robin/calendars/calendar/"
    running = subprocess.Popen(command, env=lab.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/")
                break
            except urllib.error.HTTPError:
                break
            except OSError:
                time.sleep(0.2)
        if name == "radicale":
            ask("MKCALENDAR", where)
        results = []
        for text, said in ((before, "first"), (after, "again")):
            codes = [ask("PUT", where + hashlib.sha1(re.search("UID:(.*)", event)[1].encode()).hexdigest() + ".ics", event)
                     for event in single_events(text.replace("\r\n ", ""))]
            good = sum(code in (201, 204) for code in codes)
            results.append(f"{said}: {good} of {len(codes)} events taken" + ("" if good == len(codes) else f" ({codes})"))
        return results
    finally:
        running.terminate()
        running.wait()


def khard(lab, name):
    store = lab.search(lab.write("invitation.ics", INVITATION.format(method="REQUEST", sequence=0)))
    cards = exact(lab.export(store, "people.vcf"))
    for place, card in enumerate(re.findall(r"BEGIN:VCARD.*?END:VCARD\r\n", cards, re.S)):
        lab.write(f"contacts/{place}.vcf", card)
    config = lab.write("khard.conf", f"[addressbooks]\n[[own]]\npath = {lab.path('contacts')}\n[general]\ndefault_action = list\n")
    listed = lab.call("khard", "-c", config, "list", "--parsable").stdout
    return [f"{cards.count('BEGIN:VCARD')} cards written, {len(listed.splitlines())} listed: " + ", ".join(
        line.split("\t")[1] for line in listed.splitlines() if "\t" in line)]


def data_server(lab, name):
    before, after = calendars(lab)
    store = lab.path("search.afterword")
    cards = lab.export(store, "people.vcf")
    script = pathlib.Path(__file__).with_name("dataserver.py")
    out = lab.call("dbus-run-session", "--", "/usr/bin/python3", str(script), lab.path("before.ics"), lab.path("after.ics"), str(cards))
    return out.stdout.splitlines() or [out.stderr.strip()[-200:]]


PROGRAMS = {"mutt": (mutt, "mutt"), "neomutt": (mutt, "neomutt"), "claws-mail": (in_window, "claws-mail"),
            "evolution": (in_window, "evolution"), "geary": (in_window, "geary"), "khal": (khal, "khal"),
            "calcurse": (calcurse, "calcurse"), "radicale": (server, "radicale"), "xandikos": (server, "xandikos"),
            "khard": (khard, "khard"), "evolution-data-server": (data_server, "evolution-data-server")}


def main():
    words = [word for word in sys.argv[1:] if word != "--few"]
    program, handed, names = os.path.abspath(words[0]), os.path.abspath(words[1]), words[2:] or list(PROGRAMS)
    print("| program | version | what arrived |\n|---|---|---|", flush=True)
    for name in names:
        run, package = PROGRAMS[name]
        version = version_of(package)
        if not version:
            print(f"| {name} | not here | |", flush=True)
            continue
        lab = Lab(program, handed, "--few" in sys.argv)
        try:
            results = run(lab, name)
        finally:
            shutil.rmtree(lab.home, ignore_errors=True)
        print(f"| {name} | {version} | " + "; ".join(results) + " |", flush=True)


main()
