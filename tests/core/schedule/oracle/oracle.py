# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan of a search by the letter of the etiquette: one function for each row of its table. It shares nothing with the
program but the interchange file that both read, and the numbers that it goes by.

    oracle.py SEARCH MOMENT NEW-SEARCH [--all]

NEW-SEARCH is what `afterword export` writes of a search that nobody has begun."""
import json
import sys
from datetime import time, timedelta

from words import UNDER_WAY, World, at, clock, day, moment, plus_days, use_numbers


class FollowUp:
    def __init__(self, world, rule, identity, application=None, opens=None, due=None, contact=None, interview=None,
                 lapses_days=None, lapses=None, zone=None, since=None, after=None, held=False, projected=False,
                 channel=None):
        self.world, self.rule, self.application = world, rule, application
        self.key = "/".join([rule] + [str(part) for part in identity])
        self.opens, self.due, self.lapses = opens, due, lapses
        self.contact, self.interview, self.channel = contact, interview, channel
        self.lapses_days, self.zone = lapses_days, zone or world.zone
        self.since, self.after, self.held, self.projected = since, after, held, projected
        self.state = None

    def settle(self):
        """Whether it is listed, once decisions and the clock have had their say."""
        world, now = self.world, self.world.now
        if self.rule != "ask-next-steps":
            self.due = max(self.due, self.opens + timedelta(hours=world["minimumHours"]))
        if self.lapses_days is not None:
            self.lapses = plus_days(self.due, self.lapses_days, self.zone)
        decision = None if self.projected else world.decision(self.key, since=self.since, after=self.after)
        snoozed = None
        if decision:
            if decision["state"] in ("skipped", "done"):
                return False
            snoozed = decision["until"]
            self.opens = max(self.opens, snoozed)
            self.due = max(self.due, snoozed + timedelta(hours=world["snoozeDueHours"]))
            if self.lapses:
                self.lapses = max(self.lapses, plus_days(self.due, world["snoozeLapsesDays"], self.zone))
        if self.lapses and self.lapses <= now:
            return False
        if self.held:
            self.state = "held"
        elif snoozed and now < snoozed:
            self.state = "snoozed"
        elif now < self.opens:
            self.state = "upcoming"
        else:
            self.state = "late" if now > self.due else "open"
        return True


def channel_for(application, contact):
    if not contact:
        return None
    world, known = application.world, application.world.contacts[contact]
    in_time = application.promised is None or (application.promised - world.today).days > world["noCardWithinDays"]
    if application.facts.get("formality", "standard") == "formal" and known.get("address") and in_time:
        return "card"
    if known.get("email"):
        return "email"
    return "phone" if known.get("phone") else None


def ask_next_steps(world, app):
    if app.outcome or world.signed_elsewhere(app):
        return
    for one in app.interviews:
        if not one.debrief.get("nextSteps", "").strip():
            yield FollowUp(world, "ask-next-steps", [one.id], app, interview=one.id, zone=one.zone,
                           opens=one.start - timedelta(minutes=world["askNextStepsMinutesBefore"]), due=one.start,
                           lapses=one.end)


def debrief(world, app):
    for one in app.interviews:
        saved = moment(one.debrief.get("savedAt"))
        if not saved or saved > world.now:
            yield FollowUp(world, "debrief", [one.id], app, interview=one.id, zone=one.zone,
                           opens=one.end + timedelta(minutes=world["debriefAfterMinutes"]),
                           due=one.end + timedelta(hours=world["debriefWithinHours"]),
                           lapses_days=world["debriefLapsesAfterDays"])


def thank_you_due(world, one):
    morning = one.wall_start.time() < clock(world["morningStartsBefore"]) and \
        one.wall_end.date() == one.wall_start.date() and one.wall_end.time() <= clock(world["morningEndsBy"])
    evening = clock(world["thankYouEvening"])
    if morning:
        return at(one.wall_end.date(), evening, one.zone)
    return at(one.wall_end.date() + timedelta(days=1), min(one.wall_end.time(), evening), one.zone)


def thank_you_note(world, app, one, contact):
    return FollowUp(world, "thank-you", [one.id, contact], app, interview=one.id, contact=contact, zone=one.zone,
                    opens=one.end, due=thank_you_due(world, one), lapses_days=world["thankYouLapsesAfterDays"],
                    channel=channel_for(app, contact))


def owed_thanks(world, one):
    return [contact for contact in one.room if not world.is_team(contact)]


def thanked(app, one, contact):
    return bool(app.sent("thank-you", contact, one.id) or app.sent("thank-and-withdraw", contact))


def thank_you(world, app):
    if app.outcome or world.signed_elsewhere(app):
        return
    for one in app.interviews:
        for contact in owed_thanks(world, one):
            if not thanked(app, one, contact):
                yield thank_you_note(world, app, one, contact)


def find_contact(world, app):
    for note in thank_you(world, app):
        known = world.contacts[note.contact]
        opens, due = note.opens, note.due
        if note.settle() and not (known.get("email") or known.get("phone") or known.get("address")):
            yield FollowUp(world, "find-contact", [note.interview, note.contact], app, interview=note.interview,
                           contact=note.contact, opens=opens, due=due, channel=None)


def circle_back(world, app):
    if app.outcome or world.signed_elsewhere(app):
        return
    for one in app.interviews:
        arranger = one.facts.get("arrangedBy") or app.facts.get("recruiter")
        if not arranger or arranger in owed_thanks(world, one) or app.sent("circle-back", None, one.id):
            continue
        yield FollowUp(world, "circle-back", [one.id], app, interview=one.id, contact=arranger, opens=one.end,
                       due=world.end(world.days.plus(world.date(one.end), world["circleBackBusinessDays"])),
                       lapses_days=world["circleBackLapsesAfterDays"], channel=channel_for(app, arranger))


# Silence: give-up, and what it bounds.

def silent_since(app):
    """Heard's date; of stage kind applied with nothing heard the applied date."""
    return app.heard_date or (app.applied if app.kind == "applied" else None)


def give_up_opens(world, app):
    unanswered = app.kind == "applied" and not app.received and not app.outcome
    if not (app.in_process or unanswered) or app.scheduled or world.signed_elsewhere(app):
        return None
    since = silent_since(app)
    if not since:
        return None
    hopes = [since + timedelta(days=app.facts.get("giveUpAfterDays") or world["giveUpAfterDays"])]
    if app.promised:
        hopes.append(app.promised + timedelta(days=world["giveUpAfterPromiseDays"]))
    if app.directions.get("notBefore"):
        hopes.append(day(app.directions["notBefore"]) + timedelta(days=world["giveUpAfterNotBeforeDays"]))
    return world.start(world.days.rolled(max(hopes)))


def give_up(world, app, with_projected):
    opens = give_up_opens(world, app)
    if not opens:
        return
    projected = opens > world.now
    if not projected or with_projected:
        yield FollowUp(world, "give-up", [app.id, silent_since(app)], app, opens=opens, since=app.heard,
                       due=world.end(world.days.plus(world.date(opens), world["giveUpDueBusinessDays"])),
                       projected=projected)


def bound(world, app, step):
    """As "notBefore" and give-up bound what asks for news; null where it is not planned."""
    if app.directions.get("notBefore"):
        step.opens = max(step.opens, world.start(world.days.rolled(day(app.directions["notBefore"]))))
    enough = world.end(world.days.plus(world.date(step.opens), world["dueWithinBusinessDays"]))
    step.due = max(step.due, enough) if step.due else enough
    limit = give_up_opens(world, app)
    if step.opens >= limit:
        return None
    step.due = min(step.due, limit)
    step.held = bool(app.directions.get("noContact"))
    return step


def ask_about_application(world, app):
    if app.kind != "applied" or app.word or not app.applied or app.scheduled or app.received or app.outcome or \
            world.signed_elsewhere(app) or app.sent("ask-about-application") or world.now >= give_up_opens(world, app):
        return
    contact = app.facts.get("recruiter") or app.facts.get("mainContact")
    step = bound(world, app, FollowUp(
        world, "ask-about-application", [app.id], app, contact=contact, channel=channel_for(app, contact),
        opens=world.start(world.days.plus(app.applied, world["askAboutApplicationAfterBusinessDays"])),
        lapses_days=world["askAboutApplicationLapsesAfterDays"]))
    if step:
        yield step


class CheckIns:
    """The check-ins made since heard, real and then projected ones."""

    def __init__(self, world, app):
        self.world, self.app = world, app
        self.stands = bool(app.promised and app.promised > app.heard_date)
        self.sent = [world.date(one["at"]) for one in app.sent("check-in", after=app.heard)]
        self.written = [world.date(one["at"]) for one in app.out if one.get("about", "other") not in ("thank-you", "ask-hr")]
        self.written_or_hr = [world.date(one["at"]) for one in app.out if one.get("about", "other") != "thank-you"]
        self.skipped = []
        prefix = "check-in/%s/%s/" % (app.id, app.heard_date)
        numbers = {one["followUp"][len(prefix):] for one in world.decisions if one["followUp"].startswith(prefix)}
        for number in sorted(int(one) for one in numbers if one.isdigit()):
            decision = world.decision(prefix + str(number), since=app.heard)
            if decision and decision["state"] in ("skipped", "done") and number <= 1 + len(self.sent) + len(self.skipped):
                self.skipped.append(world.date(decision["at"]))

    def made_sent(self):
        return [one for one in self.sent if not self.stands or one > self.app.promised]

    def go_ahead(self):
        return bool(self.app.directions.get("goAhead") or self.app.directions.get("everyBusinessDays"))

    def next(self):
        world, app = self.world, self.app
        after_promise = self.made_sent() if self.stands else []
        if after_promise and not self.go_ahead():
            return self.ask_hr(min(after_promise))
        if not self.go_ahead() and len(self.skipped) + len(self.made_sent()) >= world["gentleCheckIns"]:
            return None
        return self.check_in()

    def ask_hr(self, checked_in):
        world, app = self.world, self.app
        if app.sent("ask-hr", after=app.heard):
            return None
        opens, due = world["askHrBusinessDays"]
        contact = app.facts.get("hr")
        return bound(world, app, FollowUp(
            world, "ask-hr", [app.id, app.heard_date], app, contact=contact, channel=channel_for(app, contact),
            opens=world.start(world.days.plus(checked_in, opens)), due=world.end(world.days.plus(checked_in, due)),
            since=app.heard))

    def check_in(self):
        world, app = self.world, self.app
        opens, due = self.days()
        every = [app.directions.get("contact"), app.facts.get("mainContact"), app.facts.get("recruiter"),
                 app.first_interviewer()]
        contact = next((one for one in every if one), None)
        number = 1 + len(self.sent) + len(self.skipped)
        return bound(world, app, FollowUp(
            world, "check-in", [app.id, app.heard_date, number], app, contact=contact, opens=world.start(opens),
            due=world.end(due) if due else None, since=app.heard,
            channel=app.directions.get("channel") or channel_for(app, contact)))

    def days(self):
        """When it opens, and by when it is due where that is said."""
        world, app = self.world, self.app
        made = self.made_sent() + self.skipped
        after = world.days.plus(app.promised, 1) if self.stands else None
        if made:
            base = max(made + self.written)
            every = app.directions.get("everyBusinessDays")
            opens = world.days.plus(base, every or world["checkInEveryBusinessDays"][0])
            due = None if every else world.days.plus(base, world["checkInEveryBusinessDays"][1])
            return max(opens, after) if after else opens, due
        if self.stands:
            if self.written_or_hr:
                after = max(after, world.days.plus(max(self.written_or_hr), world["checkInAfterMessageBusinessDays"]))
            return after, None
        base = app.heard_date
        if app.reached:
            base = max(base, world.date(app.reached))
        if app.latest and not any(thanked(app, app.latest, one) for one in owed_thanks(world, app.latest)):
            base = max(base, world.date(app.latest.end) + timedelta(days=1))
        return world.days.rolled(base + timedelta(days=world["checkInAfterDays"])), None

    def send(self, when):
        self.sent.append(when)
        self.written.append(when)
        self.written_or_hr.append(when)


def check_in_and_ask_hr(world, app, with_projected):
    limit = give_up_opens(world, app)
    if not app.in_process or not limit or world.now >= limit or is_being_told(world, app):
        return
    road = CheckIns(world, app)
    step = road.next()
    if not step or not step.settle():
        return
    yield step
    while with_projected and step and step.rule == "check-in" and step.state != "held":
        road.send(world.date(max(step.opens, world.now)))
        step = road.next()
        if step:
            step.projected = True
            if step.settle():
                yield step


def thank_and_withdraw(world, app):
    signing = world.signed_elsewhere(app)
    known = bool(app.received or app.word or app.scheduled)
    if app.outcome:
        if app.outcome["kind"] not in ("withdrawn", "declined"):
            return
        if not app.ended_at or not (app.applied or app.messages or app.interviews or app.received):
            return
        that = app.ended_at
        if signing and signing < that and (known or app.kind in UNDER_WAY):
            that = signing
    elif signing and app.open and (app.in_process or known):
        that = signing
    else:
        return
    people = []
    for one in app.interviews:
        for contact in owed_thanks(world, one) if one.end <= that else []:
            if contact not in people and was_owed(world, app, one, contact, that):
                people.append(contact)
    if not people:
        closest = app.facts.get("mainContact") or app.facts.get("recruiter") or app.first_interviewer()
        people += [closest] if closest else []
    recruiter = app.facts.get("recruiter")
    if recruiter and recruiter not in people:
        people.append(recruiter)
    for contact in people:
        if not app.sent("thank-and-withdraw", contact):
            yield FollowUp(world, "thank-and-withdraw", [app.id, contact], app, contact=contact, opens=that,
                           due=world.end(world.days.plus(world.date(that), world["withdrawDueBusinessDays"])),
                           lapses_days=world["withdrawLapsesAfterDays"], channel=channel_for(app, contact))


def was_owed(world, app, one, contact, that):
    """Whether the thank-you was at that moment neither sent as such, skipped nor lapsed."""
    if app.sent("thank-you", contact, one.id, by=that):
        return False
    note = thank_you_note(world, app, one, contact)
    due = max(note.due, note.opens + timedelta(hours=world["minimumHours"]))
    lapses = plus_days(due, note.lapses_days, one.zone)
    decision = world.decision(note.key, by=that)
    if decision:
        if decision["state"] in ("skipped", "done"):
            return False
        due = max(due, decision["until"] + timedelta(hours=world["snoozeDueHours"]))
        lapses = max(lapses, plus_days(due, world["snoozeLapsesDays"], one.zone))
    return lapses > that


def tell_about_offer(world, app):
    limit = give_up_opens(world, app)
    if not app.in_process or world.signed_elsewhere(app) or (limit and world.now >= limit):
        return
    contact = app.facts.get("recruiter") or app.facts.get("mainContact") or app.first_interviewer()
    for other in world.applications:
        if other is app or not other.received or other.signed_date or other.outcome or \
                app.sent("tell-about-offer", not_before=other.received):
            continue
        wall = other.received.astimezone(world.zone)
        if world.days.is_business(wall.date()) and wall.time() < clock(world["tellAboutOfferSameDayBefore"]):
            due = world.end(wall.date())
        else:
            due = at(world.days.plus(wall.date(), 1), clock(world["tellAboutOfferNextDayBy"]), world.zone)
        yield FollowUp(world, "tell-about-offer", [app.id, other.id], app, contact=contact, opens=other.received, due=due,
                       lapses_days=world["tellAboutOfferLapsesAfterDays"], channel=channel_for(app, contact))


def is_being_told(world, app):
    return any(one.settle() for one in tell_about_offer(world, app))


def awaits_signature(world, app):
    return app.received and not app.signed_date and not app.outcome and not world.signed_elsewhere(app)


def get_it_signed(world, app):
    if not awaits_signature(world, app):
        return
    first_due = lambda when: world.end(world.days.plus(world.date(when), world["getItSignedDueBusinessDays"]))
    number, opens, due = 1, app.received, first_due(app.received)

    def follow(number, opens, due, after=None, by=None):
        while True:
            decision = world.decision("get-it-signed/%s/%d" % (app.id, number), after=after, by=by)
            if not decision or decision["state"] != "done":
                return number, opens, due
            again = world.days.rolled(world.date(decision["at"]) + timedelta(days=world["getItSignedAgainAfterDays"]))
            number, opens, due = number + 1, world.start(again), world.end(again)

    number, opens, due = follow(number, opens, due, by=app.written)
    if app.written:
        number, opens, due = follow(number + 1, app.written, first_due(app.written), after=app.written)
        if app.deadline:
            answered = world.decision("answer-offer/" + app.id)
            if not answered or answered["state"] == "snoozed" or world.today > app.deadline:
                return
    yield FollowUp(world, "get-it-signed", [app.id, number], app, opens=opens, due=due, after=app.written)


def answer_offer(world, app):
    if awaits_signature(world, app) and app.deadline:
        opens = world.start(world.days.plus(app.deadline, -world["answerOfferBusinessDaysBefore"]))
        yield FollowUp(world, "answer-offer", [app.id], app, opens=max(opens, app.received), due=world.end(app.deadline))


def thank_for_rejection(world, app):
    if app.ended_at and app.outcome["kind"] == "rejected" and not app.sent("thank-for-rejection"):
        contact = app.outcome.get("toldBy") or app.facts.get("mainContact") or app.facts.get("recruiter")
        yield FollowUp(world, "thank-for-rejection", [app.id], app, contact=contact, opens=app.ended_at,
                       due=world.end(world.days.plus(world.date(app.ended_at), world["rejectionThanksDueBusinessDays"])),
                       lapses_days=world["rejectionThanksLapsesAfterDays"], channel=channel_for(app, contact))


def lessons(world, app):
    if app.ended_at and app.outcome["kind"] == "rejected" and not app.outcome.get("lesson", "").strip():
        yield FollowUp(world, "lessons", [app.id], app, opens=app.ended_at,
                       due=world.end(world.days.plus(world.date(app.ended_at), world["lessonsDueBusinessDays"])),
                       lapses_days=world["lessonsLapsesAfterDays"])


def own_task(world, tasks, app=None):
    for task in tasks:
        due, done = day(task.get("due")), moment(task.get("doneAt"))
        if due and not (done and done <= world.now):
            hour = clock(task["time"]) if task.get("time") else clock(world["workDayStart"])
            yield FollowUp(world, "own-task", [task["id"]], app, opens=at(due, hour, world.zone), due=world.end(due))


def keep_searching(world):
    if any(one.signed for one in world.applications) or not any(one.open for one in world.applications):
        return
    monday = world.today - timedelta(days=world.today.weekday())
    opens = world.days.rolled(monday)
    added = [one.added for one in world.applications if one.added]
    if added and (opens - min(added)).days < world["keepSearchingFirstAfterDays"]:
        return
    since = opens - timedelta(days=world["keepSearchingWindowDays"])
    new = added + [world.date(one["at"]) for app in world.applications for one in app.sent("networking")]
    if len([one for one in new if since <= one <= world.today]) >= world["keepSearchingGoal"]:
        return
    week = [monday + timedelta(days=n) for n in range(7)]
    last = max([one for one in week if world.days.is_business(one)] + [opens])
    yield FollowUp(world, "keep-searching", [monday], opens=world.start(opens), due=world.end(last),
                   lapses=at(monday + timedelta(days=7), time(0), world.zone))


# The rows that look at one application, at what lies before it and at nothing that is projected.
RULES = (ask_next_steps, debrief, thank_you, find_contact, circle_back, ask_about_application, thank_and_withdraw,
         tell_about_offer, get_it_signed, answer_offer, thank_for_rejection, lessons)


def plan(search, now, with_projected=True):
    world = World(search, now)
    listed = []
    settled = set()

    def take(followups, already=False):
        for one in followups:
            if already or one.settle():
                listed.append(one)

    take(keep_searching(world))
    take(own_task(world, search.get("tasks", [])))
    for app in world.applications:
        for rule in RULES:
            take(rule(world, app))
        take(check_in_and_ask_hr(world, app, with_projected), already=True)
        take(give_up(world, app, with_projected))
        take(own_task(world, app.facts.get("tasks", []), app))
    listed.sort(key=lambda one: (one.due, one.opens, one.key))
    return [as_json(world, one) for one in listed]


def as_json(world, one):
    shown = lambda instant: instant.astimezone(world.zone).isoformat() if instant else None
    app = one.application
    return {"key": one.key, "rule": one.rule, "application": app.id if app else None,
            "company": app.facts.get("company", "") if app else None, "role": app.facts.get("role", "") if app else None,
            "interview": one.interview, "contact": one.contact,
            "contactName": world.contacts[one.contact]["name"] if one.contact else None, "channel": one.channel,
            "opens": shown(one.opens), "due": shown(one.due), "lapses": shown(one.lapses), "state": one.state,
            "projected": one.projected}


if __name__ == "__main__":
    with open(sys.argv[3], encoding="utf-8") as file:
        use_numbers(json.load(file))
    with open(sys.argv[1], encoding="utf-8") as file:
        json.dump(plan(json.load(file), moment(sys.argv[2]), "--all" in sys.argv), sys.stdout, indent=1)
