#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that cannot be saved do not go with the window: it asks, one stays, and once the search is back they are
saved as it closes. The same with words that a field does not understand, when one closes and when one chooses
another card.

Usage: leaving.py PROGRAM
"""

import os
import sys

from desktop import Desktop, Failure, Program, wait_for
from job import application, begin_with_a_card, card, step
from screenreader import role_of


def questions(afterword):
    return afterword.all(lambda thing: thing.name == "Close and lose it" and role_of(thing) == "button")


def unread(afterword):
    return afterword.all(lambda thing: thing.name == "Leave and lose it" and role_of(thing) == "button")


def words_that_are_no_date(afterword, desktop):
    step("What is no date is typed, and the window is closed: it asks")
    afterword.start("--now", "2026-11-23T12:00:00Z")
    desktop.click(afterword.middle(card(afterword, "Northwind")))
    afterword.click("They will decide by", "text")
    desktop.type("1. Febuar 2027")
    desktop.key("alt+F4")
    wait_for("the question", lambda: unread(afterword))
    step("Esc: one is back in the field")
    desktop.key("Escape")
    wait_for("no question", lambda: not unread(afterword))
    step("Another card is begun: it asks again, and one is back at this card")
    desktop.key("ctrl+n")
    desktop.type("Quill")
    desktop.key("Return")
    wait_for("the question", lambda: unread(afterword))
    desktop.key("Escape")
    wait_for("no question", lambda: not unread(afterword))
    step("The month is spelt as German does, and the window closes")
    desktop.key("ctrl+a")
    desktop.type("1. Februar 2027")
    desktop.key("alt+F4")
    wait_for("the end", lambda: afterword.process.poll() is not None)
    kept = application(afterword, desktop, "Northwind")
    if kept["promisedDecision"] != "2027-02-01":
        raise Failure(f"the store has {kept}")


def main():
    os.environ["TZ"] = "UTC"
    with Desktop() as desktop:
        store = desktop.usual_store()
        folder = os.path.dirname(store)
        afterword = Program(desktop, sys.argv[1], store)
        begin_with_a_card(afterword, desktop)
        step("The search is taken away while somebody types, and the window is closed: it asks")
        afterword.click("Days of silence before closing", "text")
        os.rename(folder, folder + "-away")
        desktop.type("21")
        desktop.key("alt+F4")
        wait_for("the question", lambda: questions(afterword))
        step("Esc: one stays")
        desktop.key("Escape")
        wait_for("no question", lambda: not questions(afterword))
        if afterword.process.poll() is not None:
            raise Failure("the program has ended")
        step("The search is back, and the window is closed: the words are saved")
        os.rename(folder + "-away", folder)
        desktop.key("alt+F4")
        wait_for("the end", lambda: afterword.process.poll() is not None)
        kept = application(afterword, desktop, "Northwind")
        if kept["giveUpAfterDays"] != 21:
            raise Failure(f"the store has {kept}")
        words_that_are_no_date(afterword, desktop)
    step("Done")


if __name__ == "__main__":
    main()
