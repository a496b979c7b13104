# SPDX-License-Identifier: GPL-3.0-or-later
"""What the desktop tests do and read of Afterword's window and store."""

import datetime
import json
import os
import zoneinfo

from desktop import wait_for
from screenreader import role_of


def step(words):
    print(words, flush=True)


def facts(afterword, desktop):
    """Everything in the store, as another process reads it."""
    path = os.path.join(desktop.home, "all.json")
    afterword.run("export", path)
    with open(path) as file:
        return json.load(file)


def application(afterword, desktop, company):
    for found in facts(afterword, desktop)["applications"]:
        if found["company"] == company:
            return found
    return None


def thank_yous(afterword, *when):
    """The keys of Northwind's thank-yous that are still to be done; @p when: "--now" and a moment."""
    plan = json.loads(afterword.run(*when, "agenda", "--json"))
    return [follow_up["key"] for follow_up in plan
            if follow_up["rule"] == "thank-you" and follow_up["company"] == "Northwind"]


def card(afterword, company):
    return wait_for(f"the card of {company}", lambda: afterword.all(
        lambda thing: role_of(thing) == "list item" and thing.name.startswith(company + ",")))[0]


def begin_with_a_card(afterword, desktop):
    """Starts on an empty search, adds Northwind, and opens it in the panel."""
    afterword.start("--now", "2026-11-23T12:00:00Z")
    wait_for("the window", lambda: desktop.xdotool("search", "--onlyvisible", "--name", "^Afterword$").split())
    desktop.make_roomy("Afterword")
    desktop.key("ctrl+n")
    wait_for("the line for a new application", lambda: afterword.all(
        lambda thing: thing.name == "Company" and role_of(thing) == "text"))
    desktop.type("Northwind")
    desktop.key("Tab")
    desktop.type("Data Analyst")
    desktop.key("Return")
    desktop.click(afterword.middle(card(afterword, "Northwind")))


def column_of(afterword, company):
    return wait_for(f"the column of {company}", lambda: [thing.parent.name for thing in afterword.all(
        lambda thing: role_of(thing) == "list item" and thing.name.startswith(company + ","))])[0]


def column_place(afterword, name):
    """Where a drop goes into that column: among its cards, or onto the strip that it is folded to."""
    def lists():
        return afterword.all(lambda thing: role_of(thing) == "list" and thing.name == name)

    def strips():
        return afterword.all(lambda thing: thing.name.startswith(name + ", ") and role_of(thing) != "list item")

    return afterword.middle(wait_for(f"the column {name}", lambda: lists() or strips())[0])


def within(thing, ancestor):
    while thing is not None:
        if thing == ancestor:
            return True
        thing = thing.parent
    return False


def can_be_pressed(thing):
    import pyatspi

    return thing.getState().contains(pyatspi.STATE_ENABLED)


def comes_next(thing):
    """Whether the thing stands in the panel's first block; the rows below have buttons of the same names."""
    while thing is not None and thing.name != "What comes next":
        thing = thing.parent
    return thing is not None


def open_composer(afterword, desktop):
    """By the one button of the panel's first block."""
    button = wait_for("the button to write with", lambda: [
        thing for thing in afterword.all(lambda thing: thing.name == "Write" and role_of(thing) == "button")
        if comes_next(thing)])[0]
    desktop.click(afterword.middle(button))
    in_composer(afterword, "Text of the note")


def in_composer(afterword, name):
    return wait_for(f"{name!r} in the composer", lambda: [
        thing for thing in afterword.all(lambda thing: thing.name == name)
        if window_of(thing) == "Composer"])[0]


def window_of(thing):
    while thing.parent and role_of(thing.parent) != "application":
        thing = thing.parent
    return thing.name


def choose_note(afterword, desktop, person):
    entry = wait_for(f"{person}'s note", lambda: afterword.all(
        lambda thing: role_of(thing) == "list item" and thing.name.startswith(person)))[0]
    desktop.click(afterword.middle(entry))


def write(afterword, desktop, words):
    """Types at the end of the letter."""
    desktop.click(afterword.middle(in_composer(afterword, "Text of the note")))
    desktop.key("ctrl+End")
    desktop.type(words)


def start_file(desktop):
    """An interchange file with the person, and enough in the search that no notice asks for more."""
    path = os.path.join(desktop.home, "start.json")
    today = datetime.datetime.now(zoneinfo.ZoneInfo(os.environ["TZ"])).date().isoformat()
    with open(path, "w") as file:
        json.dump({"afterword": 1,
                   "person": {"name": "Robin Vale", "email": "robin.vale@home.example",
                              "timeZone": os.environ["TZ"]},
                   "applications": [{"id": "fernhill", "company": "Fernhill Museum", "role": "Analyst",
                                     "stage": "saved", "added": today}]}, file)
    return path
