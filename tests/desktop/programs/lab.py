# SPDX-License-Identifier: GPL-3.0-or-later
"""What every program of programs.py is given: a home of its own, letters, and a month of follow-ups."""
import os
import pathlib
import pty
import re
import select
import signal
import subprocess
import tempfile
import termios
import time

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

    def draft(self, subject, body):
        """The draft file that Thunderbird is handed."""
        path = self.path("letter.eml")
        text = subprocess.run([self.handed, "--eml", TO, subject], input=body.encode(), capture_output=True, check=True).stdout
        pathlib.Path(path).write_bytes(text)
        return path

    def search(self, *files):
        store = self.path("search.afterword")
        self.call(self.program, "--store", store, "--now", "2026-11-27T12:00:00-05:00", "import", *files, check=True)
        return store

    def export(self, store, name, now="2026-11-27T12:00:00-05:00"):
        self.call(self.program, "--store", store, "--now", now, "export", self.path(name), check=True)
        return pathlib.Path(self.path(name))


def in_terminal(lab, command, answers, is_done=lambda: False):
    """Runs a program of the terminal until it ends or @p is_done, and answers what it shows; each answer is given once."""
    pid, master = pty.fork()
    if pid == 0:
        termios.tcsetwinsize(0, (24, 80))  # Debian 13's ncurses opens no terminal without a size
        os.execvpe(command[0], command, lab.env)
    seen, end = "", time.monotonic() + 60
    while time.monotonic() < end and not is_done():
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
        os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)


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
