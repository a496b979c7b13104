#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what is said on a session bus about notices, a line of JSON for each word, as it passes.

Usage: ear.py ADDRESS FILE
"""

import json
import sys

import dbus
import dbus.bus
import dbus.mainloop.glib
from dbus.lowlevel import (HANDLER_RESULT_HANDLED, MESSAGE_TYPE_ERROR, MESSAGE_TYPE_METHOD_CALL,
                           MESSAGE_TYPE_METHOD_RETURN, MESSAGE_TYPE_SIGNAL)
from gi.repository import GLib

NAME = "org.freedesktop.Notifications"
KINDS = {MESSAGE_TYPE_METHOD_CALL: "call", MESSAGE_TYPE_METHOD_RETURN: "answer", MESSAGE_TYPE_ERROR: "error",
         MESSAGE_TYPE_SIGNAL: "signal"}


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.bus.BusConnection(sys.argv[1])
    out = open(sys.argv[2], "a")
    asked = set()  # calls of Notify whose answer is awaited

    def write(**words):
        out.write(json.dumps(words) + "\n")
        out.flush()

    def hear(_, message):
        kind = KINDS.get(message.get_type())
        if kind in ("call", "signal") and message.get_interface() == NAME:
            said = message.get_args_list(byte_arrays=True)
            if message.get_member() == "Notify":
                asked.add((message.get_sender(), message.get_serial()))
                write(kind="Notify", of=message.get_serial(), sender=message.get_sender(), replaces=int(said[1]),
                      title=str(said[3]), body=str(said[4]), actions=[str(action) for action in said[5]],
                      expire=int(said[7]))
            elif said:
                write(kind=message.get_member(), id=int(said[0]), more=[str(word) for word in said[1:]])
        elif kind in ("answer", "error"):
            call = (message.get_destination(), message.get_reply_serial())
            if call in asked:
                asked.remove(call)
                said = message.get_args_list()
                write(**{"from": message.get_sender()}, kind=kind, of=call[1], sender=call[0], id=int(said[0]) if kind == "answer" else 0)
        return HANDLER_RESULT_HANDLED  # a monitor says nothing, not even that it has no such method

    bus.add_message_filter(hear)  # first: whoever answers as a monitor is thrown off the bus
    bus.call_blocking("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.Monitoring",
                      "BecomeMonitor", "asu", ([], 0))
    write(kind="ready")
    GLib.MainLoop().run()


if __name__ == "__main__":
    main()
