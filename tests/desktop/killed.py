#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Killed like by a power cut, right after a card was dragged and again right after a keystroke was kept: at the
next start both are there.

Usage: killed.py PROGRAM
"""

import os
import sys

from desktop import Desktop, Failure, Program, wait_for
from job import application, card, column_of, column_place, in_composer, open_composer, step, write

WORDS = "A sentence that must not be lost. "
NOW = "2026-11-23T14:30:00-05:00"


def sample():
    here = os.path.dirname(os.path.abspath(__file__))
    return os.path.join(here, "..", "..", "resources", "sample", "search.json")


def opened(afterword, desktop):
    afterword.start("--now", NOW)
    desktop.make_roomy("Afterword")
    return card(afterword, "Northwind")


def drag_and_die(afterword, desktop):
    step("Drag, and killed as soon as the card stands in its new column")
    start = afterword.middle(opened(afterword, desktop))
    desktop.drag(start, column_place(afterword, "Waiting"))
    wait_for("the card in Waiting", lambda: column_of(afterword, "Northwind") == "Waiting")
    afterword.kill()
    opened(afterword, desktop)
    if column_of(afterword, "Northwind") != "Waiting":
        raise Failure("the drag is lost")


def type_and_die(afterword, desktop):
    step("Keystrokes, and killed as soon as the last one is kept")
    place = afterword.middle(card(afterword, "Northwind"))
    desktop.xdotool("mousemove", *place, "click", "--repeat", 2, "--delay", 50, 1)
    open_composer(afterword, desktop)
    write(afterword, desktop, WORDS)
    wait_for("the words in the store", lambda: any(
        WORDS in draft["body"] for draft in application(afterword, desktop, "Northwind")["drafts"]))
    afterword.kill()

    opened(afterword, desktop)
    place = afterword.middle(card(afterword, "Northwind"))
    desktop.xdotool("mousemove", *place, "click", "--repeat", 2, "--delay", 50, 1)
    open_composer(afterword, desktop)
    letter = in_composer(afterword, "Text of the note").queryText()
    wait_for("the words in the letter", lambda: WORDS in letter.getText(0, -1))


def main():
    with Desktop() as desktop:
        afterword = Program(desktop, sys.argv[1], desktop.usual_store())
        afterword.run("import", sample())
        drag_and_die(afterword, desktop)
        type_and_die(afterword, desktop)
    step("Done")


if __name__ == "__main__":
    main()
