# SPDX-License-Identifier: GPL-3.0-or-later
"""A search in the shape of a real one, of any size: people, interviews, letters, decisions. The same size is the same
file to the byte. Everybody in it is invented."""

import csv
import datetime
import json

NOW = "2026-11-23T15:00:00-05:00"  # where the clock stands in every measurement
ROLES = ["Data Analyst", "Platform Engineer", "Nurse", "Café Manager", "Product Designer", "Supply Chain Analyst"]
PLACES = ["Lisbon", "Oslo", "New York, NY", "Remote", "Kraków", "Boston, MA", ""]
GIVEN = ["Ada", "Priya", "Tomás", "Hana", "Sven", "Dana", "Zoë", "Ben", "Imani", "Łucja"]
FAMILY = ["Okafor", "Rao", "García", "Whitfield", "Lind", "Novak", "Mensah", "Tanaka", "Vance", "Dąbrowska"]
STAGES = [("saved", "Saved", "saved"), ("applied", "Applied", "applied"), ("screening", "Screening", "screening"),
          ("interviewing", "Interviewing", "interview"), ("waiting", "Waiting", "waiting"), ("offer", "Offer", "offer"),
          ("accepted", "Accepted", "accepted"), ("closed", "Closed", "closed")]
NOTE = "Found on the company's page, asked Kim who works there about the team."
LETTER = ("Thank you for taking the time to talk with me about the {role} role. Your example of the reports that had "
          "been wrong for a year stayed with me, and I would enjoy looking into what comes after them.\n\nBest,\nRobin")
TODAY = datetime.date(2026, 11, 23)


def meets(number):
    """Three in seven have met somebody."""
    return number % 7 in (1, 3, 5)


def stage_of(number):
    # Those who met somebody are behind the application; the rest are saved, applied for or over.
    return STAGES[(2 + number // 7 % 4)][0] if meets(number) else STAGES[(0, 1, 1, 7)[number % 4]][0]


def day(number, back):
    return TODAY - datetime.timedelta(days=back + number * 11 % 40)


def company(number):
    return f"{('Northwind', 'Quill', 'Solstice', 'Tidewater', 'Harbour', 'Meridian')[number % 6]} {number}"


def contact(number):
    given, family = GIVEN[number % 10], FAMILY[number // 10 % 10]
    return {"id": f"c{number}", "name": f"{given} {family}", "givenName": given, "title": "Head of Data",
            "organization": company(number), "email": f"c{number}@company{number}.example", "phone": "",
            "address": "", "remarks": ""}


def interview(number):
    date = day(number, 3)
    return {"id": f"i{number}", "round": "Phone screen", "start": f"{date}T{9 + number % 8:02}:00",
            "end": f"{date}T{9 + number % 8:02}:45", "timeZone": "America/New_York", "kind": "phone", "location": "",
            "arrangedBy": f"c{number}", "cancelled": False,
            "interviewers": [{"contact": f"c{number}", "moment": "said their numbers live in four spreadsheets",
                              "openQuestion": "", "awkward": ""}]}


def message(number):
    return {"id": f"m{number}", "at": f"{day(number, 2)}T18:40:00-05:00", "direction": "out", "channel": "email",
            "contact": f"c{number}", "about": "thank-you", "interview": f"i{number}",
            "subject": "Thank you for the call", "body": LETTER.format(role=ROLES[number % 6])}


def application(number):
    row = {"id": f"a{number}", "company": company(number), "role": ROLES[number % 6], "stage": stage_of(number),
           "formality": "standard", "url": f"https://jobs.example/{number}", "location": PLACES[number % 7],
           "remarks": NOTE if number % 3 == 0 else "", "tags": ["data"] if number % 5 == 0 else [],
           "added": str(day(number, 20))}
    if row["stage"] != "saved":
        row["applied"] = str(day(number, 19))
    if meets(number):
        row.update(mainContact=f"c{number}", interviews=[interview(number)], messages=[message(number)])
    return row


def decision(number):
    return {"followUp": f"debrief/i{number}", "state": "done", "at": f"{day(number, 2)}T19:00:00-05:00"}


def write_search(path, size):
    """The interchange file."""
    search = {"afterword": 2,
              "person": {"name": "Robin Vale", "email": "robin.vale@person.example", "timeZone": "America/New_York",
                         "weekend": [6, 7], "holidays": ["us-federal"]},
              "policy": {}, "tasks": [],
              "stages": [{"id": key, "name": name, "kind": kind} for key, name, kind in STAGES],
              "contacts": [contact(number) for number in range(size) if meets(number)],
              "applications": [application(number) for number in range(size)],
              "templates": [],
              "decisions": [decision(number) for number in range(size) if meets(number) and number % 2]}
    with open(path, "w", encoding="utf-8") as file:
        json.dump(search, file, ensure_ascii=False)


def write_table(path, size):
    """The same applications as a person keeps them in a spreadsheet, a row each."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["Company", "Role", "Stage", "Location", "URL", "Added", "Applied", "Contact", "Email",
                       "Interview", "Letter", "Notes"])
        for number in range(size):
            row = application(number)
            met = [contact(number)["name"], contact(number)["email"], interview(number)["start"],
                   message(number)["body"]] if meets(number) else ["", "", "", ""]
            rows.writerow([row["company"], row["role"], row["stage"], row["location"], row["url"], row["added"],
                           row.get("applied", ""), *met, row["remarks"]])


def write_collection(path, size):
    """The same rows as a collection of Tellico (its XML of version 11)."""
    def clean(text):
        return text.replace("&", "&amp;").replace("<", "&lt;")

    fields = ["title", "role", "stage", "location", "link", "added", "contact", "email", "letter", "notes"]
    with open(path, "w", encoding="utf-8") as file:
        file.write('<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tellico PUBLIC "-//Robby Stephenson/DTD Tellico V11.0//EN" '
                   '"http://periapsis.org/tellico/dtd/v11/tellico.dtd">\n<tellico xmlns="http://periapsis.org/tellico/" '
                   'syntaxVersion="11">\n<collection title="Search" type="1" entryTitle="Applications">\n<fields>\n')
        for field in fields:
            file.write(f'<field name="{field}" title="{field.title()}" type="1" flags="{8 if field == "title" else 0}" '
                       f'category="General" format="4"/>\n')
        file.write("</fields>\n")
        for number in range(size):
            row = application(number)
            met = [contact(number)["name"], contact(number)["email"], message(number)["body"]] if meets(number) else [""] * 3
            values = [row["company"], row["role"], row["stage"], row["location"], row["url"], row["added"], *met,
                      row["remarks"]]
            file.write(f'<entry id="{number + 1}">' + "".join(
                f"<{field}>{clean(value)}</{field}>" for field, value in zip(fields, values) if value) + "</entry>\n")
        file.write("</collection>\n</tellico>\n")
