#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Line 54: a program that sends a letter is killed at each step of it; the letter is there once in the end.

Usage: sendkills.py DRIVER SERVER     (afterword_send_driver and tests/app/mailbox/smtpserver.py)
18 kills unless told: AFTERWORD_KILLS=200, or AFTERWORD_FAULTS=full for 200. AFTERWORD_SEED for others.

The server that gets the letter kills the program at nine points, before it says its next word: every other time at
once, else up to a fiftieth of a second later, so that the program's own writes are met as well. Then the program begins
anew: nothing may go by itself, and whoever answers what it asks by what the server has gets the letter there once.
"""
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

STEPS = ["greeting", "ehlo", "auth", "from", "rcpt", "data", "text", "before-reply", "after-reply"]
SAN = "subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth\n"
PATIENCE = 120  # seconds, however busy the machine is


class Wrong(Exception):
    pass


def openssl(*arguments):
    subprocess.run(["openssl", *arguments], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


class Lab:
    def __init__(self, driver, server):
        self.driver = os.path.abspath(driver)
        self.held = tempfile.TemporaryDirectory(prefix="afterword-sendkills-")
        self.folder = self.held.name
        self.make_certificates()
        os.mkdir(self.path("server"))
        self.server = subprocess.Popen(
            [sys.executable, server, self.path("server"), self.path("good.pem"), self.path("good.key")],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        self.port = self.server.stdout.readline().strip()
        self.environment = dict(
            os.environ, HOME=self.folder, XDG_DATA_HOME=self.folder, XDG_CONFIG_HOME=self.folder, TZ="UTC",
            LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen",
        )
        self.run("prepare", self.path("prepared"))

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def make_certificates(self):
        curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
        openssl("req", "-x509", *curve, "-keyout", self.path("ca.key"), "-out", self.path("ca.pem"), "-days", "30",
                "-subj", "/CN=Test authority", "-addext", "basicConstraints=critical,CA:TRUE",
                "-addext", "keyUsage=critical,keyCertSign")
        openssl("req", *curve, "-keyout", self.path("good.key"), "-out", self.path("good.csr"), "-subj", "/CN=Test server")
        with open(self.path("ext"), "w") as file:
            file.write(SAN)
        openssl("x509", "-req", "-in", self.path("good.csr"), "-CA", self.path("ca.pem"), "-CAkey", self.path("ca.key"),
                "-CAcreateserial", "-days", "30", "-extfile", self.path("ext"), "-out", self.path("good.pem"))

    def run(self, what, store):
        """What the driver prints; "killed" where it was."""
        arguments = [self.driver, what, store]
        if what != "prepare":
            arguments += [self.port, self.path("ca.pem"), self.path("server", "pid")]
        done = subprocess.run(arguments, env=self.environment, stdout=subprocess.PIPE, text=True, timeout=PATIENCE)
        if done.returncode == -9:
            return "killed"
        if done.returncode != 0:
            raise Wrong(f"the driver ended with {done.returncode}")
        return done.stdout.strip()

    def set_faults(self, faults):
        # In one step: the server reads it whenever somebody comes.
        with open(self.path("server", "fault.new"), "w") as file:
            file.write(faults)
        os.replace(self.path("server", "fault.new"), self.path("server", "fault"))

    def letters(self):
        return len(os.listdir(self.path("server", "letters")))

    def wait_until_nobody_is_there(self):
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            with open(self.path("server", "visits")) as file:
                visits = file.read()
            if visits.count("came") == visits.count("went"):
                return
            time.sleep(0.01)
        raise Wrong("the server does not come to rest")

    def kill_once(self, step, late):
        """True where the program was killed; whatever came of it, one letter and one message are there."""
        store = self.path("store")
        for name in os.listdir(self.folder):
            if name.startswith("store"):
                os.remove(self.path(name))
        shutil.copy(self.path("prepared"), store)
        shutil.rmtree(self.path("server", "letters"))
        os.mkdir(self.path("server", "letters"))
        self.set_faults(f"kill-{step} late-{late}")
        ended = self.run("send", store)
        self.wait_until_nobody_is_there()
        self.set_faults("")
        self.end_well(store, ended)
        return ended == "killed"

    def end_well(self, store, ended):
        before = self.letters()
        if before > 1:
            raise Wrong(f"{before} letters at once")
        stands = self.run("wait", store)
        if self.letters() != before:
            raise Wrong("a letter went by itself")
        if ended != "killed" and stands != ended:
            raise Wrong(f"it ended with {ended}, and is {stands} at the next start")
        if stands == "unclear 0":
            stands = self.run("arrived" if before else "lost", store)
            if self.letters() != before:
                raise Wrong("a letter went by the answer")
        elif stands == "none 0":
            stands = "asking 0"  # it was ended before the wish stood on the disk
        if stands == "asking 0":
            if before:
                raise Wrong("a letter that went is asked about as one that did not")
            stands = self.run("again", store)
        if stands != "none 1" or self.letters() != 1:
            raise Wrong(f"{stands} in the end, with {self.letters()} letters")

    def close(self):
        self.server.stdin.close()
        self.server.wait(timeout=PATIENCE)
        self.held.cleanup()


def main():
    full = os.environ.get("AFTERWORD_FAULTS") == "full"
    kills = int(os.environ.get("AFTERWORD_KILLS", 200 if full else 2 * len(STEPS)))
    seed = int(os.environ.get("AFTERWORD_SEED", random.SystemRandom().randrange(1_000_000)))
    print(f"seed {seed}", flush=True)
    dice = random.Random(seed)
    lab = Lab(sys.argv[1], sys.argv[2])
    killed, lost = dict.fromkeys(STEPS, 0), 0
    try:
        for n in range(kills):
            step = STEPS[n % len(STEPS)]
            late = 0 if n // len(STEPS) % 2 == 0 else dice.randrange(1, 21)  # thousandths of a second
            try:
                killed[step] += lab.kill_once(step, late)
            except Wrong as wrong:
                lost += 1
                print(f"{step}, {late} ms later: {wrong}", file=sys.stderr)
    finally:
        lab.close()
    print("killed: " + ", ".join(f"{step} {times}" for step, times in killed.items()))
    if kills >= len(STEPS) and 0 in killed.values():
        print("at one of the points nobody was ever killed", file=sys.stderr)
        lost += 1
    print(f"TALLY|54|killed while a letter is sent|{kills}|{kills - min(lost, kills)}|{lost}")
    return 1 if lost else 0


sys.exit(main())
