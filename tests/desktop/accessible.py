#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job from outside, as a screen reader or a voice does it: no mouse and no keys, only accessible
names, actions, selections and texts. On the way everything that can take the focus is asked for its name.

Usage: accessible.py PROGRAM
"""

import datetime
import os
import sys

from desktop import Desktop, Failure, Program, wait_for
from invitation import daytime_zone, invitation
from job import (application, can_be_pressed, card, column_of, comes_next, in_composer, start_file, step, thank_yous,
                 within)
from screenreader import role_of

FIRST_WORDS = "The churn dashboard stayed with me. "
SECOND_WORDS = "Your forecast test is worth a second talk. "
MENU_ITEMS = ("menu item", "check menu item", "radio menu item")
NAMELESS = ("filler", "panel", "separator", "scroll bar", "viewport", "application", "layered pane")


def press(thing):
    """Does the thing's first action: what a click would do."""
    action = thing.queryAction()
    names = [action.getName(n) for n in range(action.nActions)]
    for wanted in ("Press", "ShowMenu", "Toggle"):
        if wanted in names:
            action.doAction(names.index(wanted))
            return
    raise Failure(f"{thing.name!r} ({role_of(thing)}) can do nothing but {names}")


def choose(thing):
    """Chooses an entry of a list, where it is not chosen yet."""
    import pyatspi

    if not thing.getState().contains(pyatspi.STATE_SELECTED):
        press(thing)


def everything_has_a_name(afterword, where):
    import pyatspi

    nameless = [f"{role_of(thing)} in {role_of(thing.parent)} {thing.parent.name!r}"
                for thing in afterword.all(lambda thing: not thing.name)
                if thing.getState().contains(pyatspi.STATE_FOCUSABLE) and role_of(thing) not in NAMELESS]
    if nameless:
        raise Failure(f"{where}: no name for {nameless}")


def import_invitation(afterword):
    step("Import: the dialog's button is pressed")
    dialog = afterword.find("Import an invitation", "dialog")
    everything_has_a_name(afterword, "the import")
    press(wait_for("the dialog's Import", lambda: [
        thing for thing in afterword.all(lambda thing: thing.name == "Import") if within(thing, dialog)])[0])
    wait_for("the new card", lambda: card(afterword, "Northwind"))
    everything_has_a_name(afterword, "the board")


def menu_item(afterword, *names):
    """Presses the item at the end of that way through the menus, which open on the way. A menu does not open
    twice in a row: another one comes in between."""
    for name in names:
        item = wait_for(f"the menu item {name!r}", lambda: afterword.all(
            lambda thing: role_of(thing) in MENU_ITEMS and (thing.name + " ").startswith(name + " ")))[0]
        press(item)


def move_card(afterword, desktop):
    step("Move: the card is chosen, and moved by the menu")
    choose(card(afterword, "Northwind"))
    panel = afterword.find("Application", "frame")
    wait_for("Northwind in the panel", lambda: [
        thing for thing in afterword.all(lambda thing: thing.name == "Northwind") if within(thing, panel)])
    everything_has_a_name(afterword, "the panel")
    menu_item(afterword, "Card", "Move to", "Waiting")
    wait_for("the card in Waiting", lambda: column_of(afterword, "Northwind") == "Waiting")
    if application(afterword, desktop, "Northwind")["stage"] != "waiting":
        raise Failure("the store has the card elsewhere")


SECTIONS = ("Interviews", "They said", "Timeline", "The road ahead")


def heading(afterword, name):
    """What folds a section is called as the section itself is, and is checked while that is open."""
    return wait_for(f"the heading {name!r}", lambda: afterword.all(
        lambda thing: thing.name == name and role_of(thing) == "check box" and thing.parent.name == name))[0]


def look_at_sections(afterword):
    step("Panel: the names lead to its sections, and everything there has a name")
    ways = {thing.name: thing for thing in afterword.all(lambda thing: thing.name.startswith("Go to: "))}
    for name in SECTIONS:
        press(ways["Go to: " + name])
        if not within(heading(afterword, name), afterword.find(name, "filler")):
            raise Failure(f"{name!r} is not the heading of its section")
    everything_has_a_name(afterword, "the sections")
    step("Panel: a section folds, and opens again")

    def decision():
        return afterword.all(lambda thing: thing.name == "They will decide by" and role_of(thing) == "text")

    wait_for("the date of their decision", decision)
    said = heading(afterword, "They said")
    press(said)
    wait_for("the section folded", lambda: not decision())
    press(said)
    wait_for("the section open again", decision)


def write_two_notes(afterword, desktop):
    step("Drafts: the debrief is done, and a note is written for each of the two")
    press(wait_for("the debrief", lambda: afterword.all(
        lambda thing: thing.name == "Mark as done" and comes_next(thing)))[0])
    press(wait_for("the button to write with, which rests after an act", lambda: afterword.all(
        lambda thing: thing.name == "Write" and role_of(thing) == "button" and comes_next(thing) and
        can_be_pressed(thing)))[0])
    in_composer(afterword, "Text of the note")
    for person, words in (("Dana Whitfield", FIRST_WORDS), ("Priya Rao", SECOND_WORDS)):
        choose(wait_for(f"{person}'s note", lambda: afterword.all(
            lambda thing: role_of(thing) == "list item" and thing.name.startswith(person)))[0])
        greeting = "Dear " + person.split()[0]

        def letter():
            text = in_composer(afterword, "Text of the note").queryText()
            return text.getText(0, -1).startswith(greeting) and text
        text = wait_for(f"the letter to {person}", letter)
        in_composer(afterword, "Text of the note").queryEditableText().insertText(
            text.characterCount, words, len(words))
    everything_has_a_name(afterword, "the composer")

    def kept():
        bodies = [draft["body"] for draft in application(afterword, desktop, "Northwind")["drafts"]]
        return len(bodies) == 2 and sum(FIRST_WORDS in body for body in bodies) == 1 and sum(
            SECOND_WORDS in body for body in bodies) == 1

    wait_for("both notes in the store", kept)


def mark_as_sent(afterword, desktop):
    step("Sent: Priya's note is marked as sent, and its follow-up ends")
    before = thank_yous(afterword)
    press(in_composer(afterword, "Mark as sent"))
    wait_for("the message in the store", lambda: [
        message for message in application(afterword, desktop, "Northwind")["messages"]
        if message["about"] == "thank-you" and message["direction"] == "out"])
    after = thank_yous(afterword)
    if len(before) != 2 or len(after) != 1 or "priya" in after[0]:
        raise Failure(f"thank-yous before {before}, after {after}")


def look_at_page(afterword, page):
    step(f"{page}: everything has a name")
    menu_item(afterword, "View", page)
    wait_for(f"the page {page!r}", lambda: afterword.all(
        lambda thing: thing.name == page and role_of(thing) not in MENU_ITEMS))
    everything_has_a_name(afterword, page)


def look_at_settings(afterword):
    step("Settings: everything has a name")
    menu_item(afterword, "Edit", "Settings…")
    settings = afterword.find("Settings", "dialog")
    tabs = [thing for thing in afterword.all(lambda thing: role_of(thing) == "page tab")
            if within(thing, settings)]
    if len(tabs) < 4:
        raise Failure(f"the pages of Settings: {[tab.name for tab in tabs]}")
    for tab in tabs:
        press(tab)
        everything_has_a_name(afterword, f"Settings, {tab.name}")


def look_at_templates(afterword):
    step("Templates: everything has a name")
    menu_item(afterword, "Edit", "Templates…")
    wait_for("the templates", lambda: afterword.all(lambda thing: thing.name == "Templates"))
    everything_has_a_name(afterword, "the templates")


def main():
    os.environ["TZ"] = daytime_zone()
    with Desktop() as desktop:
        now = datetime.datetime.now(datetime.timezone.utc)
        first = os.path.join(desktop.home, "northwind.ics")
        with open(first, "w") as file:
            file.write(invitation("Northwind", "northwind.example", ["Dana Whitfield", "Priya Rao"],
                                  now - datetime.timedelta(hours=3), "Lee Moss"))
        afterword = Program(desktop, sys.argv[1], desktop.usual_store())
        afterword.run("import", start_file(desktop))
        afterword.start(first)
        import_invitation(afterword)
        move_card(afterword, desktop)
        look_at_sections(afterword)
        write_two_notes(afterword, desktop)
        mark_as_sent(afterword, desktop)
        look_at_page(afterword, "Today")
        look_at_settings(afterword)
        look_at_page(afterword, "People")
        look_at_templates(afterword)
        look_at_page(afterword, "Insights")
    step("Done")


if __name__ == "__main__":
    main()
