# SPDX-License-Identifier: GPL-3.0-or-later
"""Random searches as interchange files: several applications with all facts, close enough to now for the rules to meet."""
import random
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from oracle import RULES, plan
from words import NUMBERS

ZONES = ["America/New_York", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe", "Asia/Tokyo", "America/St_Johns",
         "Africa/Casablanca", "UTC"]
PEOPLE = ["ada", "bob", "cy", "dee", "eve", "jobs"]
# What was written is about any rule, also one that asks for no letter; mostly it is a check-in or a thank-you.
SENT = ["check-in"] * 4 + ["thank-you", "ask-hr", "other", "reply", "networking", "own-task"]
SENT += [rule.__name__.replace("_", "-") for rule in RULES]
KINDS = ["saved", "applied", "screening", "interview", "waiting", "offer", "accepted", "closed"]


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.zone = ZoneInfo(self.pick(ZONES))
        day = date(2026, 8, 1) + timedelta(days=self.random.randrange(400))
        if self.one_in(4):  # around the days on which clocks change
            day = self.pick([date(2026, 10, 25), date(2026, 11, 1), date(2027, 3, 14), date(2027, 3, 28), date(2026, 10, 4),
                             date(2027, 4, 4), date(2026, 12, 31), date(2027, 2, 28)]) + timedelta(days=self.random.randrange(-9, 10))
        self.now = self.instant(day, self.hour())

    def pick(self, values):
        return values[self.random.randrange(len(values))]

    def one_in(self, n):
        return self.random.randrange(n) == 0

    def maybe(self, n, value):
        return value() if self.one_in(n) else None

    def hour(self):
        return time(self.pick([8, 9, 9, 10, 11, 12, 14, 15, 16, 17, 20, self.random.randrange(24)]),
                    self.pick([0, 0, 0, 15, 30, 59, self.random.randrange(60)]))

    def instant(self, day, hour):
        return datetime.combine(day, hour, self.zone).astimezone(timezone.utc)

    def near(self, before=45, after=12):
        """A moment near now, mostly before it."""
        if self.one_in(8):
            before, after = 120, 30
        day = self.now.astimezone(self.zone).date() + timedelta(days=self.random.randrange(-before, after))
        return self.instant(day, self.hour())

    def text(self, instant):
        return instant.astimezone(self.zone).isoformat() if instant else None

    def near_text(self, before=45, after=12):
        return self.text(self.near(before, after))

    def near_day(self, before=45, after=30):
        return self.near(before, after).astimezone(self.zone).date().isoformat()

    def person(self):
        return self.pick(PEOPLE)

    def contact(self, name):
        blank = self.one_in(3)
        value = lambda n, text: "" if blank or self.one_in(n) else text
        return {"id": name, "name": name.title() + " Vale", "email": value(3, name + "@example.org"),
                "phone": value(2, "555"), "address": value(2, "1 Main Street"),
                "team": name == "jobs" or self.one_in(12)}

    def interview(self, name):
        zone = ZoneInfo(self.pick(ZONES)) if self.one_in(3) else self.zone
        start = self.near(40, 9).astimezone(zone)
        end = (start + timedelta(minutes=self.pick([30, 60, 90, 180, 600]))) if not self.one_in(9) else start.replace(
            hour=23, minute=45) + timedelta(minutes=30)
        if end.replace(tzinfo=None) <= start.replace(tzinfo=None):
            end = start + timedelta(hours=1)
        room = self.random.sample(PEOPLE, self.random.randrange(4))
        wall = lambda one: one.replace(tzinfo=None).isoformat(timespec="minutes")
        return {"id": name, "start": wall(start), "end": wall(end), "timeZone": zone.key,
                "kind": self.pick(["phone", "video", "onSite", "other"]), "link": "", "cancelled": self.one_in(8),
                "arrangedBy": self.maybe(2, self.person), "interviewers": [{"contact": one} for one in room],
                "debrief": {"savedAt": self.maybe(3, self.near_text), "nextSteps": self.pick(["", "", "", " ", "They call."])}}

    def message(self, name, app):
        incoming = self.one_in(4)
        message = {"id": name, "at": self.near_text(), "direction": "in" if incoming else "out",
                   "about": "reply" if incoming else self.pick(SENT), "contact": self.maybe(1, self.person)}
        if app["interviews"] and not self.one_in(4):
            one = self.pick(app["interviews"])
            message["interview"] = one["id"]
            if one["interviewers"] and not self.one_in(3):
                message["contact"] = self.pick(one["interviewers"])["contact"]
        if self.one_in(6):
            message["automatic"] = True
        return message

    def task(self, name):
        return {"id": name, "text": "Task " + name, "due": self.maybe(1, self.near_day) if not self.one_in(6) else None,
                "time": self.maybe(2, lambda: self.hour().isoformat("minutes")), "doneAt": self.maybe(4, self.near_text)}

    def application(self, n, stages):
        kind = self.pick(["applied", "applied", "screening", "interview", "interview", "waiting"]) if not self.one_in(4) \
            else self.pick(KINDS)
        app = {"id": "a%d" % n, "company": "Company %d" % n, "role": "Clerk", "stage": self.pick(stages[kind]),
               "formality": self.pick(["formal", "standard", "casual"])}
        if not self.one_in(8):
            app["added"] = self.near_day(60, 3)
        if not self.one_in(3):
            app["applied"] = self.near_day(50, 3)
        for role in ("recruiter", "mainContact", "hr"):
            app[role] = self.maybe(2, self.person)
        app["promisedDecision"] = self.maybe(3, lambda: self.near_day(30, 20))
        app["giveUpAfterDays"] = self.maybe(4, lambda: self.pick([10, 20, 28, 60, 90, 200]))
        app["directions"] = {
            "goAhead": self.one_in(5), "noContact": self.one_in(8), "notBefore": self.maybe(6, lambda: self.near_day(20, 25)),
            "contact": self.maybe(6, self.person), "channel": self.maybe(6, lambda: self.pick(["email", "phone", "card", "inPerson"])),
            "everyBusinessDays": self.maybe(7, lambda: self.pick([1, 2, 5, 7, 12]))}
        app["interviews"] = [self.interview("a%d-i%d" % (n, i)) for i in range(self.pick([0, 0, 1, 1, 2, 3]))]
        app["messages"] = [self.message("a%d-m%d" % (n, i), app) for i in range(self.pick([0, 0, 1, 2, 3, 5]))]
        app["tasks"] = [self.task("a%d-t%d" % (n, i)) for i in range(self.pick([0, 0, 0, 1, 2]))]
        app["moves"] = self.moves(stages)
        if self.one_in(4) or kind == "offer":
            received = self.near(20, 5)
            app["offer"] = {"receivedAt": self.text(received) if not self.one_in(12) else None,
                            "deadline": self.maybe(2, lambda: self.near_day(10, 20)),
                            "writtenAt": self.maybe(2, lambda: self.text(received + timedelta(hours=self.pick([-30, 0, 1, 50, 120, 300])))),
                            "signedAt": self.maybe(3, lambda: self.text(received + timedelta(hours=self.pick([-40, 0, 1, 60, 130, 320]))))}
        if self.one_in(5):
            app["outcome"] = {"kind": self.pick(["rejected", "rejected", "withdrawn", "withdrawn", "noAnswer", "declined", "accepted"]),
                              "at": None if self.one_in(8) else self.near_text(25, 6), "toldBy": self.maybe(2, self.person), "lesson": self.pick(["", "", " ", "Ask."])}
        return app

    def moves(self, stages):
        every = sorted(one for ids in stages.values() for one in ids)
        moves = [{"at": self.near_text(), "from": self.pick(every), "to": self.pick(every)} for _ in range(self.pick([0, 0, 1, 2, 3]))]
        return sorted(moves, key=lambda one: datetime.fromisoformat(one["at"]))

    def policy(self):
        odd = {}
        choices = {"workDayStart": ["08:00", "09:30"], "workDayEnd": ["12:00", "18:30"], "minimumHours": [0, 4, 9],
                   "snoozeDueHours": [0, 1, 9], "snoozeLapsesDays": [1, 3, 20], "askNextStepsMinutesBefore": [0, 600],
                   "debriefAfterMinutes": [0, 300], "debriefWithinHours": [0, 3, 20], "debriefLapsesAfterDays": [1, 3],
                   "morningStartsBefore": ["10:00"], "morningEndsBy": ["11:30"], "thankYouEvening": ["18:00"],
                   "thankYouLapsesAfterDays": [2, 20], "circleBackBusinessDays": [3], "circleBackLapsesAfterDays": [2],
                   "askAboutApplicationAfterBusinessDays": [3, 20], "askAboutApplicationLapsesAfterDays": [5],
                   "dueWithinBusinessDays": [0, 1, 4], "checkInAfterDays": [2, 14], "checkInAfterMessageBusinessDays": [0, 6],
                   "checkInEveryBusinessDays": [[1, 1], [3, 4], [9, 15]], "gentleCheckIns": [0, 1, 4],
                   "askHrBusinessDays": [[1, 1], [6, 9]], "giveUpAfterDays": [15, 60], "giveUpAfterPromiseDays": [3, 30],
                   "giveUpAfterNotBeforeDays": [2, 30], "giveUpDueBusinessDays": [0, 2], "withdrawDueBusinessDays": [3],
                   "withdrawLapsesAfterDays": [3], "tellAboutOfferSameDayBefore": ["11:00"], "tellAboutOfferNextDayBy": ["10:00"],
                   "tellAboutOfferLapsesAfterDays": [2, 20], "getItSignedDueBusinessDays": [3], "getItSignedAgainAfterDays": [2],
                   "answerOfferBusinessDaysBefore": [5], "rejectionThanksDueBusinessDays": [4], "rejectionThanksLapsesAfterDays": [3],
                   "lessonsDueBusinessDays": [5], "lessonsLapsesAfterDays": [3], "keepSearchingGoal": [0, 1, 6],
                   "keepSearchingWindowDays": [2, 21], "keepSearchingFirstAfterDays": [0, 30], "noCardWithinDays": [0, 10]}
        for name, number in NUMBERS.items():
            if isinstance(number, int):
                choices.setdefault(name, [number + 1, 2 * number])
        if self.one_in(3):
            for name in self.random.sample(sorted(choices), self.pick([1, 3, 8])):
                odd[name] = self.pick(choices[name])
        return odd

    def search(self):
        stages = {kind: [kind] for kind in KINDS}
        stages["interview"] = ["interview", "second-round"]
        weekend = self.pick([[6, 7], [6, 7], [6, 7], [5, 6], [7], [], [1, 2, 3, 4, 5, 6]])
        search = {
            "afterword": 2,
            "person": {"name": "Robin Vale", "email": "robin@example.org", "timeZone": self.zone.key, "weekend": weekend,
                       "holidays": self.pick([["us-federal"], ["us-federal"], []])},
            "policy": self.policy(),
            "stages": [{"id": one, "name": one, "kind": kind} for kind, ids in stages.items() for one in ids],
            "contacts": [self.contact(name) for name in PEOPLE],
            "tasks": [self.task("t%d" % n) for n in range(self.pick([0, 0, 1, 2]))],
            "applications": [self.application(n, stages) for n in range(1, self.pick([2, 2, 3, 3, 4, 5]))],
            "decisions": []}
        self.live(search)
        return search

    def live(self, search):
        """Lets the person decide on follow-ups, or do them, at some moments: those that the plan has then."""
        for at in sorted(self.near(30, 2) for _ in range(self.pick([0, 1, 2, 4, 7]))):
            listed = plan(search, at)
            for one in self.random.sample(listed, min(len(listed), self.pick([1, 1, 3]))):
                self.do(search, one, at + timedelta(minutes=self.random.randrange(600)))
        if self.one_in(6):  # one that no plan has
            app = self.pick(search["applications"])["id"]
            key = self.pick(["check-in/%s/%s/%d" % (app, self.near_day(), self.pick([1, 2, 3, 9])), "ask-hr/%s/%s" % (app, self.near_day()),
                             "get-it-signed/%s/%d" % (app, self.pick([1, 2, 3])), "answer-offer/" + app, "no-such-rule/" + app, "lessons"])
            self.decide(search, key, self.near(), self.pick(["done", "skipped", "snoozed"]))

    def do(self, search, one, at):
        app = next((each for each in search["applications"] if each["id"] == one["application"]), None)
        if app and (one["rule"] in SENT or one["channel"]) and self.one_in(2):
            app["messages"].append({"id": "done-%d" % len(app["messages"]), "at": self.text(at), "direction": "out", "about": one["rule"],
                                    "contact": one["contact"], "interview": one["interview"]})
        else:
            self.decide(search, one["key"], at, self.pick(["done", "skipped", "snoozed", "snoozed"]))
            number = one["key"].rsplit("/", 1)[-1]
            if one["rule"] in ("check-in", "get-it-signed") and self.one_in(4):
                key = one["key"].rsplit("/", 1)[0] + "/%d" % (int(number) + self.pick([1, 1, 2]))
                self.decide(search, key, at + timedelta(minutes=self.random.randrange(1, 9000)), self.pick(["done", "skipped", "snoozed"]))

    def decide(self, search, key, at, state):
        at += timedelta(seconds=len(search["decisions"]) + 1)  # no two at one moment
        until = at + timedelta(minutes=self.pick([-3000, 60, 600, 3000, 20000])) if state == "snoozed" else None
        search["decisions"].append({"followUp": key, "state": state, "at": self.text(at), "until": self.text(until)})


def case(seed):
    maker = Maker(seed)
    search = maker.search()
    return search, maker.now
