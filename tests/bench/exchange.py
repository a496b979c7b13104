#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What taking files in costs, beside the programs that are known to be quick at it, in one run; prints a table.

Usage: exchange.py [BUILD]     after building afterword, bench_intake and bench_import

Medians of seven, in milliseconds of processor time, user's and system's, since other programs run as well; the two
that are compared take turns. Memory is the most that was resident, without what a call needs that reads nothing.
Peers (Debian: libical, notmuch, sqlite3, libkf5contacts-dev with g++): each is left out where it is missing.
"""
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile

ROUNDS = 7
HERE = os.path.dirname(os.path.abspath(__file__))


def spent(command, env, limit=None):
    """Milliseconds of processor time, megabytes at most, and what it printed."""
    def narrow():
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))

    process = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                               preexec_fn=narrow if limit else None)
    out = process.stdout.read().decode(errors="replace")
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"{command}: {process.returncode}: {out[-2000:]}")
    return (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024, out


class Bench:
    def __init__(self, build, work):
        self.build, self.work = os.path.abspath(build), work
        self.program = os.path.join(self.build, "app", "afterword")
        self.env = dict(os.environ, HOME=work, XDG_DATA_HOME=os.path.join(work, "data"), TZ="UTC", LC_ALL="C.UTF-8",
                        XDG_CONFIG_HOME=os.path.join(work, "config"), QT_QPA_PLATFORM="offscreen")
        self.stores = 0

    def path(self, name):
        return os.path.join(self.work, name)

    def bench(self, name):
        return os.path.join(self.build, "tests", "bench", name)

    def write(self, name, lines):
        with open(self.path(name), "w", newline="") as file:
            file.writelines(lines)
        return self.path(name)

    def row(self, what, here, peer, peers_name, bar, memory=None, size=None):
        times = f"{here / peer:.2f}" if peer else ""
        held = f"{memory:.0f} MB ({memory / size:.1f} times the file)" if memory is not None and size else ""
        print(f"| {what} | {here:.0f} | {f'{peer:.0f} ({peers_name})' if peer else 'not here'} | {times} | {bar} | {held} |",
              flush=True)

    def calendars(self):
        for events in (1000, 10000):
            _, _, out = spent([self.bench("bench_intake"), "--calendar", str(events)], self.env)
            here, bare = (float(number) for number in re.search(r"([\d.]+) ms; .* ([\d.]+) ms", out).groups())
            self.row(f".ics of {events:,} events, read and taken in", here, bare, "libical's bare parse", "3")

    def filled(self, applications):
        """A new store that holds so many applications."""
        table = self.write("applications.csv", ["Company,Role\r\n"] + [
            f"Company{number},Data Analyst\r\n" for number in range(applications)])
        self.stores += 1
        store = self.path(f"search-{self.stores}.afterword")
        spent([self.program, "--store", store, "import", table], self.env)
        return store

    def mails(self):
        for applications in (1, 1000):
            folder = self.path(f"mail-{applications}")
            spent([self.bench("bench_intake"), "--maildir", folder, str(applications)], self.env)
            here, peer = [], []
            for _ in range(ROUNDS):
                store = self.filled(applications)
                here.append(spent([self.program, "--store", store, "import", folder], self.env)[0])
                if not shutil.which("notmuch"):
                    continue
                shutil.rmtree(os.path.join(folder, ".notmuch"), ignore_errors=True)
                config = self.write("notmuch", [f"[database]\npath={folder}\n[user]\nname=Robin Vale\n",
                                                "primary_email=robin@example.org\n[new]\ntags=new\n"])
                peer.append(spent(["notmuch", "--config=" + config, "new", "--quiet"], self.env)[0])
            shutil.rmtree(os.path.join(folder, ".notmuch"), ignore_errors=True)
            self.row(f"10,000 letters of a Maildir into {applications:,} application{'s' * (applications > 1)}, stored",
                     statistics.median(here), statistics.median(peer) if peer else None, "notmuch new", "1")

    def table(self, rows):
        return self.write(f"table-{rows}.csv", ["Company,Job Title,Status,Date Applied,Location,URL,Notes\r\n"] + [
            f"Company {n},\"Analyst, level {n % 7}\",Applied,10/{n % 28 + 1:02}/2026,Boston,https://jobs.example/{n},"
            "a note of some words\r\n" for n in range(rows)])

    def tables(self):
        for rows in (10000, 90000):
            table = self.table(rows)
            here, peer, memory = [], [], 0
            for _ in range(ROUNDS):
                _, _, out = spent([self.bench("bench_import"), "table", table], self.env)
                time, held = re.search(r"read in +([\d.]+) ms.*memory (\d+) MB", out).groups()
                here.append(float(time))
                memory = max(memory, float(held))
                if shutil.which("sqlite3"):
                    database = self.path("rows.db")
                    if os.path.exists(database):
                        os.remove(database)
                    peer.append(spent(["sqlite3", database, ".mode csv", f".import {table} applications"], self.env)[0])
            self.row(f"{rows:,} rows of CSV, read into applications", statistics.median(here),
                     statistics.median(peer) if peer else None, "sqlite3 .import", "3", memory,
                     os.path.getsize(table) / 1e6)

    def cards(self):
        cards = self.write("cards.vcf", [
            f"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{n}\r\nFN:Dana Whitfield {n}\r\nN:Whitfield {n};Dana;;;\r\nORG:Northwind;Data\r\n"
            f"TITLE:Head of Data\r\nEMAIL;TYPE=WORK,PREF:dana.{n}@northwind.example\r\nEMAIL;TYPE=HOME:dana.{n}@home.example\r\n"
            f"TEL;TYPE=CELL:+1 212 555 {n % 10000:04}\r\nADR;TYPE=WORK:;;{n} Longfellow Street;Boston;MA;02115;USA\r\n"
            "NOTE:likes tea\\, and boats\r\nEND:VCARD\r\n" for n in range(100000)])
        peer_program = self.kcontacts()
        here, peer, memory = [], [], 0
        for _ in range(ROUNDS):
            _, _, out = spent([self.bench("bench_import"), "cards", cards], self.env)
            time, held = re.search(r"read in +([\d.]+) ms.*memory (\d+) MB", out).groups()
            here.append(float(time))
            memory = max(memory, float(held))
            if peer_program:
                _, _, out = spent([peer_program, cards], self.env)
                peer.append(float(re.search(r"read in +([\d.]+) ms", out).group(1)))
        self.row("100,000 address cards, read", statistics.median(here), statistics.median(peer) if peer else None,
                 "KContacts", "1", memory, os.path.getsize(cards) / 1e6)

    def kcontacts(self):
        if not os.path.isdir("/usr/include/KF5/KContacts"):
            return None
        flags = subprocess.check_output(["pkg-config", "--cflags", "--libs", "Qt5Core", "Qt5Gui"], text=True).split()
        subprocess.check_call(["g++", "-O2", "-fPIC", "-std=c++17", os.path.join(HERE, "bench_kcontacts.cpp"), "-o",
                               self.path("kcontacts"), "-I/usr/include/KF5/KContacts", "-I/usr/include/KF5/KI18n",
                               "-I/usr/include/KF5", "-lKF5Contacts", *flags])
        return self.path("kcontacts")

    def many_files(self):
        """40 files in one call, in 512 MB of address space."""
        files = [self.write(f"part-{n}.csv", open(self.table(1000)).read().replace("Company ", f"Company {n}-"))
                 for n in range(40)]
        store = self.path("many.afterword")
        _, memory, _ = spent([self.program, "--store", store, "import", *files], self.env, limit=512_000_000)
        print(f"40 tables in one call, in 512 MB of address space: done, {memory:.0f} MB resident")


def main():
    build = sys.argv[1] if len(sys.argv) > 1 else "build/release"
    with tempfile.TemporaryDirectory(prefix="afterword-bench-") as work:
        bench = Bench(build, work)
        print("| what | here, ms | peer, ms | times the peer | bar | memory |\n|---|---|---|---|---|---|")
        for part in (bench.calendars, bench.tables, bench.cards, bench.many_files, bench.mails):
            part()


if __name__ == "__main__":
    main()
