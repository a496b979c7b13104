# SPDX-License-Identifier: GPL-3.0-or-later
"""An invitation to an interview that ends soon after now, so that its notices come while the test watches."""

import datetime
import zoneinfo


def daytime_zone():
    """A time zone in which it is late in the morning now: no quiet hours keep a notice back."""
    now = datetime.datetime.now(datetime.timezone.utc)
    for hours in range(-11, 13):
        name = f"Etc/GMT{-hours:+d}" if hours else "Etc/GMT"
        if now.astimezone(zoneinfo.ZoneInfo(name)).hour == 11:
            return name
    return "Etc/GMT"


def written(moment):
    return moment.astimezone(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")


def invitation(company, domain, people, ends, recruiter):
    """The text of an .ics: an hour with @p people of @p company that ends at the moment @p ends."""
    attendees = "".join(
        f"ATTENDEE;CN={name}:mailto:{name.split()[0].lower()}@{domain}\r\n" for name in people)
    return (
        "BEGIN:VCALENDAR\r\nPRODID:-//Test//EN\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\n"
        f"UID:{domain}-interview\r\nDTSTAMP:{written(ends - datetime.timedelta(days=3))}\r\n"
        f"DTSTART:{written(ends - datetime.timedelta(hours=1))}\r\nDTEND:{written(ends)}\r\n"
        f"SUMMARY:{company}: on-site interview\\, Data Analyst\r\n"
        f"ORGANIZER;CN={recruiter}:mailto:{recruiter.split()[0].lower()}@talent.example\r\n"
        f"ATTENDEE;CN=Robin Vale:mailto:robin.vale@home.example\r\n{attendees}"
        "END:VEVENT\r\nEND:VCALENDAR\r\n")
