# SPDX-License-Identifier: GPL-3.0-or-later
"""The etiquette's "Words", read literally from its text and apart from the program: days, moments, and one application as
the rules see it. Slow and plain on purpose."""
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

# The numbers that a search without any of its own goes by, as a new one's interchange file has them: use_numbers().
NUMBERS = {}
STAGES = {kind: kind for kind in ("saved", "applied", "screening", "waiting", "offer", "accepted", "closed")}
STAGES["interviewing"] = "interview"
ROAD = ["saved", "applied", "screening", "interview", "waiting"]
UNDER_WAY = ("screening", "interview", "waiting")


def use_numbers(new_search):
    """Takes the numbers of the etiquette from the file of a search that nobody has begun."""
    NUMBERS.update(new_search["policy"])


def moment(text):
    """An ISO 8601 text with an offset; null stays null."""
    return datetime.fromisoformat(text).astimezone(timezone.utc) if text else None


def day(text):
    return date.fromisoformat(text) if text else None


def clock(text):
    return time.fromisoformat(text)


def at(when, hour, zone):
    """The moment when clocks in the zone show it; of a reading that comes twice the first, one that is skipped as if the
    clock had not been changed yet."""
    return datetime.combine(when, hour, zone).astimezone(timezone.utc)


def plus_days(instant, days, zone):
    """Calendar days later at the same clock time."""
    wall = instant.astimezone(zone)
    return at(wall.date() + timedelta(days=days), wall.time().replace(fold=0), zone)


def us_federal(year):
    """The holidays of a year, each on the day on which it is observed."""
    def nth(month, weekday, n):
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))
    days = [nth(1, 0, 3), nth(2, 0, 3), nth(9, 0, 1), nth(10, 0, 2), nth(11, 3, 4)]
    last = date(year, 5, 31)
    days.append(last - timedelta(days=last.weekday()))
    fixed = [(1, 1), (6, 19), (7, 4), (11, 11), (12, 25)]
    # New Year's Day of the next year may be observed in this one.
    for holiday in [date(year, *one) for one in fixed if year >= 2021 or one != (6, 19)] + [date(year + 1, 1, 1)]:
        if holiday.weekday() == 5:
            holiday -= timedelta(days=1)
        elif holiday.weekday() == 6:
            holiday += timedelta(days=1)
        if holiday.year == year:
            days.append(holiday)
    return days


class Days:
    """Business days: neither a weekend day of the person nor a day of a chosen holiday calendar."""

    def __init__(self, person):
        self.weekend = set(person.get("weekend", [6, 7]))
        self.holidays = set()
        if "us-federal" in person.get("holidays", ["us-federal"]):
            for year in range(2020, 2041):
                self.holidays.update(us_federal(year))

    def is_business(self, when):
        return when.isoweekday() not in self.weekend and when not in self.holidays

    def plus(self, when, n):
        """The n-th business day after that date (before it, where n is negative)."""
        step = 1 if n > 0 else -1
        for _ in range(abs(n)):
            when += timedelta(days=step)
            while not self.is_business(when):
                when += timedelta(days=step)
        return when

    def rolled(self, when):
        while not self.is_business(when):
            when += timedelta(days=1)
        return when


class World:
    """A whole search at a moment."""

    def __init__(self, search, now):
        self.search, self.now = search, now
        person = search.get("person", {})
        self.zone = ZoneInfo(person.get("timeZone", "UTC"))
        self.days = Days(person)
        self.policy = {**NUMBERS, **search.get("policy", {})}
        stages = {one["id"]: one.get("kind", "saved") for one in search.get("stages", [])}
        self.kinds = stages or dict(STAGES)
        self.contacts = {one["id"]: one for one in search.get("contacts", [])}
        self.decisions = [dict(one, at=moment(one["at"]), until=moment(one.get("until")))
                          for one in search.get("decisions", [])]
        self.today = self.date(now)
        self.applications = [Application(self, one) for one in search.get("applications", [])]

    def __getitem__(self, number):
        return self.policy[number]

    def date(self, instant):
        return instant.astimezone(self.zone).date()

    def start(self, when):
        return at(when, clock(self["workDayStart"]), self.zone)

    def end(self, when):
        return at(when, clock(self["workDayEnd"]), self.zone)

    def is_team(self, contact):
        return self.contacts[contact].get("team", False)

    def decision(self, key, since=None, after=None, by=None):
        """The latest decision on the key that counts; null where there is none."""
        by = by or self.now
        counting = [one for one in self.decisions if one["followUp"] == key and one["at"] <= by and
                    (since is None or one["at"] >= since) and (after is None or one["at"] > after)]
        return max(counting, key=lambda one: one["at"]) if counting else None

    def signed_elsewhere(self, application):
        """Since when another application's offer is signed and this one's is not."""
        if application.signed:
            return None
        others = [one.signed for one in self.applications if one is not application and one.signed]
        return min(others) if others else None


class Interview:
    def __init__(self, world, facts):
        self.facts, self.id = facts, facts["id"]
        self.zone = ZoneInfo(facts["timeZone"]) if facts.get("timeZone") else world.zone
        self.wall_start = datetime.fromisoformat(facts["start"])
        self.wall_end = datetime.fromisoformat(facts["end"])
        self.start = at(self.wall_start.date(), self.wall_start.time(), self.zone)
        self.end = at(self.wall_end.date(), self.wall_end.time(), self.zone)
        self.room = [one["contact"] for one in facts.get("interviewers", [])]
        self.debrief = facts.get("debrief") or {}


class Application:
    def __init__(self, world, facts):
        self.world, self.facts, self.id = world, facts, facts["id"]
        now = world.now
        self.kind = world.kinds.get(facts.get("stage"), "saved")
        self.directions = facts.get("directions") or {}
        outcome = facts.get("outcome")
        self.outcome = outcome if outcome and (outcome["at"] is None or moment(outcome["at"]) <= now) else None
        # Of an unknown day it is over since ever; it asks for no letter, and no interview came after it.
        self.ended_at = moment(outcome["at"]) if self.outcome else None
        offer = facts.get("offer") or {}
        self.received = self.counting(offer.get("receivedAt"))
        self.written = self.counting(offer.get("writtenAt")) if self.received else None
        self.signed_date = self.counting(offer.get("signedAt"))
        self.deadline = day(offer.get("deadline"))
        # There is no offer before it was received, so none is signed earlier.
        self.signed = max(self.received, self.signed_date) if self.received and self.signed_date and (
            not self.outcome or self.outcome["kind"] == "accepted") else None
        self.read_interviews()
        self.read_messages()
        self.read_heard()
        self.promised = day(facts.get("promisedDecision"))
        self.open = not self.outcome and self.kind not in ("accepted", "closed")
        self.in_process = not self.outcome and not self.received and (
            self.kind in UNDER_WAY or (self.kind == "applied" and bool(self.word)))

    def counting(self, text):
        """A moment that is not after now."""
        instant = moment(text)
        return instant if instant and instant <= self.world.now else None

    def read_interviews(self):
        every = [Interview(self.world, one) for one in self.facts.get("interviews", []) if not one.get("cancelled")]
        self.interviews = [one for one in every if not self.ended_at or one.start <= self.ended_at]
        ended = sorted((one for one in self.interviews if one.end <= self.world.now),
                       key=lambda one: (one.end, one.start, one.id))
        self.ended = ended
        self.latest = ended[-1] if ended else None
        self.scheduled = any(one.end > self.world.now for one in self.interviews)

    def read_messages(self):
        self.messages = [dict(one, at=moment(one["at"])) for one in self.facts.get("messages", [])
                         if moment(one["at"]) <= self.world.now]
        self.out = [one for one in self.messages if one.get("direction", "out") == "out"]
        self.reached = max((one["at"] for one in self.out), default=None)

    def read_heard(self):
        world = self.world
        self.applied = self.past_day("applied")
        self.added = self.past_day("added")
        word = [one["at"] for one in self.messages if one.get("direction") == "in" and not one.get("automatic")]
        word += [one.end for one in self.ended]
        self.word = max(word, default=None)
        self.heard = self.word
        if not self.word and self.kind in UNDER_WAY:
            begun = self.applied or self.added
            news = [at(begun, time(0), world.zone)] if begun else []
            for move in self.facts.get("moves", []):
                came, went = world.kinds.get(move["from"]), world.kinds.get(move["to"])
                if moment(move["at"]) <= world.now and went in UNDER_WAY and came in ROAD and \
                        ROAD.index(went) > ROAD.index(came):
                    news.append(moment(move["at"]))
            self.heard = max(news, default=None)
        self.heard_date = world.date(self.heard) if self.heard else None

    def past_day(self, name):
        when = day(self.facts.get(name))
        return when if when and when <= self.world.today else None

    def sent(self, about, contact=None, interview=None, after=None, not_before=None, by=None):
        """The messages out with this about, to that contact, for that interview, later than or not before a moment."""
        return [one for one in self.out if one.get("about", "other") == about and
                (contact is None or one.get("contact") == contact) and
                (interview is None or one.get("interview") == interview) and
                (after is None or one["at"] > after) and (not_before is None or one["at"] >= not_before) and
                (by is None or one["at"] <= by)]

    def first_interviewer(self):
        if not self.latest or not self.latest.room:
            return None
        people = [one for one in self.latest.room if not self.world.is_team(one)]
        return (people or self.latest.room)[0]
