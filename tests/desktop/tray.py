#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Life in the background on a real desktop: the question when the window is closed, the tray, and what the
program does where there is none.

Usage: tray.py PROGRAM
"""

import os
import re
import sys

from desktop import Desktop, Failure, Program, wait_for
from job import step

NOW = "2026-11-23T14:30:00-05:00"


def sample():
    here = os.path.dirname(os.path.abspath(__file__))
    return os.path.join(here, "..", "..", "resources", "sample", "search.json")


def windows(desktop):
    return desktop.xdotool("search", "--onlyvisible", "--name", "^Afterword$").split()


def tray_icons(desktop):
    """The windows of the program that are as small as an icon, and not too small to be seen."""
    tree = desktop.output(["xwininfo", "-root", "-tree"])
    sizes = re.findall(r'"Afterword": \("\S+" "afterword"\)\s+(\d+)x(\d+)', tree)
    return [size for size in sizes if all(16 <= int(length) <= 48 for length in size)]


def close(desktop):
    """As a taskbar does. A key would go to whoever has the keyboard, and on a busy machine the window manager may still
    be taking it over."""
    desktop.output(["wmctrl", "-i", "-c", windows(desktop)[0]])


def without_a_tray_the_window_is_never_hidden(afterword, desktop):
    step("No tray: --background shows the window, closing it ends the program")
    afterword.start("--now", NOW, "--background")
    wait_for("the window", lambda: windows(desktop))
    close(desktop)
    wait_for("the end", lambda: afterword.process.poll() == 0)


def asked_once(afterword, desktop):
    step("Tray: closing asks once, and the program goes on")
    afterword.start("--now", NOW)
    wait_for("the window", lambda: windows(desktop))
    close(desktop)
    afterword.click("Keep running")
    wait_for("the icon in the tray", lambda: tray_icons(desktop))
    wait_for("no window", lambda: not windows(desktop))
    if afterword.process.poll() is not None:
        raise Failure("the program ended")


def a_second_start_raises_it(afterword, desktop):
    step("Tray: a second start brings the window back; closing it asks no more")
    afterword.run("--now", NOW)
    wait_for("the window", lambda: windows(desktop))
    close(desktop)
    wait_for("no window", lambda: not windows(desktop))
    if afterword.process.poll() is not None:
        raise Failure("the program ended")


def a_tray_that_goes_away_brings_the_window_back(afterword, desktop, tray):
    step("Tray: when it goes away, the window comes back within a minute")
    tray.kill()
    tray.wait()
    wait_for("the window", lambda: windows(desktop), patience=80)


def in_the_background(afterword, desktop):
    step("Tray: --background starts without a window")
    afterword.kill()
    afterword.start("--now", NOW, "--background")
    wait_for("the icon in the tray", lambda: tray_icons(desktop))
    if windows(desktop):
        raise Failure("a window is shown")


def main():
    with Desktop() as desktop:
        afterword = Program(desktop, sys.argv[1], desktop.usual_store())
        afterword.run("import", sample())
        without_a_tray_the_window_is_never_hidden(afterword, desktop)
        tray = desktop.start(["trayer", "--edge", "bottom", "--SetDockType", "false"])
        wait_for("the tray", lambda: "_NET_SYSTEM_TRAY" in desktop.output(["xprop", "-root"]) or desktop.xdotool(
            "search", "--class", "trayer").split())
        asked_once(afterword, desktop)
        a_second_start_raises_it(afterword, desktop)
        in_the_background(afterword, desktop)
        a_tray_that_goes_away_brings_the_window_back(afterword, desktop, tray)
    step("Done")


if __name__ == "__main__":
    main()
