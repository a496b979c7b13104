#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole job on a real desktop, by mouse and keyboard: an invitation is imported, its card dragged, the
notice comes when the interview is over and leads to the card, two notes are written, one is marked as sent.

Usage: mainjob.py PROGRAM
"""

import datetime
import os
import sys

from desktop import Desktop, Failure, Program, wait_for
from invitation import daytime_zone, invitation
from job import (application, card, choose_note, column_of, column_place, in_composer, open_composer, start_file, step,
                 thank_yous, within, write)

FIRST_WORDS = "The churn dashboard stayed with me. "
SECOND_WORDS = "Your forecast test is worth a second talk. "


def import_invitation(afterword, desktop):
    step("Import: the program is opened with an invitation")
    dialog = afterword.find("Import an invitation", "dialog")
    button = wait_for("the dialog's Import", lambda: [
        thing for thing in afterword.all(lambda thing: thing.name == "Import") if within(thing, dialog)])[0]
    wait_for("the dialog in front", lambda: desktop.active_window().startswith("Import an invitation"))
    desktop.click(afterword.middle(button))
    wait_for("the new card", lambda: card(afterword, "Northwind"))
    if column_of(afterword, "Northwind") != "Interviewing":
        raise Failure("the card does not stand in Interviewing")
    desktop.make_roomy("Afterword")


def drag_card(afterword, desktop):
    step("Drag: the card goes from Interviewing to Waiting")
    start = afterword.middle(card(afterword, "Northwind"))
    end = column_place(afterword, "Waiting")
    desktop.drag(start, end)
    wait_for("the card in Waiting", lambda: column_of(afterword, "Northwind") == "Waiting")
    stage = application(afterword, desktop, "Northwind")["stage"]
    if stage != "waiting":
        raise Failure(f"the store has the card in {stage}")


def notice_leads_to_card(afterword, desktop):
    step("Notice: it comes when the interview is over")
    desktop.click(afterword.middle(card(afterword, "Quillfield")))
    window = desktop.xdotool("getactivewindow").strip()
    desktop.xdotool("windowminimize", window)
    wait_for("the window to be out of the way", lambda: desktop.active_window() != "Afterword")
    wait_for("a notice about a note", lambda: any(
        title.startswith("Note to ") for title in desktop.service.shown()), patience=90)
    desktop.service.click()
    step("Notice: a click brings the window back, on the right card")
    wait_for("the window in front", lambda: "Afterword" in desktop.active_window())
    panel = afterword.find("Application", "frame")
    wait_for("Northwind in the panel", lambda: [
        thing for thing in afterword.all(lambda thing: thing.name == "Northwind") if within(thing, panel)])


def write_two_notes(afterword, desktop):
    step("Drafts: one note is written for each of the two")
    open_composer(afterword, desktop)
    for person, words in (("Dana Whitfield", FIRST_WORDS), ("Priya Rao", SECOND_WORDS)):
        choose_note(afterword, desktop, person)
        write(afterword, desktop, words)

    def kept():
        bodies = [draft["body"] for draft in application(afterword, desktop, "Northwind")["drafts"]]
        return len(bodies) == 2 and sum(FIRST_WORDS in body for body in bodies) == 1 and sum(
            SECOND_WORDS in body for body in bodies) == 1

    wait_for("both notes in the store", kept)


def mark_as_sent(afterword, desktop):
    step("Sent: Priya's note is marked as sent, and its follow-up ends")
    before = thank_yous(afterword)
    desktop.click(afterword.middle(in_composer(afterword, "Mark as sent")))
    wait_for("the message in the store", lambda: [
        message for message in application(afterword, desktop, "Northwind")["messages"]
        if message["about"] == "thank-you" and message["direction"] == "out"])
    after = thank_yous(afterword)
    if len(before) != 2 or len(after) != 1 or "priya" in after[0]:
        raise Failure(f"thank-yous before {before}, after {after}")


def main():
    os.environ["TZ"] = daytime_zone()
    with Desktop() as desktop:
        now = datetime.datetime.now(datetime.timezone.utc)
        first = os.path.join(desktop.home, "northwind.ics")
        with open(first, "w") as file:
            file.write(invitation("Northwind", "northwind.example", ["Dana Whitfield", "Priya Rao"],
                                  now + datetime.timedelta(seconds=45), "Lee Moss"))
        other = os.path.join(desktop.home, "quillfield.ics")
        with open(other, "w") as file:
            file.write(invitation("Quillfield", "quillfield.example", ["Mei Tanaka"],
                                  now + datetime.timedelta(days=2), "Hollis Grant"))
        afterword = Program(desktop, sys.argv[1], desktop.usual_store())
        afterword.run("import", start_file(desktop), other)
        afterword.start(first)
        import_invitation(afterword, desktop)
        drag_card(afterword, desktop)
        notice_leads_to_card(afterword, desktop)
        write_two_notes(afterword, desktop)
        mark_as_sent(afterword, desktop)
    step("Done")


if __name__ == "__main__":
    main()
