#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Notices on a real notification service: shown once, withdrawn, each action comes back and does its work,
with the program running, hidden, and not running.

Usage: notices.py PROGRAM
"""

import json
import os
import sys

from desktop import Desktop, Failure, Program, wait_for
from job import application, facts, step

NOON = "2026-11-23T12:00:00-05:00"
PEOPLE = ("Dana Whitfield", "Priya Rao", "Jonas Eide")


def search(company, number):
    contacts = [{"id": name.split()[0].lower() + number, "name": name, "email": f"{name[0]}@x.example"}
                for name in PEOPLE]
    rounds = [{"id": "i" + number, "round": "On-site", "start": "2026-11-23T10:00", "end": "2026-11-23T11:00",
               "timeZone": "America/New_York", "interviewers": [
                   {"contact": contact["id"], "moment": "", "openQuestion": "", "awkward": ""} for contact in contacts],
               "debrief": {"savedAt": "2026-11-23T11:00:00-05:00", "wentWell": "", "redFlags": "",
                           "contribution": "", "nextSteps": "They call"}}]
    others = [{"id": f"more{i}", "company": f"More {i}", "role": "", "stage": "saved", "added": "2026-11-23"}
              for i in range(3)]
    return {"afterword": 1, "person": {"name": "Robin Vale", "timeZone": "America/New_York"},
            "stages": [{"id": "interviewing", "name": "Interviewing", "kind": "interview"},
                       {"id": "saved", "name": "Saved", "kind": "saved"}],
            "contacts": contacts, "applications": others + [{
                "id": company.lower(), "company": company, "role": "Analyst", "stage": "interviewing",
                "added": "2026-11-23", "interviews": rounds}]}


def fill(afterword, desktop, company, number):
    path = os.path.join(desktop.home, "in.json")
    with open(path, "w") as file:
        json.dump(search(company, number), file)
    afterword.run("import", path)


def decisions(afterword, desktop):
    return sorted((one["followUp"], one["state"]) for one in facts(afterword, desktop)["decisions"])


def work_of_three(afterword, desktop, company, number):
    """Sent, snooze and skip, each from its notice."""
    desktop.choose_action("Mark as sent (Note to Dana")
    wait_for("the message", lambda: application(afterword, desktop, company)["messages"])
    desktop.choose_action("Snooze until this evening (Note to Priya")
    desktop_decisions = lambda: [one for one in decisions(afterword, desktop) if f"/i{number}/" in one[0]]
    wait_for("the snooze", lambda: len(desktop_decisions()) == 1)
    desktop.choose_action("Skip (Note to Jonas")
    wait_for("the skipping", lambda: len(desktop_decisions()) == 2)
    expected = [(f"thank-you/i{number}/jonas{number}", "skipped"), (f"thank-you/i{number}/priya{number}", "snoozed")]
    if desktop_decisions() != expected:
        raise Failure(f"{desktop_decisions()}")
    wait_for("all notices to be gone", lambda: desktop.standing_notices() == 0)


def not_running(afterword, desktop):
    step("Not running: shown once, and the buttons do their work")
    fill(afterword, desktop, "Northwind", "1")
    afterword.run("--now", NOON, "agenda", "--notify")
    wait_for("three notices", lambda: desktop.standing_notices() == 3)
    afterword.run("--now", NOON, "agenda", "--notify")
    if len(desktop.shown_notices()) != 3:
        raise Failure(f"shown: {desktop.shown_notices()}")
    work_of_three(afterword, desktop, "Northwind", "1")


def running(afterword, desktop):
    step("Running: the same, while the window is open")
    fill(afterword, desktop, "Quillfield", "2")
    afterword.start("--now", NOON)
    wait_for("three notices", lambda: desktop.standing_notices() == 3)
    work_of_three(afterword, desktop, "Quillfield", "2")


def hidden(afterword, desktop):
    step("Hidden: the same, from the tray; a click on the notice brings the window")
    afterword.kill()
    fill(afterword, desktop, "Harbor", "3")
    desktop.start(["trayer", "--edge", "bottom", "--SetDockType", "false"])
    wait_for("the tray", lambda: desktop.xdotool("search", "--class", "trayer").split())
    afterword.start("--now", NOON, "--background")
    wait_for("three notices", lambda: desktop.standing_notices() == 3)
    work_of_three(afterword, desktop, "Harbor", "3")
    fill(afterword, desktop, "Meridian", "4")
    wait_for("three notices", lambda: desktop.standing_notices() == 3)
    desktop.click_notice()
    wait_for("the window in front", lambda: "Afterword" in desktop.active_window())


def opened_when_not_running(afterword, desktop):
    step("Not running: a click on the notice starts the program")
    afterword.kill()
    desktop.output(["dunstctl", "close-all"])
    wait_for("no notice", lambda: desktop.standing_notices() == 0)
    fill(afterword, desktop, "Ashgrove", "5")
    afterword.run("--now", NOON, "agenda", "--notify")
    wait_for("three notices", lambda: desktop.standing_notices() == 3)
    desktop.click_notice()
    wait_for("the window in front", lambda: "Afterword" in desktop.active_window())
    # It was started by the notice, so it is no process of this test: it ends as its person ends it.
    desktop.key("ctrl+q")


def main():
    with Desktop() as desktop:
        store = os.path.join(desktop.home, "data", "afterword", "search.afterword")
        os.makedirs(os.path.dirname(store))
        afterword = Program(desktop, sys.argv[1], store)
        not_running(afterword, desktop)
        running(afterword, desktop)
        hidden(afterword, desktop)
        opened_when_not_running(afterword, desktop)
    step("Done")


if __name__ == "__main__":
    main()
