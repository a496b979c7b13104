#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person waits for, and the memory it takes, measured from outside: the whole process, from exec until the
picture stands still, on a screen of its own with a window manager. Prints tables.

Usage: whole.py [--build BUILD] [--before PROGRAM] [--sizes 1000,10000,100000] [--rounds 7] [PART ...]

PARTS: start, keys, agenda, import (all where none is named). --before is another build of the program, measured in the
same run, in turns. BUILD must have been made with -DAFTERWORD_BENCH=ON. Peers (Debian: gnumeric, tellico) are left out
where they are missing. There is no session bus: nobody shows notices. Each start is the first of the day, so it
makes the day's backup too. The searches are those of realsearch.py."""

import argparse
import json
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

import realsearch
from screen import SIZE, Screen

HERE = os.path.dirname(os.path.abspath(__file__))
KEYS = 50
BOARD = (110, SIZE[1] - 70)  # rows of the screen between the tools above the board and the status bar


def family(pid):
    """The process and those it started."""
    pids = [pid]
    for one in pids:
        try:
            with open(f"/proc/{one}/task/{one}/children") as file:
                pids += [int(child) for child in file.read().split()]
        except OSError:
            pass
    return pids


def from_proc(pid, file, take):
    total = 0
    for one in family(pid):
        try:
            with open(f"/proc/{one}/{file}") as text:
                total += take(text.read())
        except OSError:
            pass
    return total


def peak(pid):
    """Megabytes resident at most."""
    def most(text):
        return next((int(line.split()[1]) for line in text.splitlines() if line.startswith("VmHWM:")), 0)

    return from_proc(pid, "status", most) / 1024


def busy(pid):
    """Seconds of processor time so far."""
    return from_proc(pid, "stat", lambda text: sum(map(int, text.rsplit(")", 1)[1].split()[11:13]))) / os.sysconf("SC_CLK_TCK")


class Bench:
    def __init__(self, options, work):
        self.options, self.work = options, work
        self.programs = {"this build": os.path.join(os.path.abspath(options.build), "app", "afterword")}
        if options.before:
            self.programs["before"] = os.path.abspath(options.before)
        self.empty = os.path.join(os.path.abspath(options.build), "tests", "bench", "bench_empty")
        self.runs = 0

    def path(self, name):
        return os.path.join(self.work, name)

    def env(self, display=None):
        """A home that nobody has used."""
        self.runs += 1
        home = self.path(f"home-{self.runs}")
        os.makedirs(os.path.join(home, "runtime"), 0o700)
        env = {name: value for name, value in os.environ.items()
               if name not in ("DBUS_SESSION_BUS_ADDRESS", "WAYLAND_DISPLAY", "XAUTHORITY", "QT_QPA_PLATFORM", "DISPLAY")}
        env.update(HOME=home, XDG_DATA_HOME=home, XDG_CONFIG_HOME=os.path.join(home, "config"), TZ="America/New_York",
                   XDG_CACHE_HOME=os.path.join(self.work, "cache"), XDG_RUNTIME_DIR=os.path.join(home, "runtime"),
                   LC_ALL="C.UTF-8", DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent",
                   QTWEBENGINE_DISABLE_SANDBOX="1")  # which the tests' user root could not use
        if display:
            env.update(DISPLAY=display, QT_QPA_PLATFORM="xcb", GDK_BACKEND="x11")
        return env, home

    # -- what is measured

    def made(self, size):
        """The store of so many applications, the interchange file and the tables."""
        store, file = self.path(f"{size}.afterword"), self.path(f"{size}.json")
        if not os.path.exists(store):
            realsearch.write_search(file, size)
            realsearch.write_table(self.path(f"{size}.csv"), size)
            realsearch.write_collection(self.path(f"{size}.xml"), size)
            shutil.make_archive(self.path(f"{size}"), "zip", self.work, f"{size}.xml")
            env, _ = self.env()
            env["QT_QPA_PLATFORM"] = "offscreen"
            program = self.programs.get("before", self.programs["this build"])
            subprocess.run([program, "--store", store, "import", file], env=env, check=True, stdout=subprocess.DEVNULL)
            shutil.rmtree(self.path("backups"), ignore_errors=True)
        return store

    def window(self, screen, program, size):
        """The program on a copy of the store of so many applications."""
        env, home = self.env(screen.display)
        store = os.path.join(home, "search.afterword")
        shutil.copy(self.made(size), store)
        return [program, "--store", store, "--now", realsearch.NOW], env

    def started(self, screen, command, env, quiet, after=None, at_first=None):
        """Starts it, waits for its picture to stand still; first, still, what @after gives, memory."""
        begun = time.monotonic()
        process = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            first, still = screen.watch(quiet, 120, begun, at_first)
            if first is None:
                raise RuntimeError(f"{command[0]} showed nothing")
            # What goes on behind, a backup for example, takes memory too.
            spent, since = busy(process.pid), time.monotonic()
            while time.monotonic() - since < 1:
                time.sleep(0.05)
                if busy(process.pid) - spent > 0.02:
                    spent, since = busy(process.pid), time.monotonic()
            found = after() if after else None
            return first, still, found, peak(process.pid)
        finally:
            for pid in reversed(family(process.pid)):
                os.kill(pid, signal.SIGKILL)
            process.wait()
            screen.watch(0.3, 0.3)  # the next one begins on an empty screen

    def start(self):
        rows = {}
        quiet = {1000: 1.0, 10000: 1.5}

        def note(name, size, figures):
            rows.setdefault((size, name), []).append(figures)

        with Screen() as screen:
            for size in self.options.sizes:
                self.made(size)
                kept = quiet.get(size, 3.0)
                for round_ in range(self.options.rounds + 1):
                    figures = [("empty QMainWindow", self.started(screen, [self.empty], self.env(screen.display)[0], 0.5))]
                    for name, program in self.programs.items():
                        figures.append((name, self.started(screen, *self.window(screen, program, size), kept)))
                        def ask():
                            screen.keys.press("Control_L", "f")
                            screen.keys.write(str(size - 1))
                        found = self.started(screen, *self.window(screen, program, size), kept, None, ask)
                        figures.append((name + ", a search typed at the first picture answered", found))
                    if size <= 10000 and not self.options.no_peers:
                        for peer, ending in (("gnumeric", "csv"), ("tellico", "zip")):
                            if shutil.which(peer):
                                command = [peer, self.path(f"{size}.{ending}")]
                                figures.append((peer, self.started(screen, command, self.env(screen.display)[0], 2.5)))
                    if round_ > 0 or self.options.rounds == 0:  # the first warms the disk
                        for name, found in figures:
                            note(name, size, found)
                self.print_starts({key: value for key, value in rows.items() if key[0] == size}, size)

    def print_starts(self, rows, size):
        print(f"\n{size:,} applications\n\n| what | first picture | still | times the empty window | peak memory | "
              "times the empty window |\n|---|---|---|---|---|---|")
        floor = rows[(size, "empty QMainWindow")]
        for (_, name), runs in rows.items():
            first = statistics.median(run[0] for run in runs)
            still = statistics.median(run[1] for run in runs)
            # The floor of the same round, so that a busy minute counts for both.
            ratio = statistics.median(run[1] / zero[1] for run, zero in zip(runs, floor))
            memory = statistics.median(run[3] for run in runs)
            print(f"| {name} | {first:.3f} s | {still:.3f} s | {ratio:.1f} | {memory:.0f} MB | "
                  f"{memory / statistics.median(zero[3] for zero in floor):.1f} |", flush=True)

    def keys(self):
        size = max(self.options.sizes)
        print(f"\nAmong {size:,} applications, from the key until the board's picture\n\n| what | changed first, median "
              "(worst) | stood still, median (worst) |\n|---|---|---|")
        with Screen() as screen:
            for name, program in self.programs.items():
                def typed():
                    screen.keys.press("Control_L", "f")
                    times = []
                    for turn in range(KEYS // 5):
                        for letter in "lisbo":
                            begun = time.monotonic()
                            screen.keys.press(letter)
                            times.append(screen.watch(0.2, 0.4, begun, rows=BOARD))
                        screen.keys.press("Control_L", "a")
                        screen.keys.press("BackSpace")
                        screen.watch(0.5, 1)
                    return times

                def moved():
                    for _ in range(3):
                        screen.keys.press("Escape")
                    screen.keys.press("Down")
                    screen.watch(0.3, 1)
                    times = []
                    for turn in range(KEYS):
                        begun = time.monotonic()
                        screen.keys.press("Control_L", "Right" if turn // 3 % 2 == 0 else "Left")
                        times.append(screen.watch(0.2, 1, begun, rows=BOARD))
                    return times

                def both():
                    found = typed()
                    return found, moved()

                _, _, (keys, moves), _ = self.started(screen, *self.window(screen, program, size), 3, both)
                for what, times in (("a letter in the search", keys), ("a card moved by the keyboard", moves)):
                    times = [time_ for time_ in times if time_[0] is not None]
                    if not times:
                        print(f"| {name}: {what} | nothing changed | |")
                        continue
                    first, still = zip(*times)
                    print(f"| {name}: {what} ({len(times)} of {KEYS}) | {statistics.median(first) * 1000:.0f} ms "
                          f"({max(first) * 1000:.0f}) | {statistics.median(still) * 1000:.0f} ms ({max(still) * 1000:.0f}) |",
                          flush=True)

    def spent(self, command):
        """User's and all processor time in seconds, wall time, megabytes at most, bytes printed."""
        env, _ = self.env()
        env["QT_QPA_PLATFORM"] = "offscreen"
        with open(self.path("out"), "wb") as out:
            begun = time.monotonic()
            process = subprocess.Popen(command, env=env, stdout=out, stderr=subprocess.DEVNULL)
            _, status, usage = os.wait4(process.pid, 0)
            wall = time.monotonic() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in (0, 1):
            raise RuntimeError(f"{command}: {process.returncode}")
        return usage.ru_utime, usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024, os.path.getsize(self.path("out"))

    def compared(self, title, commands):
        """Prints the medians of each command, taken in turns; each is made anew by its function."""
        runs = {name: [] for name in commands}
        for _ in range(self.options.rounds or 1):
            for name, command in commands.items():
                runs[name].append(self.spent(command()))
        for name, found in runs.items():
            user, cpu, wall, memory, size = (statistics.median(run[column] for run in found) for column in range(5))
            print(f"| {title}: {name} | {user:.2f} s | {cpu:.2f} s | {wall:.2f} s | {memory:.0f} MB | {size / 1e6:.1f} MB |",
                  flush=True)

    def header(self):
        print("\n| what | user's time | processor time | wall | peak memory | printed |\n|---|---|---|---|---|---|")

    def agenda(self):
        self.header()
        for size in [size for size in self.options.sizes if size >= 10000]:
            store = self.made(size)
            self.compared(f"`agenda --json --all`, {size:,}", {
                name: lambda program=program: [program, "--store", store, "--now", realsearch.NOW, "agenda", "--json", "--all"]
                for name, program in self.programs.items()})

    def imports(self):
        self.header()
        size = max(self.options.sizes)
        self.made(size)
        file = self.path(f"{size}.json")

        def into(program):
            self.runs += 1
            return [program, "--store", self.path(f"new-{self.runs}.afterword"), "import", file]

        commands = {name: lambda program=program: into(program) for name, program in self.programs.items()}
        commands["Python's json.load"] = lambda: [sys.executable, "-c", "import json, sys; json.load(open(sys.argv[1]))", file]
        self.compared(f"import of {os.path.getsize(file) / 1e6:.0f} MB of JSON, {size:,}", commands)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default=os.path.join(HERE, "..", "..", "build", "release"))
    parser.add_argument("--before")
    parser.add_argument("--sizes", default="1000,10000,100000")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--no-peers", action="store_true")
    parser.add_argument("parts", nargs="*", metavar="PART")
    options = parser.parse_args()
    options.sizes = [int(size) for size in options.sizes.split(",")]
    os.environ["XDG_CURRENT_DESKTOP"] = ""
    with tempfile.TemporaryDirectory(prefix="afterword-bench-") as work:
        bench = Bench(options, work)
        parts = {"start": bench.start, "keys": bench.keys, "agenda": bench.agenda, "import": bench.imports}
        for part in options.parts or parts:
            parts[part]()


if __name__ == "__main__":
    main()
