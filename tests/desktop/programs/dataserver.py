# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts a calendar, the same exported again, and cards into Evolution's data server, and says what it has then. See programs.py."""
import re
import sys

import gi

gi.require_version("ECal", "2.0")
gi.require_version("EBook", "1.2")
gi.require_version("EBookContacts", "1.2")
gi.require_version("EDataServer", "1.2")
gi.require_version("ICalGLib", "3.0")
from gi.repository import EBook, EBookContacts, ECal, EDataServer, ICalGLib  # noqa: E402

WAIT = 30


def main():
    registry = EDataServer.SourceRegistry.new_sync(None)
    calendar = ECal.Client.connect_sync(registry.ref_builtin_calendar(), ECal.ClientSourceType.EVENTS, WAIT, None)
    for path, said in ((sys.argv[1], "first"), (sys.argv[2], "again")):
        text = open(path, newline="").read()
        calendar.receive_objects_sync(ICalGLib.Component.new_from_string(text), ECal.OperationFlags.NONE, None)
        _, kept = calendar.get_object_list_sync("#t", None)
        off = sum("STATUS:CANCELLED" in one.as_ical_string() for one in kept)
        print(f"{said}: {len(kept)} events after a file of {text.count('BEGIN:VEVENT')}, {off} called off")
    book = EBook.BookClient.connect_sync(registry.ref_builtin_address_book(), WAIT, None)
    cards = re.findall(r"BEGIN:VCARD.*?END:VCARD", open(sys.argv[3], newline="").read(), re.S)
    for card in cards:
        book.add_contact_sync(EBookContacts.Contact.new_from_vcard(card), EBookContacts.BookOperationFlags.NONE, None)
    _, kept = book.get_contacts_sync(EBookContacts.BookQuery.any_field_contains("").to_string(), None)
    print(f"{len(cards)} cards written, there are: " + ", ".join(sorted(one.get_property("full-name") for one in kept)))


main()
