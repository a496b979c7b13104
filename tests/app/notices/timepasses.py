#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clocks that jump and machines that sleep, by libfaketime and a mocked logind.

Usage: timepasses.py PROGRAM [STORY...]
"""

import os
import subprocess

from fakeclock import FakeClock
from privatebus import check, run_all, search, wait_for

TICK = 80  # seconds: the program looks at the clock once a minute, since nothing tells it of a jump
FULL = ("actions", "body", "body-markup")


def window(world, clock_moment):
    """The window with a clock of its own; everything else keeps the machine's."""
    env = dict(world.env)
    clock = FakeClock(world.home, world.env, clock_moment)
    process = world.window()
    world.env = env
    return clock, process


def titles(world):
    return [notice["title"] for notice in world.shown()]


def the_clock_jumps_two_hours_ahead(world):
    world.fill(search())
    world.serve(*FULL)
    clock, _ = window(world, "2026-11-23 10:30:00")
    wait_for("the window", lambda: "org.afterword.Afterword" in world.names())
    clock.set("2026-11-23 12:30:00")
    wait_for("the notice within a minute", lambda: titles(world), TICK)
    check(titles(world) == ["Note to Dana by 20:00"], titles(world))


class Logind:
    """Tells of a sleep on the bus that the program takes for the system's."""

    def __init__(self, world):
        self.world = world
        self.told = os.path.join(world.home, "told")
        self.process = world.start(["/usr/bin/python3", "-c", LOGIND, self.told], stdin=subprocess.PIPE)
        wait_for("logind", lambda: "org.freedesktop.login1" in world.names())

    def sleep_and_wake(self):
        self.process.stdin.write("x")
        self.process.stdin.flush()
        wait_for("logind to tell", lambda: os.path.exists(self.told))
        os.remove(self.told)
        self.world.action("open")  # answered by the window after all that came before


def the_clock_goes_back_one_day_and_nothing_is_repeated(world):
    world.fill(search())
    world.serve(*FULL)
    logind = Logind(world)
    clock, _ = window(world, "2026-11-24 10:00:00")
    wait_for("the notice", lambda: titles(world))
    for moment in ("2026-11-23 10:00:00", "2026-11-23 12:00:00", "2026-11-23 19:00:00", "2026-11-24 10:05:00"):
        clock.set(moment)
        logind.sleep_and_wake()
    # The next day's notice comes behind all that might have been repeated.
    clock.set("2026-11-25 10:00:00")
    logind.sleep_and_wake()
    wait_for("the next day's notice", lambda: "Note to Dana was due on Monday" in titles(world))
    check(len(titles(world)) == 2, titles(world))


def a_clock_that_is_set_before_the_answer_repeats_nothing(world):
    world.fill(search())
    world.serve("slow", *FULL)
    logind = Logind(world)
    clock, _ = window(world, "2026-11-24 10:00:00")
    wait_for("the notice", lambda: titles(world))
    clock.set("2026-11-23 10:00:00")  # the service has shown it, and not said so yet
    logind.sleep_and_wake()
    wait_for("the note that it was shown", lambda: os.path.exists(world.store + ".notices.json"))
    clock.set("2026-11-24 10:05:00")
    logind.sleep_and_wake()
    clock.set("2026-11-25 10:00:00")
    logind.sleep_and_wake()
    wait_for("the next day's notice", lambda: "Note to Dana was due on Monday" in titles(world))
    check(len(titles(world)) == 2, titles(world))


def after_a_sleep_there_is_one_summary_and_no_storm(world):
    world.fill(search(applications=30))
    world.serve(*FULL)
    logind = Logind(world)
    clock, _ = window(world, "2026-11-23 10:30:00")
    wait_for("the window", lambda: "org.afterword.Afterword" in world.names())
    world.action("open")  # answered once the window stands, and hears of sleep
    clock.set("2026-11-26 12:00:00")
    logind.sleep_and_wake()
    wait_for("the summary at once", lambda: titles(world))
    check(len(titles(world)) == 1 and "follow-ups are waiting" in titles(world)[0], titles(world))


LOGIND = """
import dbus, dbus.mainloop.glib, dbus.service, os, sys
from gi.repository import GLib
dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.bus.BusConnection(os.environ["DBUS_SESSION_BUS_ADDRESS"])
class Manager(dbus.service.Object):
    @dbus.service.signal("org.freedesktop.login1.Manager", signature="b")
    def PrepareForSleep(self, going): pass
manager = Manager(bus, "/org/freedesktop/login1")
name = dbus.service.BusName("org.freedesktop.login1", bus)
def obey(*_):
    os.read(0, 100)
    manager.PrepareForSleep(True)
    manager.PrepareForSleep(False)
    bus.flush()
    open(sys.argv[1], "w").close()
    return True
GLib.io_add_watch(sys.stdin, GLib.IO_IN, obey)
GLib.MainLoop().run()
"""


def main():
    run_all([the_clock_jumps_two_hours_ahead, the_clock_goes_back_one_day_and_nothing_is_repeated,
             a_clock_that_is_set_before_the_answer_repeats_nothing,
             after_a_sleep_there_is_one_summary_and_no_storm])


if __name__ == "__main__":
    main()
