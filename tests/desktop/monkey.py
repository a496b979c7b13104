#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody who knows nothing uses the whole window at random: clicks, types, drags, undoes, closes, moves the clock,
edits from the command line beside it, and cuts the power. Whatever they do, the program answers and says nothing
on its error channel, the store is sound, and what was acknowledged is there.

The seed is printed first; the same seed does the same things again, as far as the program and the desktop answer
at the same speed. What was done last is printed where something went wrong.

Usage: monkey.py PROGRAM [--seconds N] [--seed N]     120 s, and a seed of its own but in CI, unless told otherwise
"""

import argparse
import collections
import datetime
import json
import os
import random
import re
import signal
import subprocess
import sys
import time

from desktop import Desktop, Failure, Program, wait_for
from job import facts, step

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "app", "notices"))
from fakeclock import FakeClock  # noqa: E402

START = datetime.datetime(2026, 11, 23, 15, 0)
LONGEST_SILENCE = 60  # seconds in which the window answers nothing, before it counts as hanging
WORDS = ["Thank you", "2026-12-02", "tomorrow", "14:30", "45 min", "Dana", "dana@northwind.example", "erased",
         "Q&A <b>bold</b>", "Café Zürich", "{{person.name}}", "{{#interview}}", "0", "-1", "http://jobs.example/1",
         "a note that is somewhat longer than a line, with a comma", "'\"\\"]
KEYS = ["Tab", "shift+Tab", "Return", "Escape", "space", "Up", "Down", "Left", "Right", "Home", "End", "Prior", "Next",
        "Delete", "BackSpace", "Menu", "F1", "F2", "F9", "ctrl+1", "ctrl+2", "ctrl+3", "ctrl+4", "ctrl+n", "ctrl+f", "ctrl+m",
        "ctrl+d", "ctrl+l", "ctrl+z", "ctrl+shift+z", "ctrl+a", "ctrl+c", "ctrl+v", "ctrl+Left", "ctrl+Right", "ctrl+Up",
        "ctrl+Down", "ctrl+minus", "ctrl+comma", "ctrl+t", "ctrl+shift+s", "ctrl+Return", "ctrl+Prior", "ctrl+Next",
        "ctrl+s", "ctrl+w", "shift+Down", "ctrl+space"]
# Said by Qt on this desktop, whatever a program does.
HARMLESS = re.compile(r"propagateSizeHints|QStandardPaths: |libpng warning|Failed to (register|create) .*(portal|session)|"
                      r"no method available|MIME|dbind-WARNING|^\s*$")


class Monkey:
    def __init__(self, desktop, program, seed):
        self.random = random.Random(seed)
        self.desktop = desktop
        self.afterword = Program(desktop, program, desktop.usual_store())
        self.done = collections.deque(maxlen=60)
        self.counts = collections.Counter()
        self.imported = 0
        self.said = os.path.join(desktop.home, "stderr")
        self.clock = START
        self.open_nothing()
        self.environment = dict(desktop.env)
        self.fake = None
        self.windows = []
        self.looked = 0.0

    def open_nothing(self):
        """Whatever this machine has for letters and addresses stays shut: it would come up over the window."""
        folder = os.path.join(self.desktop.home, "programs")
        os.mkdir(folder)
        opener = os.path.join(folder, "xdg-open")
        with open(opener, "w") as file:
            file.write("#!/bin/sh\nexit 0\n")
        os.chmod(opener, 0o700)
        self.desktop.env["PATH"] = folder + os.pathsep + self.desktop.env["PATH"]

    # The program, and what it must never do.

    def start(self):
        self.desktop.env = dict(self.environment)
        self.fake = FakeClock(self.desktop.home, self.desktop.env, self.clock.strftime("%Y-%m-%d %H:%M:%S"))
        options = self.desktop.env.get("ASAN_OPTIONS", "")
        self.desktop.env["ASAN_OPTIONS"] = options + ":detect_leaks=0:abort_on_error=0"
        # What was given back is overwritten, so that whoever still looks at it is found out.
        self.desktop.env["MALLOC_PERTURB_"] = "181"
        with open(self.said, "a") as said:
            self.afterword.process = subprocess.Popen(
                [self.afterword.path, "--store", self.afterword.store], env=self.desktop.env, stdout=said, stderr=said,
                cwd=self.desktop.home)
        self.desktop.processes.append(self.afterword.process)
        self.desktop.env = self.environment
        wait_for("a window", self.visible)

    def visible(self):
        self.expect_life()
        found = self.desktop.xdotool("search", "--onlyvisible", "--pid", self.afterword.process.pid).split()
        self.windows = [window for window in found if self.shape(window)[2] > 40]
        return self.windows

    def shape(self, window):
        shape = dict(re.findall(r"(\w+)=(-?\d+)", self.desktop.xdotool("getwindowgeometry", "--shell", window)))
        return tuple(int(shape.get(side, 0)) for side in ("X", "Y", "WIDTH", "HEIGHT"))

    def ended(self):
        return self.afterword.process.poll() is not None

    def expect_life(self):
        """It runs, or was ended as a person ends it."""
        code = self.afterword.process.poll()
        if code not in (None, 0):
            raise Failure(f"the program ended with {code}\n" + "\n".join(self.words()[:400]))
        lines = self.words()
        if any("Sanitizer" in line for line in lines):
            # It ends with its report, which takes a moment to find the names in it.
            wait_for("the end of the report", self.ended, LONGEST_SILENCE)
            lines = self.words()
        if lines:
            raise Failure("it says on its error channel: " + "\n".join(lines[:400]))

    def words(self):
        """What it said on its error channel that it need not say."""
        with open(self.said, errors="replace") as said:
            return [line.strip() for line in said if not HARMLESS.search(line)]

    def expect_answer(self):
        """Its windows are painted anew when something lay on them: events are handled."""
        root = wait_for("an answer of the program", self.afterword.root, LONGEST_SILENCE)
        if root is None or self.ended():
            return
        wait_for("an answer of the window", lambda: self.ended() or self.afterword.root().childCount >= 0, LONGEST_SILENCE)

    def expect_soundness(self):
        found = subprocess.run([self.afterword.path, "--store", self.afterword.store, "verify"], env=self.environment,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if found.returncode != 0:
            raise Failure("the store is not sound: " + found.stdout)

    def everything(self):
        found = facts(self.afterword, self.desktop)
        return {key: value for key, value in found.items() if key != "exportedAt"}

    def acknowledged(self):
        """The words of the letter in the composer, where it says that all is saved; None where it does not."""
        def label():
            return any(thing.name == "All saved" for thing in self.afterword.all(lambda one: one.name == "All saved"))

        try:
            before = label()
            letters = self.afterword.all(lambda thing: thing.name == "Text of the note")
            words = letters[0].queryText().getText(0, -1) if letters else None
            return words if words and before and label() else None
        except Exception:  # windows come and go while they are read
            return None

    # What it does.

    def place(self):
        """Some place within one of the windows, most often the one in front."""
        if time.monotonic() - self.looked > 1 or not self.windows:
            self.looked = time.monotonic()
            if not self.visible():
                return None
        front = self.desktop.xdotool("getactivewindow").strip()
        window = front if front in self.windows and self.random.random() < 0.9 else self.random.choice(self.windows)
        left, top, width, height = self.shape(window)
        if width < 2 or height < 2:
            self.windows = []
            return None
        return left + self.random.randrange(width), top + self.random.randrange(height)

    def click(self):
        place = self.place()
        if place:
            button = self.random.choice([1, 1, 1, 1, 1, 3])
            times = self.random.choice([1, 1, 1, 2, 3])
            self.desktop.xdotool("mousemove", *place, "click", "--repeat", times, "--delay", 40, button)
            return f"click {place} button {button} times {times}"
        return None

    def drag(self):
        start, end = self.place(), self.place()
        if start and end:
            self.desktop.drag(start, end, steps=6)
            return f"drag {start} to {end}"
        return None

    def wheel(self):
        place = self.place()
        if place:
            self.desktop.xdotool("mousemove", *place, "click", "--repeat", 3, self.random.choice([4, 5]))
            return f"wheel {place}"
        return None

    def press(self):
        keys = [self.random.choice(KEYS) for _ in range(self.random.choice([1, 1, 2, 3]))]
        keys *= self.random.choice([1, 1, 1, 2])
        self.desktop.xdotool("key", "--delay", 15, *keys)
        return "keys " + " ".join(keys)

    def write(self):
        words = self.random.choice(WORDS)
        self.desktop.xdotool("type", "--delay", 8, words)
        return f"type {words!r}"

    def focus(self):
        if not self.windows:
            self.visible()
        if self.windows:
            self.desktop.xdotool("windowactivate", self.random.choice(self.windows))
        return "another window"

    def pass_time(self):
        self.clock += datetime.timedelta(minutes=self.random.choice([1, 20, 300, 1440, 4320, -30]))
        self.fake.set(self.clock.strftime("%Y-%m-%d %H:%M:%S"))
        return f"the clock goes to {self.clock}"

    def edit_beside(self):
        """From the command line, while the window is open. What it acknowledges is in the store at once."""
        self.imported += 1
        company = f"Beside {self.imported}"
        path = os.path.join(self.desktop.home, "beside.json")
        with open(path, "w") as file:
            json.dump({"afterword": 1, "applications": [{"id": f"beside-{self.imported}", "company": company, "role": "",
                                                         "stage": self.random.choice(["saved", "applied"]),
                                                         "added": self.clock.date().isoformat()}]}, file)
        call = subprocess.run([self.afterword.path, "--store", self.afterword.store, "import", path],
                              env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if call.returncode == 0 and company not in json.dumps(self.everything()):
            raise Failure(f"{company} was acknowledged, and is not there: {call.stdout}")
        return f"import of {company}: {call.returncode}"

    def cut_power(self):
        """Killed, and started again: what the store showed before is what it shows after, byte for byte."""
        letter = self.acknowledged()
        before = self.everything()
        self.afterword.kill()
        after = self.everything()
        if letter is not None and letter not in [text["body"] for application in after["applications"]
                                                 for text in application["drafts"] + application["messages"]]:
            raise Failure(f"the composer said that all is saved, and this is not: {letter!r}")
        # What was pressed just before may have been done between the two: one card removed, never more.
        lost = {one["id"] for one in before["applications"]} - {one["id"] for one in after["applications"]}
        if len(lost) > 1:
            raise Failure(f"lost: {lost}")
        self.expect_soundness()
        settled = self.everything()
        self.start()
        if self.everything() != settled and not self.ended():
            raise Failure("a start changed what is in the store")
        return "power cut"

    def act(self):
        if self.ended():
            self.expect_life()
            self.start()
            return "started again"
        chances = [(self.click, 40), (self.press, 30), (self.write, 12), (self.drag, 8), (self.wheel, 4), (self.focus, 3),
                   (self.pass_time, 1.5), (self.edit_beside, 0.7), (self.cut_power, 0.5)]
        deed = self.random.choices([one for one, _ in chances], [weight for _, weight in chances])[0]
        self.counts[deed.__name__] += 1
        return deed()

    def run(self, seconds):
        self.start()
        end = time.monotonic() + seconds
        looked = time.monotonic()
        while time.monotonic() < end:
            told = self.act()
            if told:
                self.done.append(told)
            if time.monotonic() - looked > 5:
                looked = time.monotonic()
                self.expect_life()
                if not self.ended():
                    self.expect_answer()
        if not self.ended():
            self.quit()
        self.expect_life()
        self.expect_soundness()

    def quit(self):
        """Ended as the session ends it: what was typed is written first."""
        self.afterword.process.send_signal(signal.SIGTERM)
        self.afterword.process.wait(LONGEST_SILENCE)
        self.afterword.process.returncode = 0


def main():
    words = argparse.ArgumentParser()
    words.add_argument("program")
    words.add_argument("--seconds", type=int, default=int(os.environ.get("AFTERWORD_MONKEY_SECONDS", 120)))
    usual = os.environ.get("AFTERWORD_MONKEY_SEED") or (1 if os.environ.get("CI") else time.time_ns() % 1_000_000)
    words.add_argument("--seed", type=int, default=int(usual))
    given = words.parse_args()
    step(f"seed {given.seed}, {given.seconds} s")
    sample = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "resources", "sample", "search.json")
    with Desktop() as desktop:
        desktop.env["TZ"] = "America/New_York"
        monkey = Monkey(desktop, given.program, given.seed)
        monkey.afterword.run("import", sample)
        try:
            monkey.run(given.seconds)
        except BaseException:
            step("It did, last:")
            for told in monkey.done:
                step("  " + told)
            step(f"seed {given.seed}")
            raise
        step(", ".join(f"{count} × {name}" for name, count in monkey.counts.most_common()))
    step("Done")


if __name__ == "__main__":
    main()
