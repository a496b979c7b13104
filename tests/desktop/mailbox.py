#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mailbox while the window is closed: an answer arrives there, the check-in is off the list within seconds, its notice goes, and
another one says who wrote. The password comes out of a keyring.

Usage: mailbox.py PROGRAM
"""

import json
import os
import sys
import time

from desktop import Desktop, Failure, Program, wait_for
from job import step
from mailaccount import MailAccount

NOW = "2026-12-07T10:00:00-05:00"
SEARCH = {
    "afterword": 1, "person": {"name": "Robin Vale", "email": "robin@example.org", "timeZone": "America/New_York"},
    "stages": [{"id": "interviewing", "name": "Interviewing", "kind": "interview"}],
    "contacts": [{"id": "dana", "name": "Dana Whitfield", "email": "dana@northwind.example"}],
    "applications": [{
        "id": "northwind", "company": "Northwind", "role": "Analyst", "stage": "interviewing", "added": "2026-11-02", "applied": "2026-11-03",
        "mainContact": "dana",
        "interviews": [{"id": "i1", "round": "On-site", "start": "2026-11-23T10:00", "end": "2026-11-23T11:00", "timeZone": "America/New_York",
                        "interviewers": [{"contact": "dana", "moment": "", "openQuestion": "", "awkward": ""}],
                        "debrief": {"savedAt": "2026-11-23T12:00:00-05:00", "wentWell": "", "redFlags": "", "contribution": "",
                                    "nextSteps": "They call"}}],
        "messages": [{"id": "m1", "at": "2026-11-23T15:00:00-05:00", "direction": "out", "channel": "email", "contact": "dana",
                      "about": "thank-you", "interview": "i1", "subject": "Thank you", "body": "Thank you."}]}]}
REPLY = b"""Date: Mon, 07 Dec 2026 09:58:00 -0500\r
From: Dana Whitfield <dana@northwind.example>\r
To: robin@example.org\r
Subject: Next steps\r
Message-ID: <next@northwind.example>\r
\r
We will call you on Thursday.\r
"""
ENOUGH = 10  # seconds of a machine that has nothing else to do


def listed(afterword, desktop):
    """The rules of what is to be done at Northwind, as another call of the program reads the store."""
    agenda = json.loads(afterword.run("--now", NOW, "agenda", "--json"))
    return [one["rule"] for one in agenda if one.get("state") in ("open", "due", "late")]


def said(desktop, title):
    """The notices whose title begins so, as they went over the bus: the number that each got, and its text."""
    heard = desktop.ear().heard()
    numbers = {(word["sender"], word["of"]): word["id"] for word in heard if word["kind"] == "answer"}
    return [(numbers.get((word["sender"], word["of"])), word["title"], word["body"]) for word in heard
            if word["kind"] == "Notify" and word["title"].startswith(title)]


def is_closed(desktop, number):
    return any(word["kind"] == "NotificationClosed" and word["id"] == number for word in desktop.ear().heard())


def main():
    with Desktop() as desktop:
        afterword = Program(desktop, sys.argv[1], os.path.join(desktop.home, "search.afterword"))
        path = os.path.join(desktop.home, "in.json")
        with open(path, "w") as file:
            json.dump(SEARCH, file)
        afterword.run("import", path)
        if "check-in" not in listed(afterword, desktop):
            raise Failure("no check-in is due")
        desktop.ear()
        with MailAccount(desktop, afterword.store) as mail:
            desktop.start(["trayer", "--edge", "bottom", "--SetDockType", "false"])
            wait_for("the tray", lambda: desktop.xdotool("search", "--class", "trayer").split())
            step("In the tray: the check-in is announced, and the mailbox is looked at")
            afterword.start("--now", NOW, "--background")
            wait_for("the notice of the check-in", lambda: said(desktop, "Check in with Dana"))
            wait_for("the first look", lambda: "looked" in mail.remembered())
            step("An answer: the check-in is off the list, its notice goes, and another one says who wrote")
            began = time.monotonic()
            mail.server.deliver(REPLY)
            wait_for("the end of the check-in", lambda: "check-in" not in listed(afterword, desktop), patience=ENOUGH)
            took = time.monotonic() - began
            number = said(desktop, "Check in with Dana")[-1][0]
            wait_for("the end of its notice", lambda: is_closed(desktop, number))
            wait_for("the notice of the answer", lambda: said(desktop, "Dana Whitfield wrote to you"))
            body = said(desktop, "Dana Whitfield wrote to you")[-1][2]
            if not body.startswith("Northwind\nNo longer needed: Check in with Dana"):
                raise Failure(f"it says {body!r}")
            print(f"off the list after {took:.1f} s", flush=True)
            afterword.kill()
    step("Done")


if __name__ == "__main__":
    main()
