#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One window for each store, however many start. Usage: instances.py PROGRAM [STORY...]"""

import os
import shutil
import sys
import tempfile

from privatebus import check, run_all, search, wait_for

NOON = "2026-11-23T12:00:00-05:00"
NAME = "org.afterword.Afterword"


def owner(world):
    return world.names().count(f"'{NAME}'")


def running(processes):
    return [process for process in processes if process.poll() is None]


def twenty_simultaneous_starts_give_one_window(world):
    world.fill(search())
    starts = [world.window("--now", NOON) for _ in range(20)]
    wait_for("nineteen to leave", lambda: len(running(starts)) == 1)
    check(owner(world) == 1, "nobody owns the name")
    check(all(process.returncode == 0 for process in starts if process.poll() is not None), "one failed")


def twenty_simultaneous_starts_without_a_bus_give_one_window(world):
    world.fill(search())
    world.env["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere"
    starts = [world.window("--now", NOON) for _ in range(20)]
    wait_for("nineteen to leave", lambda: len(running(starts)) == 1)


def after_the_owner_was_killed_the_next_start_works(world):
    world.fill(search())
    for bus in (world.bus, "unix:path=/nowhere"):
        world.env["DBUS_SESSION_BUS_ADDRESS"] = bus
        first = world.window("--now", NOON)
        second = None
        wait_for("the first window", lambda: os.path.exists(world.store + ".socket") or owner(world))
        first.kill()
        first.wait()
        second = world.window("--now", NOON)
        third = world.window("--now", NOON)
        wait_for("one of both to leave", lambda: len(running([second, third])) == 1)
        for process in (second, third):
            process.kill()
            process.wait()


def through_a_symlink_it_is_still_one(world):
    world.fill(search())
    link = os.path.join(world.home, "link.afterword")
    os.symlink(world.store, link)
    first = world.window("--now", NOON)
    wait_for("the first window", lambda: owner(world))
    second = world.window("--now", NOON, store=link)
    wait_for("the second to leave", lambda: second.poll() == 0)
    check(first.poll() is None, "the first ended")


def another_store_has_its_own_window(world):
    world.fill(search())
    first = world.window("--now", NOON)
    second = world.window("--now", NOON, store=os.path.join(world.home, "other.afterword"))
    wait_for("two owners", lambda: world.names().count(NAME) == 2)
    check(len(running([first, second])) == 2, "one left")


def a_search_opened_like_a_document_has_its_own_window(world):
    world.fill(search())
    other, third = (os.path.join(world.home, name) for name in ("other $(touch x).afterword", "without an ending"))
    shutil.copy(world.store, other)
    shutil.copy(world.store, third)
    first = world.window("--now", NOON)
    wait_for("the first window", lambda: owner(world))
    second = world.start([world.program, "--now", NOON, other])
    wait_for("the other's window", lambda: world.names().count(NAME) == 2)
    world.gdbus("call", "--session", "--dest", NAME, "--object-path", "/org/afterword/Afterword", "--method",
                "org.freedesktop.Application.Open", f"['file://{third.replace(' ', '%20')}']", "{}")
    wait_for("a window for what the bus handed over", lambda: world.names().count(NAME) == 3)
    check(len(running([first, second])) == 2, "one left")


def a_start_at_today_goes_to_the_one_that_runs(world):
    world.fill(search())
    for wish in ("today", "new-application"):
        calls = world.listen("ActivateAction")
        first = world.window("--now", NOON)
        wait_for("the first window", lambda: owner(world))
        second = world.window("--now", NOON, "--" + wish)
        wait_for("the second to leave", lambda: second.poll() == 0)
        wait_for("the call", lambda: wish in calls())
        check(first.poll() is None, "the first ended")
        first.kill()
        first.wait()
        wait_for("its name to be free", lambda: not owner(world))


def an_action_starts_the_program(world):
    """D-Bus activation: the file that the package installs, with the built program in it."""
    world.fill(search())
    world.serve("actions", "body")
    world.run("--now", NOON, "agenda", "--notify")
    check(world.action("done", world.ticket("thank-you/i1/dana")).strip() == "()", "it was not started")
    wait_for("the message", lambda: world.facts()["applications"][0]["messages"])


def install_service(folder):
    """What the package installs for the bus, for the program under test."""
    packaging = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "packaging", "desktop")
    with open(os.path.join(packaging, NAME + ".service.in")) as file:
        text = file.read()
    installed = "@CMAKE_INSTALL_FULL_BINDIR@/afterword"
    check(f"Exec={installed} --background" in text, text)
    with open(os.path.join(folder, NAME + ".service"), "w") as file:
        file.write(text.replace(installed, f"{sys.argv[1]} --now {NOON}"))


def main():
    apart = (an_action_starts_the_program, install_service)
    run_all([value for name, value in list(globals().items()) if callable(value) and "_" in name and
             getattr(value, "__module__", "") == "__main__" and value not in apart])
    with tempfile.TemporaryDirectory(prefix="afterword-services-") as folder:
        install_service(folder)
        run_all([an_action_starts_the_program], services=folder)


if __name__ == "__main__":
    main()
