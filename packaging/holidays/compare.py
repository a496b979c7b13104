#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lays resources/holidays beside two other collections, date-holidays (npm) and workalendar (Debian: python3-workalendar), for
every weekday of 2020 to 2040, and prints a table of regions: weekdays that are free here, there, and where they differ.
Usage: compare.py PEER.json           PEER.json is what peer.mjs prints
       compare.py --regions           the regions as peer.mjs reads them
       compare.py --differences PEER.json    what tests/data/holidays/differences.txt holds: for each holiday that is free only
                                             here or only there, the law that decides, who says otherwise, and the days
Needs python3-icalendar and python3-dateutil, and python3-workalendar for the third column.
"""
import json
import pathlib
import re
import sys
import warnings
from datetime import date, datetime

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "resources" / "holidays"
FIRST, LAST = 2020, 2040
GERMANY = {"baden-wuerttemberg": "BW", "bavaria": "BY", "berlin": "BE", "brandenburg": "BB", "bremen": "HB", "hamburg": "HH",
           "hesse": "HE", "lower-saxony": "NI", "mecklenburg": "MV", "north-rhine-westphalia": "NW", "rhineland-palatinate": "RP",
           "saarland": "SL", "saxony": "SN", "saxony-anhalt": "ST", "schleswig-holstein": "SH", "thuringia": "TH"}
CANADA = {"alberta": "AB", "british-columbia": "BC", "manitoba": "MB", "ontario": "ON", "quebec": "QC", "saskatchewan": "SK",
          "nova-scotia": "NS", "new-brunswick": "NB", "prince-edward-island": "PE", "newfoundland": "NL", "yukon": "YT",
          "northwest-territories": "NT", "nunavut": "NU"}
AUSTRALIA = {"new-south-wales": "NSW", "queensland": "QLD", "south-australia": "SA", "victoria": "VIC", "western-australia": "WA",
             "tasmania": "TAS", "capital-territory": "ACT", "northern-territory": "NT"}
SPAIN = {"andalusia": "AN", "basque-country": "PV", "catalonia": "CT", "galicia": "GA", "madrid": "MD", "aragon": "AR",
         "asturias": "AS", "balearic-islands": "IB", "canary-islands": "CN", "cantabria": "CB", "castile-la-mancha": "CM",
         "castile-and-leon": "CL", "extremadura": "EX", "la-rioja": "RI", "murcia": "MC", "navarre": "NC", "valencia": "VC"}
SWITZERLAND = {"zurich": "ZH", "bern": "BE", "basel": "BS", "geneva": "GE", "vaud": "VD", "basel-landschaft": "BL", "fribourg": "FR",
               "jura": "JU", "lucerne": "LU", "neuchatel": "NE", "schaffhausen": "SH", "schwyz": "SZ", "st-gallen": "SG",
               "thurgau": "TG", "ticino": "TI", "valais": "VS", "zug": "ZG", "appenzell-ausserrhoden": "AR",
               "appenzell-innerrhoden": "AI", "glarus": "GL", "graubuenden": "GR", "nidwalden": "NW", "obwalden": "OW",
               "solothurn": "SO", "uri": "UR", "aargau": "AG", "aargau-baden": "AG", "aargau-bremgarten": "AG", "aargau-muri": "AG",
               "aargau-rheinfelden": "AG", "aargau-zurzach": "AG"}
STATES = {"california": "CA", "florida": "FL", "massachusetts": "MA", "new-york": "NY", "texas": "TX", "washington": "WA"}
COUNTRIES = {"australia": "AU", "austria": "AT", "belgium": "BE", "brazil": "BR", "canada": "CA", "czechia": "CZ", "denmark": "DK",
             "finland": "FI", "france": "FR", "germany": "DE", "hong-kong": "HK", "ireland": "IE", "israel": "IL", "italy": "IT",
             "japan": "JP", "mexico": "MX", "netherlands": "NL", "new-zealand": "NZ", "norway": "NO", "poland": "PL",
             "portugal": "PT", "singapore": "SG", "south-africa": "ZA", "south-korea": "KR", "spain": "ES", "sweden": "SE",
             "us-federal": "US", "india": "IN", "india-delhi": "IN"}
# workalendar calls some otherwise.
OTHERWISE = {"uk-england": "GB-ENG", "uk-scotland": "GB-SCT", "uk-northern-ireland": "GB-NIR", "australia-capital-territory": "AU-ACT"}


def places():
    """Each region as date-holidays names it: country and state."""
    found = {id: [code] for id, code in COUNTRIES.items()}
    for country, code, parts in (("germany", "DE", GERMANY), ("canada", "CA", CANADA), ("australia", "AU", AUSTRALIA),
                                 ("spain", "ES", SPAIN), ("switzerland", "CH", SWITZERLAND), ("us", "US", STATES)):
        found.update({f"{country}-{name}": [code, part] for name, part in parts.items()})
    found.update({"uk-england": ["GB", "ENG"], "uk-scotland": ["GB", "SCT"], "uk-northern-ireland": ["GB", "NIR"]})
    found["india-delhi"] = ["IN", "DL"]
    return found


def ours(id):
    """The names of the region's days, and by which law they are."""
    from dateutil.rrule import rrulestr
    from icalendar import Calendar
    calendar = Calendar.from_ical((FOLDER / (id + ".ics")).read_bytes())
    found = {}
    for event in calendar.walk("VEVENT"):
        start = event["DTSTART"].dt
        days = {start}
        if "RRULE" in event:
            rule = rrulestr(event["RRULE"].to_ical().decode(), dtstart=datetime(start.year, start.month, start.day))
            days |= {one.date() for one in rule if one.year <= LAST}
        days |= {one.dt for single in listed(event.get("RDATE")) for one in single.dts}
        days -= {one.dt for single in listed(event.get("EXDATE")) for one in single.dts}
        found.update({day: str(event["SUMMARY"]) for day in days})
    law = str(calendar["X-WR-CALDESC"]).removeprefix("From 2020 to 2040. ").removeprefix("All public holidays of the state. ")
    return found, re.split(r"\. (?=[A-Z])", law)[0].rstrip(".")


def listed(value):
    return [] if value is None else value if isinstance(value, list) else [value]


def third(id, place):
    """The names by workalendar; None where it has no such region."""
    warnings.simplefilter("ignore")
    from workalendar.registry import registry
    calendar = registry.get(OTHERWISE.get(id, "-".join(place)))
    if calendar is None:
        return None
    found = {}
    for year in range(FIRST, LAST + 1):
        try:
            found.update(calendar().holidays(year))
        except Exception:  # years of which it knows no moon
            pass
    return found


def weekdays(days, weekend):
    return {day: name for day, name in days.items() if FIRST <= day.year <= LAST and day.weekday() not in weekend}


def show_differences(id, law, here, others):
    groups = {}
    for day in sorted(set(here).union(*others.values())):
        against = [name for name, days in others.items() if (day in days) != (day in here)]
        if against:
            called = here.get(day) or next(others[name][day] for name in against)
            groups.setdefault(("free" if day in here else "work", called, " and ".join(against)), []).append(day)
    if groups:
        print(f"\n# {id}: {law}")
    for (state, called, against), days in groups.items():
        print(f"{id} | {state} | {called} | {against} | " + " ".join(map(str, days)))


def main():
    if "--regions" in sys.argv:
        print(json.dumps(places()))
        return
    peer = json.loads(pathlib.Path(sys.argv[-1]).read_text())
    shows_differences = "--differences" in sys.argv
    if not shows_differences:
        print("| region | free weekdays of each year | all | date-holidays: more / fewer | workalendar: more / fewer |\n|---|---|---|---|---|")
    for id, place in sorted(places().items()):
        weekend = (4, 5) if id == "israel" else (5, 6)
        days, law = ours(id)
        here = weekdays(days, weekend)
        others = {"date-holidays": weekdays({date.fromisoformat(day): name for day, name in peer["days"][id].items()}, weekend)}
        other = third(id, place)
        if other is not None:
            others["workalendar"] = weekdays(other, weekend)
        if shows_differences:
            show_differences(id, law, here, others)
            continue
        years = " ".join(str(sum(day.year == year for day in here)) for year in range(FIRST, LAST + 1))
        beside = [f"{len(set(days) - set(here))} / {len(set(here) - set(days))}" for days in others.values()]
        print(f"| {id} | {years} | {len(here)} | " + " | ".join((beside + ["not there"])[:2]) + " |")


main()
