#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole job by the keyboard alone: an invitation is imported, its card moved, the debrief done, two notes
are written, and one is marked as sent. Where a person would look for a button, Tab goes on until it is there.

Usage: keyboardjob.py PROGRAM
"""

import datetime
import os
import sys

from desktop import Desktop, Failure, Program, wait_for
from invitation import invitation
from job import application, can_be_pressed, card, column_of, comes_next, in_composer, start_file, step, thank_yous
from screenreader import role_of

NOW = datetime.datetime(2026, 11, 23, 15, 0, tzinfo=datetime.timezone.utc)
FIRST_WORDS = "The churn dashboard stayed with me. "
SECOND_WORDS = "Your forecast test is worth a second talk. "
MOST_TABS = 60


def has_focus(afterword, name):
    """Whether the focus is on something whose name begins so. A chosen page tab always says that it has it."""
    import pyatspi

    return afterword.all(lambda thing: thing.name.startswith(name)
                         and thing.getState().contains(pyatspi.STATE_FOCUSED))


def go_to(afterword, desktop, name):
    """Tab until the focus is on what is called @p name."""
    for _ in range(MOST_TABS):
        if has_focus(afterword, name):
            return
        desktop.key("Tab")
    raise Failure(f"{MOST_TABS} times Tab, and the focus was never on {name!r}")


def import_invitation(afterword, desktop, path):
    step("Ctrl+I: the invitation is chosen by its path")
    desktop.key("ctrl+i")
    wait_for("the file dialog", lambda: desktop.active_window().startswith("Import"))
    desktop.type(path)
    desktop.key("Return")
    afterword.find("Import an invitation", "dialog")
    go_to(afterword, desktop, "Import")
    desktop.key("Return")
    wait_for("the new card", lambda: card(afterword, "Northwind"))
    wait_for("the board in front", lambda: desktop.active_window() == "Afterword")


def move_card(afterword, desktop):
    step("Ctrl+F and Ctrl+Right: the card is found, and moved to Waiting")
    desktop.key("ctrl+f")
    desktop.type("northwind")
    desktop.key("Return", "Escape")
    wait_for("the focus on the card", lambda: has_focus(afterword, "Northwind"))
    desktop.key("ctrl+Right")
    wait_for("the card in Waiting", lambda: column_of(afterword, "Northwind") == "Waiting")


def write_two_notes(afterword, desktop):
    step("Enter and Tab: the debrief is done, and the notes are opened")
    desktop.key("Return")
    go_to(afterword, desktop, "Mark as done")
    desktop.key("space")
    wait_for("the note as the next thing, after a rest", lambda: afterword.all(
        lambda thing: thing.name == "Write" and role_of(thing) == "button" and comes_next(thing) and
        can_be_pressed(thing)))
    go_to(afterword, desktop, "Write")
    desktop.key("space")
    in_composer(afterword, "Text of the note")
    wait_for("the composer in front", lambda: desktop.active_window().startswith("Thank-you notes"))
    step("Ctrl+Page Down: a note is written for each of the two")
    for words in (FIRST_WORDS, SECOND_WORDS):
        desktop.key("ctrl+End")
        desktop.type(words)
        desktop.key("ctrl+Next")

    def kept():
        bodies = [draft["body"] for draft in application(afterword, desktop, "Northwind")["drafts"]]
        return len(bodies) == 2 and sum(FIRST_WORDS in body for body in bodies) == 1 and sum(
            SECOND_WORDS in body for body in bodies) == 1

    wait_for("both notes in the store", kept)


def mark_as_sent(afterword, desktop):
    step("Ctrl+Enter: the first note is marked as sent, and its follow-up ends")
    before = thank_yous(afterword, "--now", NOW.isoformat())
    desktop.key("ctrl+Return")
    sent = wait_for("the message in the store", lambda: [
        message for message in application(afterword, desktop, "Northwind")["messages"]
        if message["about"] == "thank-you" and message["direction"] == "out"])
    after = thank_yous(afterword, "--now", NOW.isoformat())
    if len(sent) != 1 or len(before) != 2 or len(after) != 1:
        raise Failure(f"sent {sent}, thank-yous before {before}, after {after}")
    step("Ctrl+W: back to the board")
    desktop.key("ctrl+w")
    wait_for("the board in front", lambda: desktop.active_window() == "Afterword")


def main():
    os.environ["TZ"] = "UTC"
    with Desktop() as desktop:
        path = os.path.join(desktop.home, "northwind.ics")
        with open(path, "w") as file:
            file.write(invitation("Northwind", "northwind.example", ["Dana Whitfield", "Priya Rao"],
                                  NOW - datetime.timedelta(hours=3), "Lee Moss"))
        afterword = Program(desktop, sys.argv[1], desktop.usual_store())
        afterword.run("import", start_file(desktop))
        afterword.start("--now", NOW.isoformat())
        wait_for("the window", lambda: desktop.xdotool("search", "--onlyvisible", "--name", "^Afterword$").split())
        desktop.make_roomy("Afterword")
        import_invitation(afterword, desktop, path)
        move_card(afterword, desktop)
        write_two_notes(afterword, desktop)
        mark_as_sent(afterword, desktop)
    step("Done")


if __name__ == "__main__":
    main()
