"""How holidays are told by law: as functions of a year. A rule gives the days of one holiday in that year."""
from datetime import date, timedelta

FIRST, LAST = 2020, 2040
MON, TUE, WED, THU, FRI, SAT, SUN = range(7)


def easter(year):
    """Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e, f, g = b // 4, b % 4, (b + 8) // 25, 0
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l) // 451
    month, day = divmod(h + l - 7 * m + 114, 31)
    return date(year, month, day + 1)


def on(month, day):
    return lambda year: [date(year, month, day)]


def after_easter(days):
    return lambda year: [easter(year) + timedelta(days)]


def nth(n, weekday, month):
    """The n-th such weekday of a month; n is negative from the month's end."""
    def rule(year):
        if n > 0:
            first = date(year, month, 1)
            return [first + timedelta((weekday - first.weekday()) % 7 + 7 * (n - 1))]
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
        return [last - timedelta((last.weekday() - weekday) % 7 + 7 * (-n - 1))]
    return rule


def weekday_from(weekday, month, day):
    """The first such weekday on or after a date."""
    def rule(year):
        start = date(year, month, day)
        return [start + timedelta((weekday - start.weekday()) % 7)]
    return rule


def weekday_before(weekday, month, day):
    """The last such weekday before a date."""
    def rule(year):
        end = date(year, month, day) - timedelta(1)
        return [end - timedelta((end.weekday() - weekday) % 7)]
    return rule


def shifted(rule, days):
    return lambda year: [day + timedelta(days) for day in rule(year)]


def since(first, rule):
    return lambda year: rule(year) if year >= first else []


def until(last, rule):
    return lambda year: rule(year) if year <= last else []


def every(years, first, rule):
    return lambda year: rule(year) if year >= first and (year - first) % years == 0 else []


def days(*listed):
    """Single days, as they were proclaimed: "2026-06-15"."""
    all_days = [date.fromisoformat(day) for day in listed]
    return lambda year: [day for day in all_days if day.year == year]


def but(rule, **others):
    """Other days in single years: y2020="2020-05-08"."""
    moved = {int(name[1:]): date.fromisoformat(day) for name, day in others.items()}
    return lambda year: [moved[year]] if year in moved else rule(year)


def sundays_move(rule):
    """Kept on the Monday where it falls on a Sunday."""
    return lambda year: [day + timedelta(1) if day.weekday() == SUN else day for day in rule(year)]


def monday_after(rule, weekdays):
    """The Monday that follows, in years in which the day falls on one of these weekdays."""
    return lambda year: [day + timedelta(7 - day.weekday()) for day in rule(year) if day.weekday() in weekdays]


def substitutes(*rules):
    """For those of these days that fall on a weekend the next working days, each its own."""
    def rule(year):
        days = [day for one in rules for day in one(year)]
        taken = {day for day in days if day.weekday() < SAT}
        found = []
        for day in days:
            if day.weekday() < SAT:
                continue
            while day.weekday() >= SAT or day in taken:
                day += timedelta(1)
            taken.add(day)
            found.append(day)
        return found
    return rule


def moved(rule):
    """Kept on the next working day where it falls on a weekend."""
    return lambda year: [day for day in rule(year) if day.weekday() < SAT] + substitutes(rule)(year)


def dated(listed):
    """One day of each year from FIRST on, as "MM-DD MM-DD ...": moons, which no rule of ours follows."""
    return days(*(f"{FIRST + i}-{day}" for i, day in enumerate(listed.split())))


def sundays_passed_on(*rules):
    """All of these, each that falls on a Sunday or on a day that another has kept on the next day that is free yet."""
    def rule(year):
        taken = set()
        for day in sorted(day for one in rules for day in one(year)):
            while day.weekday() == SUN or day in taken:
                day += timedelta(1)
            taken.add(day)
        return sorted(taken)
    return rule
