#!/usr/bin/env python3
"""Writes resources/holidays/ID.ics for every region of regions.py and moreregions.py (RFC 5545, every day named). With --days it prints
"ID DATE NAME" instead; with --check it writes nothing and fails where a file is not as it would write it.
Usage: packaging/holidays/make.py [--days | --check]"""
import pathlib
import sys

from moreregions import REGIONS
from rules import FIRST, LAST

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "resources" / "holidays"


def escaped(text):
    return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")


def folded(line):
    """At most 75 bytes a line, cut between characters (RFC 5545, 3.1)."""
    pieces, piece = [], ""
    for character in line:
        if len((piece + character).encode()) > (75 if not pieces else 74):
            pieces.append(piece)
            piece = ""
        piece += character
    return "\r\n ".join(pieces + [piece])


def days_of(rule):
    return sorted({day for year in range(FIRST, LAST + 1) for day in rule(year) if FIRST <= day.year <= LAST})


def calendar(id, name, description, holidays):
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Afterword//Holidays//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
             "X-WR-CALNAME:" + escaped(name), f"X-WR-CALDESC:From {FIRST} to {LAST}. " + escaped(description)]
    for uid, title, rule in holidays:
        days = [day.strftime("%Y%m%d") for day in days_of(rule)]
        if not days:
            continue
        lines += ["BEGIN:VEVENT", f"UID:{uid}@{id}.holidays.afterword", "DTSTAMP:20261101T000000Z", "DTSTART;VALUE=DATE:" + days[0]]
        if days[1:]:
            lines.append("RDATE;VALUE=DATE:" + ",".join(days[1:]))
        lines += ["SUMMARY:" + escaped(title), "TRANSP:TRANSPARENT", "END:VEVENT"]
    return "\r\n".join(map(folded, lines + ["END:VCALENDAR"])) + "\r\n"


def main():
    stale = []
    for id, name, description, holidays in REGIONS:
        if "--days" in sys.argv:
            for day, title in sorted((day, title) for _, title, rule in holidays for day in days_of(rule)):
                print(id, day, title)
            continue
        file = FOLDER / (id + ".ics")
        made = calendar(id, name, description, holidays).encode()
        if "--check" not in sys.argv:
            file.write_bytes(made)
        elif not file.exists() or file.read_bytes() != made:
            stale.append(file.name)
    if stale:
        sys.exit("Run packaging/holidays/make.py, these files are not as it writes them: " + " ".join(stale))


main()
