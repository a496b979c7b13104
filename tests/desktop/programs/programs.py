#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hands letters, calendars and cards to the real programs that are installed, looks at what arrives there, and prints a table with
their versions. Each starts with nothing, in a home and a session of its own.

Usage: programs.py PROGRAM HANDED [--few] [--check] [NAME...]
    PROGRAM  the built afterword; HANDED  the target of that name beside it
    --few    three letters instead of nine; NAME: only these (mutt, evolution, khal, ...)
    --check  fails where something else arrives than terminal.txt has, which is what --few prints

Debian: mutt neomutt claws-mail evolution geary thunderbird sylpheed aerc khal calcurse radicale xandikos khard todoman gnome-calendar
korganizer and konsolekalendar with akonadi-backend-sqlite, evolution-data-server with gir1.2-ecal-2.0 and gir1.2-ebook-1.2, and for the windows xvfb xauth
openbox dbus at-spi2-core python3-pyatspi xdotool; for Geary dovecot-imapd dovecot-submissiond gnome-keyring libsecret-tools. What is missing is left out.
"""
import email
import email.policy
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request

from calendarwindows import gnome_calendar, korganizer
from composers import composer, unwrapped
from gearyaccount import account
from lab import INVITATION, Lab, calendars, events_in, exact, in_terminal, letters, told
from windows import shown_in, version_of

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
from dovecot import free_port  # noqa: E402


def mutt(lab, name):
    """The address, as the program hands it over, and a saved draft, as a person opens it (-H)."""
    results = []
    sent = lab.path("sent")
    lab.write("sendmail", f"#!/bin/sh\ncat > {sent}.part && mv {sent}.part {sent}\n", 0o700)
    rc = lab.write("muttrc", f"set sendmail='{lab.path('sendmail')}'\nset editor=true\nset copy=no\nset abort_nosubject=no\n"
                             "set abort_unmodified=no\nset from='robin.vale@example.org'\nset realname='Robin Vale'\nset send_charset=utf-8\n")
    for letter, subject, body in letters(lab.few):
        address, clipboard = lab.hand(name, subject, body)
        for how, words, pasted in (("", [address], clipboard), (" by -H", ["-H", lab.draft(subject, body)], "")):
            if os.path.exists(sent):
                os.remove(sent)
            in_terminal(lab, [name, "-F", rc, "-n", *words], {"Create it?": b"n", "To:": b"\r", "Subject:": b"\r", "Security:": b"y"})
            if not os.path.exists(sent):
                results.append(f"{letter}{how}: was not sent")
                continue
            message = email.message_from_bytes(open(sent, "rb").read(), policy=email.policy.default)
            results.append(told(letter + how, subject, body, pasted, (str(message["To"]), str(message["Subject"]), unwrapped(message)))
                           + (", with X-Unsent" if message["X-Unsent"] else ""))
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


def geary(lab, name):
    if os.geteuid() != 0:
        return ["not tried: its account's server is started by root"]
    with account(lab):
        return in_window(lab, name)


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
    port, root = str(free_port()), lab.path("collections")
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


def aerc(lab, name):
    """aerc has its editor do nothing, and sends on "y"."""
    for folder in ("INBOX", "Drafts"):
        for part in ("cur", "new", "tmp"):
            os.makedirs(lab.path("Mail", folder, part))
    sent = lab.path("sent")
    lab.write("sendmail", f"#!/bin/sh\ncat > {sent}.part && mv {sent}.part {sent}\n", 0o700)
    lab.write("config/aerc/accounts.conf", f"[Robin]\nsource = maildir://{lab.path('Mail')}\ndefault = INBOX\n"
              f"from = Robin Vale <robin.vale@example.org>\noutgoing = {lab.path('sendmail')}\npostpone = Drafts\n")
    lab.write("config/aerc/aerc.conf", "[compose]\neditor=true\n")
    results = []
    for letter, subject, body in letters(lab.few):
        address, clipboard = lab.hand(name, subject, body)
        if os.path.exists(sent):
            os.remove(sent)
        in_terminal(lab, [name, address], {"Send this email?": b"y"}, lambda: os.path.exists(sent))
        if not os.path.exists(sent):
            results.append(f"{letter}: was not sent")
            continue
        message = email.message_from_bytes(open(sent, "rb").read(), policy=email.policy.default)
        results.append(told(letter, subject, body, clipboard, (str(message["To"]), str(message["Subject"]), message.get_content())))
    return results


def todoman(lab, name):
    """Follow-ups as tasks, one file each, as a synchronized folder holds them."""
    memory = lab.path("search.afterword.calendar.json")
    results = []
    first = lab.search(lab.write("invitation.ics", INVITATION.format(method="REQUEST", sequence=0)))
    pathlib.Path(memory).write_text('{"calendar": 1, "tasks": true}')
    config = lab.write("config.py", f"path = '{lab.path('tasks')}/*'\ndate_format = '%Y-%m-%d'\ntime_format = '%H:%M'\n"
                                    f"cache_path = '{lab.path('cache.sqlite3')}'\n")
    for said, now in (("first", "2026-11-27T12:00:00-05:00"), ("again", "2026-11-28T12:00:00-05:00")):
        if said == "again":
            lab.search(lab.write("off.ics", INVITATION.format(method="CANCEL", sequence=1)))
        text = exact(lab.export(first, said + ".ics", now)).replace("\r\n ", "")
        head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + "".join(re.findall(r"BEGIN:VTIMEZONE.*?END:VTIMEZONE\r\n", text, re.S))
        tasks = re.findall(r"BEGIN:VTODO.*?END:VTODO\r\n", text, re.S)
        for task in tasks:
            lab.write("tasks/own/" + hashlib.sha1(re.search("UID:(.*)", task)[1].encode()).hexdigest() + ".ics", head + task + "END:VCALENDAR\r\n")
        listed = subprocess.run(["todoman", "--porcelain", "list", "--status", "ANY"], env=dict(lab.env, TODOMAN_CONFIG=config),
                                capture_output=True, text=True)
        items = json.loads(listed.stdout or "[]")
        due = sum(bool(item["due"]) for item in items)
        off = sum("STATUS:CANCELLED" in file.read_text() for file in pathlib.Path(lab.path("tasks/own")).glob("*.ics"))
        results.append(f"{said}: {len(items)} tasks after a file of {len(tasks)}, {due} with their hour, {off} called off")
    return results


PROGRAMS = {"mutt": (mutt, "mutt"), "neomutt": (mutt, "neomutt"), "claws-mail": (in_window, "claws-mail"),
            "evolution": (in_window, "evolution"), "geary": (geary, "geary"), "thunderbird": (composer, "thunderbird"),
            "sylpheed": (composer, "sylpheed"), "aerc": (aerc, "aerc"), "khal": (khal, "khal"),
            "calcurse": (calcurse, "calcurse"), "radicale": (server, "radicale"), "xandikos": (server, "xandikos"),
            "khard": (khard, "khard"), "evolution-data-server": (data_server, "evolution-data-server"),
            "todoman": (todoman, "todoman"), "gnome-calendar": (gnome_calendar, "gnome-calendar"), "korganizer": (korganizer, "korganizer")}


def main():
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    expected = pathlib.Path(__file__).with_name("terminal.txt").read_text().splitlines()
    others = []
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
        if name + ": " + "; ".join(results) not in expected:
            others.append(name)
    if "--check" in sys.argv and others:
        sys.exit("Something else arrives than terminal.txt has: " + ", ".join(others))


main()
