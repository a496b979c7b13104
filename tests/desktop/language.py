#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Another language is chosen in Settings and used at once: the window comes back in it, on the same search, and
what was typed is there.

Usage: language.py PROGRAM
"""

import os
import sys

from desktop import Desktop, Failure, Program, wait_for
from job import application, begin_with_a_card, card, step
from screenreader import role_of


def main():
    os.environ["TZ"] = "UTC"
    with Desktop() as desktop:
        afterword = Program(desktop, sys.argv[1], desktop.usual_store())
        begin_with_a_card(afterword, desktop)
        step("A number is typed, and the language changed while it is in its field")
        afterword.click("Days of silence before closing", "text")
        desktop.type("21")
        desktop.key("ctrl+comma")
        wait_for("Settings in front", lambda: desktop.active_window().startswith("Settings"))
        afterword.click("Look", "page tab")
        # On Linux a choice is called by what is chosen: the colours first, then the language.
        chosen = wait_for("the choices", lambda: afterword.all(
            lambda thing: thing.name == "As the desktop" and role_of(thing) == "combo box"))
        desktop.click(afterword.middle(chosen[1]))
        desktop.type("Deu")
        desktop.key("Return")
        afterword.click("Change it now", "button")
        step("The window is back in German, in the same process")
        wait_for("a German window", lambda: afterword.all(lambda thing: thing.name == "Heute"))
        if afterword.process.poll() is not None:
            raise Failure("the program has ended")
        wait_for("the card", lambda: card(afterword, "Northwind"))
        kept = application(afterword, desktop, "Northwind")
        if kept["giveUpAfterDays"] != 21:
            raise Failure(f"the store has {kept}")
    step("Done")


if __name__ == "__main__":
    main()
