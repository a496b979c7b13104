#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program that has the store and does not answer: whoever comes next is told so in words, waits for nobody for
ever, and loses nothing. Usage: hung.py PROGRAM [STORY...]
"""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys

from privatebus import check, run_all, search, wait_for

NOON = "2026-11-23T12:00:00-05:00"
NAME = "org.afterword.Afterword"
NOWHERE = "unix:path=/nowhere"

# Takes hold of something as another program would, says so, and waits to be ended.
HOLDERS = {
    "write": "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None); c.execute('BEGIN IMMEDIATE');"
             "c.execute(\"UPDATE application SET remarks = 'unsaved'\"); print('held', flush=True); sys.stdin.read()",
    "gate": "import fcntl, sys; f = open(sys.argv[1] + '.gate', 'w'); fcntl.flock(f, fcntl.LOCK_EX);"
            "print('held', flush=True); sys.stdin.read()",
}


def owner(world):
    if world.env["DBUS_SESSION_BUS_ADDRESS"] != NOWHERE:
        return f"'{NAME}'" in world.names()
    # The socket of a program that was killed is still there, but nobody listens.
    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as end:
        end.connect(world.store + ".socket")
        return True
    return False


def stopped_window(world):
    """A window that has the store and was stopped when it was up."""
    window = world.window("--now", NOON)
    wait_for("the first window", lambda: owner(world))
    if world.env["DBUS_SESSION_BUS_ADDRESS"] != NOWHERE:
        wait_for("the window to answer", lambda: world.action("nonsense").strip() == "()")
    window.send_signal(signal.SIGSTOP)
    return window


def start(world, *arguments):
    """Another start; a question for what it said."""
    path = os.path.join(world.home, f"said-{len(world.processes)}")
    with open(path, "w") as said:
        process = world.start([world.program, "--store", world.store, "--now", NOON, *arguments], stderr=said)

    def words():
        with open(path) as said:
            return said.read()

    return process, words


def call(world, *arguments):
    done = subprocess.run([world.program, "--store", world.store, "--now", NOON, *arguments], env=world.env,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    return done.returncode, done.stdout, done.stderr


def one_more(world, company="Outside"):
    path = os.path.join(world.home, company + ".json")
    with open(path, "w") as file:
        json.dump({"afterword": 1, "applications": [
            {"id": company.lower(), "company": company, "stage": "saved", "added": "2026-11-23"}]}, file)
    return path


def companies(world):
    return {application["company"] for application in world.facts()["applications"]}


def on_each_bus(story):
    def told(world):
        for bus in (world.bus, NOWHERE):
            world.env["DBUS_SESSION_BUS_ADDRESS"] = bus
            story(world)

    told.__name__ = story.__name__
    return told


@on_each_bus
def a_second_start_says_that_the_first_does_not_answer(world):
    world.fill(search())
    first = stopped_window(world)
    second, words = start(world)
    wait_for("the words", lambda: "does not answer" in words())
    said = [line for line in words().splitlines() if line.startswith("afterword:")]
    check(len(said) == 1 and f"process {first.pid}" in said[0] and "safe" in said[0], words())
    check(second.poll() is None, "its window does not wait for the person")
    # It answers after all: nobody has to do anything.
    first.send_signal(signal.SIGCONT)
    wait_for("the second to leave", lambda: second.poll() is not None)
    check(second.returncode == 0, second.returncode)
    check(first.poll() is None, "the first ended")
    first.kill()
    first.wait()


@on_each_bus
def when_the_hung_one_ends_the_second_start_opens(world):
    world.fill(search())
    first = stopped_window(world)
    second, words = start(world)
    wait_for("the words", lambda: "does not answer" in words())
    first.kill()
    first.wait()
    third = None
    wait_for("the second to own the store", lambda: owner(world))
    third, _ = start(world)
    wait_for("a third to leave", lambda: third.poll() == 0)
    check(second.poll() is None, "the second left")
    second.kill()
    second.wait()


@on_each_bus
def a_start_in_the_background_keeps_quiet(world):
    world.fill(search())
    first = stopped_window(world)
    second, words = start(world, "--background")
    wait_for("the second to leave", lambda: second.poll() is not None)
    check(second.returncode == 0 and words() == "", words())
    first.kill()
    first.wait()


def the_command_line_works_beside_a_hung_window(world):
    world.fill(search())
    first = stopped_window(world)
    for command in (["agenda"], ["import", one_more(world)], ["verify"], ["backup"]):
        code, _, err = call(world, *command)
        check(code == 0 and err == "", f"{command}: {code} {err}")
    code, copy, _ = call(world, "backup")
    code, _, err = call(world, "restore", copy.strip())
    check(code == 3 and "open in a window" in err and err.count("\n") == 1, f"restore: {code} {err}")
    first.send_signal(signal.SIGCONT)
    wait_for("the window to answer", lambda: world.action("nonsense").strip() == "()")
    check("Outside" in companies(world), "what the command line wrote is lost")


def what_holds_the_store_and_hangs_is_told(world):
    world.fill(search())
    for holds, refused, reason in (("write", ["import", one_more(world)], "another program is writing"),
                                   ("gate", ["agenda"], "another program is moving the store")):
        holder = subprocess.Popen([sys.executable, "-c", HOLDERS[holds], world.store], stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE, text=True)
        world.processes.append(holder)
        check(holder.stdout.readline() == "held\n", "the holder has nothing")
        holder.send_signal(signal.SIGSTOP)
        code, _, err = call(world, *refused)
        check(code == 3 and reason in err and err.count("\n") == 1, f"{refused}: {code} {err}")
        holder.kill()
        holder.wait()
        code, _, err = call(world, *refused)
        check(code == 0, f"{refused} afterwards: {code} {err}")
    check("Outside" in companies(world), "what was imported afterwards is lost")


def a_call_for_notices_does_not_wait_for_a_hung_window(world):
    """The window hangs while it waits for the notification service, with the list of notices in its hand."""
    world.fill(search())
    world.serve("mute", "actions")
    first = world.window("--now", NOON)
    wait_for("the notice", lambda: world.shown())
    first.send_signal(signal.SIGSTOP)
    code, _, err = call(world, "agenda", "--notify")
    check(code == 3 and "does not answer" in err and f"process {first.pid}" in err, f"{code} {err}")
    check(len(world.shown()) == 1, "it was shown beside the list")
    wait_for("its end", lambda: world.pids() == [first.pid])


def a_notice_beside_a_hung_window_starts_one_that_says_so(world):
    world.fill(search())
    world.serve("actions", "body")
    world.run("--now", NOON, "agenda", "--notify")
    number = world.shown()[0]["id"]
    answering = set(world.pids())
    first = stopped_window(world)
    heard = world.listen("Activate")
    world.tell("click", number, "default")
    wait_for("another start, which asks the window", lambda: f"destination={NAME}" in heard())
    started = set(world.pids()) - answering - {first.pid}
    check(len(started) == 1, started)
    first.kill()
    first.wait()
    wait_for("the new one to have the store", lambda: owner(world))
    check(world.action("nonsense").strip() == "()", "it does not answer")


def main():
    apart = ("on_each_bus", "stopped_window", "one_more")
    run_all([value for name, value in list(globals().items()) if callable(value) and "_" in name and
             name not in apart and getattr(value, "__module__", "") == "__main__"])


if __name__ == "__main__":
    main()
