#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A morning at the board without a mouse: an application is added, moved as far as its offer with what each
stage asks for, found again, undone and redone.

Usage: keyboard.py PROGRAM
"""

import os
import sys

from desktop import Desktop, Failure, Program, wait_for
from job import application, card, column_of, step
from screenreader import role_of


def stands_in(afterword, company, stage):
    wait_for(f"{company} in {stage}", lambda: column_of(afterword, company) == stage)


def answer(afterword, desktop, title, *keys_and_texts):
    """Fills the question called @p title: texts are typed, keys are pressed."""
    wait_for(f"the question {title!r}", lambda: desktop.active_window().startswith(title))
    for thing in keys_and_texts:
        if thing.startswith("key:"):
            desktop.key(thing[4:])
        else:
            desktop.type(thing)
    wait_for("the board in front", lambda: desktop.active_window() == "Afterword")


def add(afterword, desktop):
    step("Ctrl+N: company and role, and the card is there")
    desktop.key("ctrl+n")
    wait_for("the line for a new application", lambda: afterword.all(
        lambda thing: thing.name == "Company" and role_of(thing) == "text"))
    desktop.type("Northwind")
    desktop.key("Tab")
    desktop.type("Data Analyst")
    desktop.key("Return")
    stands_in(afterword, "Northwind", "Saved")


def move(afterword, desktop):
    step("Ctrl+Right: to Applied and Screening at once")
    for stage in ("Applied", "Screening"):
        desktop.key("ctrl+Right")
        stands_in(afterword, "Northwind", stage)
    step("Ctrl+Right: Interviewing asks when and with whom")
    desktop.key("ctrl+Right")
    answer(afterword, desktop, "When is the interview", "2026-11-27", "key:Tab", "14:30", "key:Tab", "key:Tab",
           "Dana Whitfield, Priya Rao", "key:Return")
    stands_in(afterword, "Northwind", "Interviewing")
    step("Esc: a question that is cancelled moves nothing")
    desktop.key("ctrl+Right")
    stands_in(afterword, "Northwind", "Waiting")
    desktop.key("ctrl+Right")
    answer(afterword, desktop, "An offer", "key:Escape")
    stands_in(afterword, "Northwind", "Waiting")
    step("Ctrl+Right: Offer asks since when")
    desktop.key("ctrl+Right")
    answer(afterword, desktop, "An offer", "key:Return")
    stands_in(afterword, "Northwind", "Offer")


def look_back(afterword, desktop):
    step("Ctrl+Z and Ctrl+Shift+Z: the move and its fact together")
    desktop.key("ctrl+z")
    stands_in(afterword, "Northwind", "Waiting")
    offer = application(afterword, desktop, "Northwind").get("offer") or {}
    if offer.get("receivedAt"):
        raise Failure(f"after the undo the offer is still there: {offer}")
    desktop.key("ctrl+shift+z")
    stands_in(afterword, "Northwind", "Offer")
    step("Ctrl+F: found by who was in the room")
    desktop.key("ctrl+f")
    desktop.type("priya")
    wait_for("the card that says where", lambda: afterword.all(
        lambda thing: role_of(thing) == "list item" and "Person: Priya Rao" in thing.name))
    desktop.key("Return", "Escape")
    kept = application(afterword, desktop, "Northwind")
    if kept["stage"] != "offer" or len(kept["interviews"]) != 1 or not kept["offer"]["receivedAt"]:
        raise Failure(f"the store has {kept}")


def main():
    os.environ["TZ"] = "UTC"
    with Desktop() as desktop:
        afterword = Program(desktop, sys.argv[1], desktop.usual_store())
        afterword.start("--now", "2026-11-23T12:00:00Z")
        wait_for("the window", lambda: desktop.xdotool("search", "--onlyvisible", "--name", "^Afterword$").split())
        desktop.make_roomy("Afterword")
        add(afterword, desktop)
        move(afterword, desktop)
        look_back(afterword, desktop)
    step("Done")


if __name__ == "__main__":
    main()
