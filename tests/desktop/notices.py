#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Notices on a real notification service: shown once, withdrawn, each action comes back and does its work,
with the program running, hidden, and not running.

Usage: notices.py PROGRAM [SERVICE]
"""

import contextlib
import glob
import json
import os
import sys
from collections import Counter

from desktop import Desktop, Failure, Program, wait_for
from job import application, facts, step
from notificationservices import SERVICES

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "app", "notices"))

from fakeclock import FakeClock  # noqa: E402

# The notes are due at 20:00: from now on a notice of them waits for the person, on whichever service.
EVENING = "2026-11-23T18:00:00-05:00"
LATE = 500
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


def take(afterword, desktop, everything):
    path = os.path.join(desktop.home, "in.json")
    with open(path, "w") as file:
        json.dump(everything, file)
    afterword.run("import", path)


def fill(afterword, desktop, company, number):
    take(afterword, desktop, search(company, number))


def decisions(afterword, desktop):
    return sorted((one["followUp"], one["state"]) for one in facts(afterword, desktop)["decisions"])


def expect_standing(desktop, count):
    try:
        wait_for(f"{count} notices", lambda: desktop.service.standing() == count)
    except Failure as failure:
        service = desktop.service
        raise Failure(f"{failure}; {service.standing()} stand in {service.pop_ups()} windows on the screen, and "
                      f"over the bus went {passed(desktop)}") from failure


def passed(desktop):
    """How often each kind of word about notices passed: it tells a notice never sent from one never shown."""
    return dict(Counter(word["kind"] for word in desktop.ear().heard() if word["kind"] != "ready"))


def work_of_three(afterword, desktop, company, number):
    """Sent, and put off twice, each from its notice."""
    decided = lambda: [one for one in decisions(afterword, desktop) if f"/i{number}/" in one[0]]
    done = lambda: len(decided()) + len(application(afterword, desktop, company)["messages"])
    wanted = {"Note to Dana": "Mark as sent", "Note to Priya": "In an hour", "Note to Jonas": "Tomorrow morning"}
    for count, (title, label) in enumerate(wanted.items(), 1):
        desktop.service.press(title, label)
        wait_for(f"what {title!r} asks for", lambda: done() == count)
    expected = [(f"thank-you/i{number}/jonas{number}", "snoozed"), (f"thank-you/i{number}/priya{number}", "snoozed")]
    if decided() != expected:
        raise Failure(f"{decided()}")
    if len(application(afterword, desktop, company)["messages"]) != 1:
        raise Failure("the note counts as sent twice")
    expect_standing(desktop, 0)


def not_running(afterword, desktop):
    step("Not running: shown once, and the buttons do their work")
    fill(afterword, desktop, "Northwind", "1")
    afterword.run("--now", EVENING, "agenda", "--notify")
    expect_standing(desktop, 3)
    afterword.run("--now", EVENING, "agenda", "--notify")
    expect_standing(desktop, 3)
    work_of_three(afterword, desktop, "Northwind", "1")


def running(afterword, desktop):
    step("Running: the same, while the window is open")
    fill(afterword, desktop, "Quillfield", "2")
    afterword.start("--now", EVENING)
    expect_standing(desktop, 3)
    work_of_three(afterword, desktop, "Quillfield", "2")


def withdrawn(afterword, desktop):
    step("Running: a notice is withdrawn when its follow-up ends elsewhere")
    fill(afterword, desktop, "Larkspur", "6")
    expect_standing(desktop, 3)
    everything = facts(afterword, desktop)
    everything["decisions"].append(
        {"followUp": "thank-you/i6/jonas6", "state": "skipped", "at": "2026-11-23T17:59:00-05:00", "until": None})
    take(afterword, desktop, everything)
    expect_standing(desktop, 2)
    desktop.service.dismiss_all()


def hidden(afterword, desktop):
    step("Hidden: the same, from the tray; a click on the notice brings the window")
    afterword.kill()
    fill(afterword, desktop, "Harbor", "3")
    desktop.start(["trayer", "--edge", "bottom", "--SetDockType", "false"])
    wait_for("the tray", lambda: desktop.xdotool("search", "--class", "trayer").split())
    afterword.start("--now", EVENING, "--background")
    expect_standing(desktop, 3)
    work_of_three(afterword, desktop, "Harbor", "3")
    fill(afterword, desktop, "Meridian", "4")
    expect_standing(desktop, 3)
    desktop.service.click()
    wait_for("the window in front", lambda: "Afterword" in desktop.active_window())


def opened_when_not_running(afterword, desktop):
    step("Not running: a click on the notice starts the program")
    afterword.kill()
    desktop.service.dismiss_all()
    fill(afterword, desktop, "Ashgrove", "5")
    afterword.run("--now", EVENING, "agenda", "--notify")
    expect_standing(desktop, 3)
    desktop.service.click()
    wait_for("the window in front", lambda: "Afterword" in desktop.active_window())
    # It was started by the notice, so it is not a process of this test: it ends as its person ends it.
    desktop.key("ctrl+q")
    # Whoever waits for the buttons has shown them anew by then; what is closed before would come again.
    wait_for("its end", lambda: not windows_of(afterword))
    desktop.service.dismiss_all()


def after_quitting(afterword, desktop):
    step("Quit: the buttons of what stands still do their work")
    fill(afterword, desktop, "Juniper", "9")
    afterword.start("--now", EVENING)
    expect_standing(desktop, 3)
    desktop.make_roomy("quit.*")  # not the usual search; xdotool reads no dash
    desktop.key("ctrl+q")
    wait_for("the end", lambda: afterword.process.poll() == 0)
    expect_standing(desktop, 3)
    work_of_three(afterword, desktop, "Juniper", "9")


def replaced(afterword, desktop):
    step("Running: what is said later of the same follow-up takes the earlier notice's place")
    fill(afterword, desktop, "Ironbark", "7")
    environment = dict(desktop.env)
    desktop.env["TZ"] = "America/New_York"
    clock = FakeClock(desktop.home, desktop.env, "2026-11-23 18:00:00")
    afterword.start()
    desktop.env = environment
    expect_standing(desktop, 3)
    clock.set("2026-11-24 10:00:00")
    everything = facts(afterword, desktop)
    everything["applications"][0]["remarks"] = "A change, at which the program looks at the clock"
    take(afterword, desktop, everything)
    for name in ("Dana", "Priya", "Jonas"):
        wait_for("the late note", lambda: desktop.service.shows(f"Note to {name} was due yesterday"))
    expect_standing(desktop, 3)
    afterword.kill()
    desktop.service.dismiss_all()


def restarted(afterword, desktop):
    step("Not running: a service that starts anew is shown again what is due, and its buttons work")
    fill(afterword, desktop, "Birchwood", "4")
    afterword.run("--now", EVENING, "agenda", "--notify")
    expect_standing(desktop, 3)
    desktop.service.restart()
    expect_standing(desktop, 3)
    work_of_three(afterword, desktop, "Birchwood", "4")


def only_told(afterword, desktop):
    step("A service without buttons: told once, without a box, and nothing waits for a click")
    fill(afterword, desktop, "Northwind", "1")
    afterword.run("--now", EVENING, "agenda", "--notify")
    heard = desktop.ear().heard
    wait_for("three answers", lambda: len([word for word in heard() if word["kind"] == "answer"]) == 3)
    numbers = [word["id"] for word in heard() if word["kind"] == "answer"]
    if 0 in numbers or desktop.service.boxes():
        raise Failure(f"it makes dialog boxes: {numbers}")
    sent = [word for word in heard() if word["kind"] == "Notify"]
    if any(word["actions"] or word["expire"] == 0 for word in sent):
        raise Failure(f"{sent}")
    afterword.run("--now", EVENING, "agenda", "--notify")
    if len([word for word in heard() if word["kind"] == "Notify"]) != 3:
        raise Failure("it is said twice")
    wait_for("the end of what waited", lambda: not processes_of(afterword))


def windows_of(afterword):
    """Every process of the program on this store but those that wait for a notice's buttons."""
    return [process for process, words in processes_of(afterword).items() if b"--notify" not in words]


def processes_of(afterword):
    """Every process of the program on this store, with the words of its call."""
    found = {}
    for folder in glob.glob("/proc/[0-9]*"):
        with contextlib.suppress(OSError):
            with open(os.path.join(folder, "cmdline"), "rb") as file:
                words = file.read().split(b"\0")
            if afterword.store.encode() in words and words[0] == afterword.path.encode():
                found[int(os.path.basename(folder))] = words
    return found


def many_late(afterword, desktop):
    step("Running: 500 late follow-ups at the start are at most three pop-ups, which open Today")
    everything = search("Northwind", "0")
    everything["applications"] = [search(f"Company {i}", str(i))["applications"][-1] for i in range(LATE)]
    for interview in (one["interviews"][0] for one in everything["applications"]):
        interview["interviewers"] = [{"contact": "dana0", "moment": "", "openQuestion": "", "awkward": ""}]
    take(afterword, desktop, everything)
    afterword.start("--now", "2026-11-24T10:00:00-05:00")
    wait_for("all of them to be said", lambda: said(afterword) >= LATE)
    if not 1 <= desktop.service.pop_ups() <= 3 or desktop.service.standing() > 3:
        raise Failure(f"{desktop.service.pop_ups()} pop-ups, {desktop.service.standing()} notices")
    if not desktop.service.shows(f"{LATE} follow-ups are waiting"):
        raise Failure("they are not counted")
    desktop.service.click()
    afterword.find("What is to be done")
    afterword.kill()


def as_typed(afterword, desktop):
    step("Not running: names that look like markup are shown as they were typed")
    company = "<img src='/etc/passwd'> & <a href='x'>Sons</a>"
    everything = search(company, "8")
    everything["applications"][-1]["id"] = "sons"
    everything["contacts"][0]["name"] = "<b>Dana</b>&amp; Whitfield"
    take(afterword, desktop, everything)
    afterword.run("--now", EVENING, "agenda", "--notify")
    expect_standing(desktop, 3)
    read = desktop.service.texts()
    if not any(company + "\n" in body for _, body in read):
        raise Failure(f"{read}")
    if not any("<b>Dana</b>&amp;" in title for title, _ in read):
        raise Failure(f"{read}")
    desktop.service.dismiss_all()


def said(afterword):
    """How many follow-ups the program has noted as announced."""
    try:
        with open(afterword.store + ".notices.json") as file:
            return len(json.load(file)["shown"])
    except FileNotFoundError:
        return 0


def main():
    service = SERVICES[sys.argv[2] if len(sys.argv) > 2 else "dunst"]
    with Desktop(service) as desktop:
        def program(name):
            folder = os.path.join(desktop.home, "data", "afterword")
            os.makedirs(folder, exist_ok=True)
            return Program(desktop, sys.argv[1], os.path.join(folder, name + ".afterword"))

        desktop.ear()  # from the start: it is asked what passed when something was not shown
        afterword = program("search")
        if not getattr(desktop.service, "shows_actions", True):
            only_told(afterword, desktop)
            return
        not_running(afterword, desktop)
        running(afterword, desktop)
        withdrawn(afterword, desktop)
        hidden(afterword, desktop)
        opened_when_not_running(afterword, desktop)
        after_quitting(program("quit"), desktop)
        if hasattr(desktop.service, "texts"):
            as_typed(program("typed"), desktop)
        restarted(program("restarted"), desktop)
        replaced(program("replaced"), desktop)
        many_late(program("late"), desktop)
    step("Done")


if __name__ == "__main__":
    main()
