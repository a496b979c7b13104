#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`afterword agenda --notify` and the window's notices, against a notification service that tells what it was
asked. Usage: notify.py PROGRAM [STORY...]
"""

import os
import time

from privatebus import check, run_all, search, wait_for

NOON = "2026-11-23T12:00:00-05:00"     # Dana's note opened at 11:00
AFTERNOON = "2026-11-23T14:00:00-05:00"
EVENING = "2026-11-23T18:00:00-05:00"  # it is due at 20:00
TUESDAY = "2026-11-24T10:00:00-05:00"  # and late
NIGHT = "2026-11-23T22:00:00-05:00"
NOTE = "thank-you/i1/dana"
FULL = ("actions", "body", "body-markup")


def notify(world, now=NOON, code=0):
    before = len(world.shown())
    out = world.run("--now", now, "agenda", "--notify", code=code)
    check(out == "", f"something was printed: {out}")
    return world.shown()[before:]


def look_around(world):
    """A change of the facts, at which every process of the program looks at the plan and the ledger at once."""
    facts = world.facts()
    facts["applications"][0]["remarks"] += "Looked around. "
    world.fill(facts)


def each_thing_is_shown_once_over_many_starts(world):
    world.fill(search())
    world.serve(*FULL)
    first = notify(world)
    check(len(first) == 1 and first[0]["title"] == "Note to Dana by 20:00", first)
    check(first[0]["urgency"] == 1, "GNOME shows nothing of low urgency")
    check("Northwind" in first[0]["body"] and "Dana" in first[0]["body"], first)
    check(notify(world) == [], "it was repeated")
    due = notify(world, EVENING)
    check(len(due) == 1 and due[0]["urgency"] == 1, due)
    check(notify(world, EVENING) == [], "it was repeated")
    check(notify(world, NOON) == [], "the clock went back, and it was repeated")
    check(len(notify(world, TUESDAY)) == 1, "lateness was not said")
    check(notify(world, TUESDAY) == [], "lateness was repeated")


def buttons_have_words(world):
    world.fill(search())
    world.serve(*FULL)
    actions = notify(world)[0]["actions"]
    check(list(zip(actions[::2], actions[1::2])) == [
        ("done", "Mark as sent"), ("snooze-hour", "In an hour"), ("snooze-morning", "Tomorrow morning"),
        ("default", "Open")], actions)


def a_picture_and_the_desktop_entry_go_along(world):
    world.fill(search())
    world.serve(*FULL)
    notice = notify(world)[0]
    check(notice["entry"] == "org.afterword.Afterword", notice)
    check(notice["icon"] == notice["image"] and os.path.isabs(notice["image"]), notice)
    with open(notice["image"], "rb") as file:
        check(file.read(8) == b"\x89PNG\r\n\x1a\n", notice)


def what_is_due_waits_for_the_person(world):
    world.fill(search())
    world.serve(*FULL)
    check([one["expire"] for one in notify(world) + notify(world, EVENING) + notify(world, TUESDAY)] == [-1, 0, 0],
          world.shown())


def without_actions_nothing_asks_to_stand_for_ever(world):
    world.fill(search())
    world.serve("body")
    check(notify(world, EVENING)[0]["expire"] == -1, world.shown())


def what_expired_is_said_once_more(world):
    world.fill(search())
    world.serve(*FULL)
    world.tell("expire", notify(world, EVENING)[0]["id"])
    wait_for("the note of it", lambda: world.ledger()[NOTE].get("missed"))
    second = notify(world, EVENING)
    check(len(second) == 1, "it was not repeated")
    world.tell("expire", second[0]["id"])
    look_around(world)
    wait_for("the end of all", lambda: not world.pids())
    check(notify(world, EVENING) == [], "it was repeated twice")
    check(len(notify(world, TUESDAY)) == 1, "the next day's was lost")


def what_only_opened_is_not_repeated(world):
    world.fill(search())
    world.serve(*FULL)
    world.tell("expire", notify(world)[0]["id"])
    wait_for("the end", lambda: not world.pids())
    check(notify(world) == [], "it was repeated")


def what_was_dismissed_is_not_repeated(world):
    world.fill(search())
    world.serve(*FULL)
    world.tell("close", notify(world, EVENING)[0]["id"])
    wait_for("the end", lambda: not world.pids())
    check(notify(world, EVENING) == [], "it was repeated")


def a_number_of_zero_is_no_notice_that_stands(world):
    world.fill(search())
    world.serve("zero", *FULL)
    check(len(notify(world, EVENING)) == 1, world.shown())
    check(len(notify(world, EVENING)) == 1, "it counts as shown")
    check(notify(world, EVENING) == [], "it is said for ever")
    look_around(world)
    wait_for("the end of all", lambda: not world.pids())


def a_service_that_restarts_shows_again_what_is_due(world):
    world.fill(search(["Dana Whitfield", "Priya Rao"]))
    world.serve(*FULL)
    ids = {notice["title"].split()[2]: notice["id"] for notice in notify(world)}
    world.tell("act", ids["Priya"], "done")
    wait_for("the message", lambda: world.facts()["applications"][0]["messages"])
    before = len(world.shown())
    world.stop_serving()
    world.serve(*FULL)
    wait_for("Dana's note", lambda: len(world.shown()) > before)
    check([notice["title"].split()[2] for notice in world.shown()[before:]] == ["Dana"], world.shown()[before:])
    check(world.shown()[-1]["replaces"] == 0, "it asked the new service for the old one's notice")
    world.tell("act", world.shown()[-1]["id"], "done")
    wait_for("both messages", lambda: len(world.facts()["applications"][0]["messages"]) == 2)
    wait_for("the end", lambda: not world.pids())


def the_window_shows_again_what_a_restart_lost(world):
    world.fill(search())
    world.serve(*FULL)
    world.window("--now", NOON)
    wait_for("the notice", lambda: len(world.shown()) == 1)
    world.stop_serving()
    world.serve(*FULL)
    wait_for("the notice again", lambda: len(world.shown()) == 2)
    wait_for("the note of it", lambda: world.ledger()[NOTE].get("again"))  # until then it counts as not answered
    world.stop_serving()  # perhaps it ends because of what it is shown
    world.serve(*FULL)
    world.action("open")  # answered by the window after the new service has been seen
    look_around(world)
    check(world.action("today").strip() == "()", "the window is gone")
    check(len(world.shown()) == 2, "a service that ends each time is asked for ever")


def a_service_that_is_replaced_without_a_gap_is_a_new_one(world):
    world.fill(search(["Dana Whitfield", "Priya Rao"]))
    world.serve(*FULL)
    notify(world)
    check(sorted(notice["id"] for notice in world.shown()) == [1, 2], world.shown())
    world.serve("take", "busy", *FULL)
    wait_for("both notes again", lambda: len(world.shown()) == 4)
    again = {notice["title"].split()[2]: notice for notice in world.shown()[2:]}
    check(sorted(notice["id"] for notice in again.values()) == [2, 3], again)
    check(all(notice["replaces"] == 0 for notice in again.values()), again)
    world.tell("act", 1, "done")  # the other program's
    facts = world.facts()
    facts["decisions"] = [{"followUp": "thank-you/i1/dana", "state": "skipped", "at": "2026-11-23T11:59:00-05:00",
                           "until": None}]
    world.fill(facts)
    wait_for("Dana's notice to be withdrawn", lambda: world.calls("CloseNotification"))
    world.tell("act", again["Priya"]["id"], "done")
    wait_for("the end", lambda: not world.pids())
    check([call["id"] for call in world.calls("CloseNotification")] == [again["Dana"]["id"], again["Priya"]["id"]],
          world.calls("CloseNotification"))
    check(len(world.facts()["applications"][0]["messages"]) == 1, "another program's click was answered")


def a_click_without_an_end_ends_the_process(world):
    world.fill(search())
    world.serve(*FULL)
    world.tell("click", notify(world)[0]["id"], "done")
    wait_for("the message", lambda: world.facts()["applications"][0]["messages"])
    wait_for("the end", lambda: not world.pids())


def a_click_and_an_end_in_one_burst_start_the_program(world):
    world.fill(search())
    world.serve(*FULL)
    number = notify(world)[0]["id"]
    check(world.ticket(NOTE), "the notice has no ticket")
    calls = world.listen("ActivateAction")
    world.tell("act", number, "default", "leave-1")
    wait_for("the program", lambda: "org.afterword.Afterword" in world.names())
    wait_for("what is asked of it", lambda: world.ticket(NOTE) in calls())
    check("activation-token" in calls() and "leave-1" in calls(), calls())
    wait_for("the end of the process that waited", lambda: len(world.pids()) == 1)


def no_notices_are_shown_where_none_are_wanted(world):
    world.fill(search())
    world.serve(*FULL)
    world.settings(wanted=False, morningSummary="08:30")
    check(notify(world) == notify(world, TUESDAY) == [], world.shown())
    check(NOTE in world.keys(NOON), "the list does not have it")


def without_actions_and_markup_it_is_plain(world):
    facts = search(["<b>Dana</b> & Co"])
    world.fill(facts)
    world.serve("body")
    notice = notify(world)[0]
    check(notice["actions"] == [], notice)
    check("<b>Dana</b>" in notice["title"] and "&amp;" not in notice["body"], notice)


def with_markup_names_are_escaped(world):
    facts = search(["Dana"])
    facts["applications"][0]["company"] = "<img src=/etc/passwd> & <a href='x'>Sons</a>"
    world.fill(facts)
    world.serve("body", "body-markup", "actions")
    body = notify(world)[0]["body"]
    check("<" not in body and "&lt;img src=/etc/passwd&gt; &amp; &lt;a href=" in body, body)


def quiet_hours_keep_still_and_lose_nothing(world):
    world.fill(search())
    world.serve(*FULL)
    check(notify(world, NIGHT) == [], "it spoke at night")
    check(len(notify(world, TUESDAY)) == 1, "the night lost it")


def discreet_names_nobody(world):
    world.fill(search())
    world.settings(discreet=True)
    world.serve(*FULL)
    notice = notify(world)[0]
    check(notice["title"] == "A follow-up is open" and notice["body"] == "", notice)


def a_morning_summary_says_it_all_once(world):
    world.fill(search(["Dana Whitfield", "Priya Rao"]))
    world.settings(morningSummary="08:30")
    world.serve(*FULL)
    shown = notify(world, TUESDAY)
    check([notice["title"] for notice in shown] == ["2 follow-ups are late"], shown)
    check(notify(world, TUESDAY) == [], "it was repeated")


def what_is_due_first_is_shown_first(world):
    facts = search(["Dana Whitfield", "Priya Rao", "Jonas Eide"])
    world.fill(facts)
    world.serve(*FULL)
    expected = [key.split("/")[2] for key in world.keys(NOON) if key.startswith("thank-you")]
    check([notice["title"].split()[2].lower() for notice in notify(world)] == expected, world.shown())


def five_hundred_late_are_one_digest(world):
    world.fill(search(applications=500))
    world.serve(*FULL)
    shown = notify(world, TUESDAY)
    check(len(shown) == 1, f"{len(shown)} notices")
    check("follow-ups are waiting" in shown[0]["title"], shown)
    check(shown[0]["body"].count("\n") == 3, shown)
    check(shown[0]["actions"] == ["default", "Open"], shown)
    check(notify(world, TUESDAY) == [], "it was repeated")


def a_digest_says_how_many_are_due_today(world):
    facts = search(applications=5)
    for application in facts["applications"][:3]:  # after an interview in the afternoon there is time until tomorrow
        application["interviews"][0].update(start="2026-11-23T12:00", end="2026-11-23T13:00")
    world.fill(facts)
    world.serve(*FULL)
    titles = [notice["title"] for notice in notify(world, AFTERNOON)]
    check(titles == ["5 follow-ups are waiting, 2 due today"], titles)


def killed_between_showing_and_noting_it_is_shown_twice_at_most(world):
    world.fill(search())
    world.serve("mute", "actions")
    window = world.window("--now", NOON)
    wait_for("the notice", lambda: world.shown())
    window.kill()
    window.wait()
    world.stop_serving()
    world.serve(*FULL)
    check(len(notify(world)) == 1, "it was lost")
    check(notify(world) == [], "it was shown a third time")


def no_service_is_no_error(world):
    world.fill(search())
    check(notify(world) == [], "somebody showed it")
    check(NOTE in world.keys(NOON), "the list does not have it")
    world.serve(*FULL)
    check(len(notify(world)) == 1, "what could not be shown was lost")


def what_a_later_call_says_takes_the_earlier_ones_place(world):
    world.fill(search())
    world.serve(*FULL)
    first = notify(world)[0]["id"]
    second = notify(world, EVENING)[0]["id"]
    look_around(world)
    wait_for("the first to be withdrawn", lambda: world.calls("CloseNotification"))
    check([call["id"] for call in world.calls("CloseNotification")] == [first], world.calls("CloseNotification"))
    world.tell("act", second, "done")
    wait_for("the message", lambda: world.facts()["applications"][0]["messages"])
    check(len(world.facts()["applications"][0]["messages"]) == 1, "the note counts as sent twice")
    wait_for("the end of both", lambda: not world.pids())


def nothing_waits_for_buttons_when_the_session_ends(world):
    world.fill(search())
    world.serve(*FULL)
    notify(world)
    check(len(world.pids()) == 1, "nobody answers the buttons")
    world.end_session()
    wait_for("the end", lambda: not world.pids())


def two_at_once_show_it_once(world):
    world.fill(search(["Dana Whitfield", "Priya Rao"]))
    world.serve(*FULL)
    many = [world.start([world.program, "--store", world.store, "--now", NOON, "agenda", "--notify"])
            for _ in range(8)]
    for process in many:
        process.wait()
    check(len(world.shown()) == 2, world.shown())


def a_store_that_is_missing_is_said(world):
    world.serve(*FULL)
    notify(world, code=3)


def sent_from_a_notice_without_the_program(world):
    world.fill(search())
    world.serve(*FULL)
    world.tell("act", notify(world)[0]["id"], "done")
    wait_for("the message", lambda: [
        message for message in world.facts()["applications"][0]["messages"] if message["about"] == "thank-you"])
    check(NOTE not in world.keys(NOON), "the follow-up still stands")


def snoozed_without_the_program(world):
    world.fill(search(["Dana Whitfield", "Jonas Eide"]))
    world.serve(*FULL)
    titles = {notice["title"].split()[2]: notice["id"] for notice in notify(world)}
    world.tell("act", titles["Dana"], "snooze-hour")
    world.tell("act", titles["Jonas"], "snooze-morning")

    def decisions():
        return {one["followUp"].split("/")[2]: (one["state"], one["until"]) for one in world.facts()["decisions"]}

    wait_for("two decisions", lambda: len(decisions()) == 2)
    check(decisions() == {"dana": ("snoozed", "2026-11-23T13:00:00-05:00"),
                          "jonas": ("snoozed", "2026-11-24T09:00:00-05:00")}, decisions())


def withdrawn_when_it_ends_elsewhere(world):
    world.fill(search())
    world.serve(*FULL)
    number = notify(world)[0]["id"]
    facts = world.facts()
    facts["decisions"] = [{"followUp": NOTE, "state": "skipped", "at": "2026-11-23T11:59:00-05:00", "until": None}]
    world.fill(facts)
    wait_for("the notice to be withdrawn", lambda: [
        call for call in world.calls("CloseNotification") if call["id"] == number])


def the_window_shows_and_answers(world):
    world.fill(search(["Dana Whitfield", "Priya Rao"]))
    world.serve(*FULL)
    window = world.window("--now", NOON)
    wait_for("both notices", lambda: len(world.shown()) == 2)
    check(notify(world) == [], "the ledger is not shared")
    ids = {notice["title"].split()[2]: notice["id"] for notice in world.shown()}
    world.tell("act", ids["Dana"], "done")
    wait_for("the message", lambda: world.facts()["applications"][0]["messages"])
    facts = world.facts()
    facts["decisions"] = [{"followUp": "thank-you/i1/priya", "state": "skipped", "at": "2026-11-23T11:59:00-05:00",
                           "until": None}]
    world.fill(facts)
    wait_for("Priya's notice to be withdrawn", lambda: [
        call for call in world.calls("CloseNotification") if call["id"] == ids["Priya"]])
    check(window.poll() is None, "the window ended")


def a_new_service_gets_what_failed(world):
    world.fill(search())
    world.window("--now", NOON)
    wait_for("the window", lambda: "org.afterword.Afterword" in world.names())
    world.serve(*FULL)
    wait_for("the notice", lambda: len(world.shown()) == 1)


def actions_over_the_bus_do_their_work(world):
    world.fill(search(["Dana Whitfield", "Priya Rao", "Jonas Eide"]))
    world.serve(*FULL)
    world.window("--now", NOON, "--background")
    keys = {person: "thank-you/i1/" + person for person in ("dana", "priya", "jonas")}
    wait_for("the notices to be noted", lambda: all(world.ticket(key) for key in keys.values()))
    # A peer of the session that knows the key, but never saw the notice, changes nothing.
    for guess in (keys["dana"], "", world.ticket(keys["dana"])[:-1], world.ticket(keys["dana"]).upper() + "0"):
        check(world.action("done", guess).strip() == "()", "something was told")
    tickets = {person: world.ticket(key) for person, key in keys.items()}
    check(len(set(tickets.values())) == 3 and all(len(ticket) == 32 for ticket in tickets.values()), tickets)
    for action, person in (("done", "dana"), ("skip", "priya"), ("snooze-hour", "jonas")):
        answer = world.action(action, tickets[person])
        check(answer.strip() == "()", f"something was told: {answer}")
    wait_for("one message and two decisions", lambda: (
        len(world.facts()["applications"][0]["messages"]) == 1 and len(world.facts()["decisions"]) == 2))
    check(world.action("nonsense").strip() == "()", "an action that is not there is no error")


def a_hung_service_keeps_nobody_waiting(world):
    world.fill(search())
    world.serve("hang")
    world.window("--now", NOON)
    wait_for("the service to be asked", lambda: world.calls("GetCapabilities"))
    longest = 0
    for _ in range(20):
        begin = time.monotonic()
        world.gdbus("call", "--session", "--dest", "org.afterword.Afterword", "--object-path",
                    "/org/afterword/Afterword", "--method", "org.freedesktop.DBus.Peer.Ping")
        longest = max(longest, time.monotonic() - begin)
    begin = time.monotonic()
    world.action("today")
    wait_for("the window to work on", lambda: world.action("nonsense").strip() == "()")
    print(f"   longest answer {longest * 1000:.0f} ms, a look at Today {(time.monotonic() - begin) * 1000:.0f} ms")


def main():
    run_all([value for name, value in list(globals().items())
             if callable(value) and getattr(value, "__module__", "") == "__main__" and name not in ("main", "notify", "look_around")])


if __name__ == "__main__":
    main()
