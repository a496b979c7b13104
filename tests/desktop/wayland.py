#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Notices under Wayland: sway without a screen, and mako, which tells of a click and of the notice's end in one
breath. The buttons do their work while the program does not run, a click starts it, and a service that starts
anew is shown again what is due.

Usage: wayland.py PROGRAM
"""

import contextlib
import glob
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile

import dbus
import dbus.bus

from desktop import BUS
from job import step
from notices import EVENING, PEOPLE, search
from waiting import Failure, wait_for

NOBODY = 65534
SWAY = """output HEADLESS-1 resolution 1400x900
xwayland disable
focus_on_window_activation focus
"""


class Wayland:
    """A session bus, sway, mako, and the program, ended with the with-block."""

    def __init__(self, program):
        self.program = program
        self.home = tempfile.mkdtemp(prefix="afterword-wayland-")
        self.processes = []
        runtime = os.path.join(self.home, "runtime")
        os.mkdir(runtime, 0o700)
        os.makedirs(os.path.join(self.home, "data", "afterword"))
        self.store = os.path.join(self.home, "data", "afterword", "search.afterword")
        self.env = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        self.env.update(
            HOME=self.home, XDG_RUNTIME_DIR=runtime, XDG_CONFIG_HOME=os.path.join(self.home, "config"),
            XDG_DATA_HOME=os.path.join(self.home, "data"), XDG_CACHE_HOME=os.path.join(self.home, "cache"),
            LC_ALL="C.UTF-8", WLR_BACKENDS="headless", WLR_LIBINPUT_NO_DEVICES="1", WLR_RENDERER="pixman",
            LIBSEAT_BACKEND="noop", QT_QPA_PLATFORM="wayland",
            DBUS_SESSION_BUS_ADDRESS="unix:path=" + os.path.join(self.home, "bus"))

    def __enter__(self):
        try:
            self._start_bus()
            self._start_sway()
            self.start_mako()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for pid in self.pids():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        for process in reversed(self.processes):
            process.kill()
            process.wait()
        shutil.rmtree(self.home, ignore_errors=True)

    def _start_bus(self):
        config = os.path.join(self.home, "bus.conf")
        with open(config, "w") as file:
            file.write(BUS.format(address=self.env["DBUS_SESSION_BUS_ADDRESS"], services=self.home))
        self.start(["dbus-daemon", "--config-file=" + config, "--nofork"])
        wait_for("the session bus", lambda: os.path.exists(os.path.join(self.home, "bus")))
        self.bus = dbus.bus.BusConnection(self.env["DBUS_SESSION_BUS_ADDRESS"])

    def _start_sway(self):
        config = os.path.join(self.home, "sway.conf")
        with open(config, "w") as file:
            file.write(SWAY)
        self.start(["sway", "-c", config])
        runtime = self.env["XDG_RUNTIME_DIR"]
        sockets = lambda: glob.glob(os.path.join(runtime, "sway-ipc.*.sock"))
        displays = lambda: [path for path in glob.glob(os.path.join(runtime, "wayland-*")) if not path.endswith(".lock")]
        self.env["SWAYSOCK"] = wait_for("sway", sockets)[0]
        self.env["WAYLAND_DISPLAY"] = os.path.basename(wait_for("the display", displays)[0])

    def start_mako(self):
        self.mako = self.start(["mako"])
        wait_for("mako", lambda: "org.freedesktop.Notifications" in self.names())

    def end_mako(self):
        self.mako.kill()
        self.mako.wait()
        wait_for("no mako", lambda: "org.freedesktop.Notifications" not in self.names())

    def start(self, command):
        process = subprocess.Popen(command, env=self.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.processes.append(process)
        return process

    def output(self, *command):
        return subprocess.run(command, env=self.env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout

    def names(self):
        return self.output("gdbus", "call", "--session", "--dest", "org.freedesktop.DBus", "--object-path",
                           "/org/freedesktop/DBus", "--method", "org.freedesktop.DBus.ListNames")

    def run(self, *arguments):
        return self.output(self.program, "--store", self.store, *arguments)

    def facts(self):
        path = os.path.join(self.home, "all.json")
        self.run("export", path)
        with open(path) as file:
            return json.load(file)

    def notices(self):
        """By the first words of its title the number of each notice that mako shows."""
        try:
            # What makoctl prints of them was JSON once, and is not any more.
            listed = self.bus.call_blocking("org.freedesktop.Notifications", "/fr/emersion/Mako", "fr.emersion.Mako",
                                            "ListNotifications", "", ())
        except dbus.DBusException:  # it has just ended
            return {}
        return {" ".join(one["summary"].split()[:3]): int(one["id"]) for one in listed}

    def press(self, title, action="default"):
        number = wait_for(f"the notice {title!r}", lambda: self.notices().get(title))
        self.output("makoctl", "invoke", "-n", str(number), action)

    def windows(self):
        """The application ids of all windows on the screen."""
        found = []

        def look(node):
            if node.get("app_id"):
                found.append(node["app_id"])
            for inner in node.get("nodes", []) + node.get("floating_nodes", []):
                look(inner)

        look(json.loads(self.output("swaymsg", "-t", "get_tree") or "{}"))
        return found

    def pids(self):
        """Every process of the program in this session, whoever started it."""
        found = []
        for folder in glob.glob("/proc/[0-9]*"):
            with contextlib.suppress(OSError):
                with open(os.path.join(folder, "cmdline"), "rb") as file:
                    if self.store.encode() in file.read().split(b"\0"):
                        found.append(int(os.path.basename(folder)))
        return found


def shown(session):
    return set(session.notices()) == {"Note to " + name.split()[0] for name in PEOPLE}


def buttons_do_their_work(session):
    step("Not running: shown, and the buttons do their work")
    path = os.path.join(session.home, "in.json")
    with open(path, "w") as file:
        json.dump(search("Northwind", "1"), file)
    session.run("import", path)
    session.run("--now", EVENING, "agenda", "--notify")
    wait_for("three notices", lambda: shown(session))
    session.press("Note to Priya", "done")
    wait_for("the message", lambda: any(one["messages"] for one in session.facts()["applications"]))
    session.press("Note to Jonas", "snooze-morning")
    wait_for("the snooze", lambda: session.facts()["decisions"])


def restarted(session):
    step("Not running: mako starts anew, and is shown again what is due")
    session.end_mako()
    session.start_mako()
    wait_for("Dana's notice", lambda: set(session.notices()) == {"Note to Dana"})


def a_click_starts_the_program(session):
    step("Not running: a click starts the program, though the notice ends in the same breath")
    waiting = session.pids()
    if len(waiting) != 1:
        raise Failure(f"{len(waiting)} processes wait for a click")
    session.press("Note to Dana")
    wait_for("the window", lambda: "org.afterword.Afterword" in session.windows())
    wait_for("the end of what waited", lambda: waiting[0] not in session.pids())


def main():
    if os.getuid() == 0:  # sway does not run as root
        os.execvp("setpriv", ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "--",
                              sys.executable, "-B", *sys.argv])
    with Wayland(sys.argv[1]) as session:
        buttons_do_their_work(session)
        restarted(session)
        a_click_starts_the_program(session)
    step("Done")


if __name__ == "__main__":
    main()
