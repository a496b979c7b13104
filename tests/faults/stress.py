#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Line 48: several programs import into one store, write down tasks in it, copy it, put copies back and move it, and
two windows come and go, all at once, and some are killed.

Usage: stress.py PROGRAM DRIVER [SECONDS]     20 seconds unless told; AFTERWORD_FAULTS=full: 300

Whatever was acknowledged must be found in the store or in what a restore kept aside, every file must be sound, and
whoever is refused must be told a reason that is true.
"""
import glob
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

# What may keep somebody out while others work: they are there, or were a moment ago.
TRUE_REASONS = re.compile(
    "open in a window or another program|another program is|another program changed|moving the store"
    "|changed by another window or program"
)

# A session bus that starts nothing by itself.
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={path}</listen>
  <policy context="default"><allow send_destination="*"/><allow own="*"/></policy>
</busconfig>
"""


class Stress:
    def __init__(self, program, driver, seconds):
        self.program = os.path.abspath(program)
        self.driver = os.path.abspath(driver)
        self.seconds = seconds
        self.folder = tempfile.TemporaryDirectory(prefix="afterword-stress-")
        self.store = self.path("search.afterword")
        self.lock = threading.Lock()
        self.saved, self.begun = set(), set()
        self.done, self.refused, self.killed, self.wrong = {}, 0, 0, []
        self.environment = dict(
            os.environ, HOME=self.folder.name, XDG_DATA_HOME=self.folder.name, XDG_CONFIG_HOME=self.folder.name,
            QT_QPA_PLATFORM="offscreen", TZ="UTC", LC_ALL="C.UTF-8",
        )
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere"
        self.stores = [self.store]

    def path(self, name):
        return os.path.join(self.folder.name, name)

    def call(self, *arguments, store=None, killed_after=None):
        """Runs the program; the exit code, or None where it was killed."""
        return self.run_one([self.program, "--store", store or self.store, *arguments], killed_after)

    def run_one(self, command, killed_after):
        process = subprocess.Popen(
            command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        if killed_after is not None:
            try:
                process.wait(killed_after)
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
        _, err = process.communicate()
        if process.returncode == -signal.SIGKILL:
            return None, err
        return process.returncode, err

    def count(self, what, code, err):
        with self.lock:
            if code is None:
                self.killed += 1
            elif code == 0:
                self.done[what] = self.done.get(what, 0) + 1
            elif TRUE_REASONS.search(err):
                self.refused += 1
            else:
                self.wrong.append(f"{what}: {code}: {err.strip()}")

    def fate(self, chance):
        """After how many seconds the program is killed; mostly not at all."""
        return chance.uniform(0.0, 0.3) if chance.random() < 0.2 else None

    def imports(self, name, until):
        chance = random.Random(name)
        number = 0
        while time.monotonic() < until:
            number += 1
            row = f"row-{name}-{number}"
            file = self.path(f"{row}.json")
            with open(file, "w") as out:
                json.dump({"afterword": 1, "applications": [
                    {"id": row, "company": row, "role": "r", "stage": "saved", "added": "2026-11-02"}]}, out)
            with self.lock:
                self.begun.add(row)
            code, err = self.call("import", file, killed_after=self.fate(chance))
            os.remove(file)
            self.count("import", code, err)
            if code == 0:
                with self.lock:
                    self.saved.add(row)

    def tasks(self, name, until):
        chance = random.Random(name)
        number = 0
        while time.monotonic() < until:
            number += 1
            text = f"task-{name}-{number}"
            with self.lock:
                self.begun.add(text)
            code, err = self.call("task", "add", text, killed_after=self.fate(chance))
            self.count("task", code, err)
            if code == 0:
                with self.lock:
                    self.saved.add(text)

    def moves(self, name, until):
        """To one place after the other; at each a link is left to the next."""
        chance = random.Random(name)
        number = 0
        while time.monotonic() < until:
            number += 1
            target = self.path(f"moved-{number}/search.afterword")
            code, err = self.run_one([self.driver, "move", self.store, target], self.fate(chance))
            self.count("move", code, err)
            if os.path.lexists(target):
                with self.lock:
                    self.stores.append(target)
            time.sleep(chance.uniform(0.2, 1.0))

    def windows(self, name, until, bus=None):
        """A window that somebody opens, looks at for a while and ends in the hardest way."""
        chance = random.Random(name)
        environment = dict(self.environment)
        if bus:
            environment["DBUS_SESSION_BUS_ADDRESS"] = bus
        while time.monotonic() < until:
            window = subprocess.Popen([self.program, "--store", self.store], env=environment,
                                      stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
            try:
                _, err = window.communicate(timeout=chance.uniform(0.3, 2.0))
            except subprocess.TimeoutExpired:
                window.send_signal(chance.choice([signal.SIGKILL, signal.SIGTERM]))
                _, err = window.communicate()
            lines = [line for line in err.splitlines()
                     if line.startswith("afterword:") and not TRUE_REASONS.search(line)]
            with self.lock:
                self.done["window"] = self.done.get("window", 0) + 1
                self.wrong += [f"window: {line}" for line in lines]
            time.sleep(chance.uniform(0.2, 2.0))

    def copies(self, name, until):
        chance = random.Random(name)
        while time.monotonic() < until:
            target = [self.path(f"copy-{chance.randrange(3)}")] if chance.random() < 0.5 else []
            code, err = self.call("backup", *target, killed_after=self.fate(chance))
            # Two who write one copy at once: the second is told that it is taken.
            if code == 3 and target and "left as it is" in err:
                code = 0
            self.count("backup", code, err)

    def restores(self, name, until):
        chance = random.Random(name)
        while time.monotonic() < until:
            with self.lock:
                stores = list(self.stores)
            copies = [copy for store in stores
                      for copy in glob.glob(os.path.join(os.path.dirname(store), "backups", "*.afterword"))]
            if not copies:
                continue
            copy = chance.choice(copies)
            code, err = self.call("restore", copy, killed_after=self.fate(chance))
            # The rotation of somebody else's copy, or a move, may have taken it away meanwhile.
            if code == 3 and not os.path.exists(copy):
                continue
            self.count("restore", code, err)

    def rows_of(self, store):
        out = self.path("rows.json")
        code, err = self.call("export", out, store=store)
        if code != 0:
            self.wrong.append(f"{os.path.basename(store)} cannot be read: {err.strip()}")
            return set()
        with open(out) as file:
            search = json.load(file)
        rows = {application["id"] for application in search.get("applications", [])}
        rows |= {task["text"] for task in search.get("tasks", [])}
        os.remove(out)
        return rows

    def start_bus(self):
        """A session bus for the second window, which does not see the first one there; None: there is none."""
        self.bus = None
        if not shutil.which("dbus-daemon"):
            return None
        config = self.path("bus.conf")
        with open(config, "w") as out:
            out.write(BUS.format(path=self.path("bus")))
        self.bus = subprocess.Popen(["dbus-daemon", "--config-file=" + config, "--nofork", "--print-address"],
                                    stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        return self.bus.stdout.readline().strip()

    def run(self):
        first = self.path("first.json")
        with open(first, "w") as out:
            json.dump({"afterword": 1, "applications": [
                {"id": "first", "company": "First", "role": "r", "stage": "saved", "added": "2026-11-02"}]}, out)
        code, err = self.call("import", first)
        assert code == 0, err
        until = time.monotonic() + self.seconds
        work = [(self.imports, "a"), (self.imports, "b"), (self.tasks, "c"), (self.copies, "d"), (self.restores, "e"),
                (self.moves, "f"), (self.windows, "g")]
        bus = self.start_bus()
        if bus:
            work.append((lambda name, until: self.windows(name, until, bus), "h"))
        threads = [threading.Thread(target=run, args=(name, until)) for run, name in work]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if self.bus:
            self.bus.kill()
            self.bus.wait()
        code, err = self.call("verify")
        if code != 0:
            self.wrong.append(f"verify: {err.strip()}")
        found = self.rows_of(self.store)
        for store in set(self.stores):
            for aside in glob.glob(store + ".before-restore-*"):
                if not aside.endswith(("-wal", "-shm", "-journal", ".gate")):
                    found |= self.rows_of(aside)
        lost = self.saved - found
        invented = found - self.begun - {"first"}
        tried = sum(self.done.values()) + self.refused + self.killed
        bad = len(lost) + len(invented) + len(self.wrong)
        print(f"TALLY|48|import, backup, restore, move, windows and kills|{tried}|{tried - min(tried, bad)}|{bad}")
        print(f"done {self.done}, refused for a true reason {self.refused}, killed {self.killed}, "
              f"acknowledged rows {len(self.saved)}, lost {len(lost)}, wrong {len(self.wrong)}")
        for line in sorted(set(self.wrong))[:20] + sorted(lost)[:20]:
            print("  " + line)
        return 1 if bad or not self.saved else 0


if __name__ == "__main__":
    full = os.environ.get("AFTERWORD_FAULTS") == "full"
    seconds = float(sys.argv[3]) if len(sys.argv) > 3 else 300 if full else 20
    sys.exit(Stress(sys.argv[1], sys.argv[2], seconds).run())
