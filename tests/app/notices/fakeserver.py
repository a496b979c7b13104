#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A notification service for tests: it writes each call as a line of JSON, and does what it is told by lines
on stdin:
    act ID ACTION [TOKEN]   the click, and in the same burst the end of the notice, as mako does
    click ID ACTION         the click alone, as lxqt does
    expire ID               its time is over
    close ID                the person closed it

Usage: fakeserver.py LOG CAPABILITY...   Some capabilities are ways to behave:
    hang   takes every call and answers none
    mute   shows notices without an answer
    slow   answers a second later
    zero   answers every notice with the number 0, as notify-osd does for a dialog box
    take   takes the name from the service that has it, without a gap
    busy   has shown a notice of another program first, so that the number 1 is that one's
"""

import json
import os
import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

NAME = "org.freedesktop.Notifications"
SLOW = 1000  # milliseconds
EXPIRED, DISMISSED = 1, 2


class Server(dbus.service.Object):
    def __init__(self, bus, log, capabilities):
        self.log = open(log, "a")
        self.capabilities = capabilities
        self.last = 0
        if "busy" in capabilities:
            self.last = 1
        self.name = dbus.service.BusName(NAME, bus, do_not_queue=True, allow_replacement=True,
                                         replace_existing="take" in capabilities)
        super().__init__(bus, "/org/freedesktop/Notifications")

    def write(self, **call):
        self.log.write(json.dumps(call) + "\n")
        self.log.flush()

    @dbus.service.method(NAME, in_signature="", out_signature="as", async_callbacks=("answer", "refuse"))
    def GetCapabilities(self, answer, refuse):
        self.write(call="GetCapabilities")
        if "hang" not in self.capabilities:
            answer(dbus.Array(self.capabilities, signature="s"))

    @dbus.service.method(NAME, in_signature="susssasa{sv}i", out_signature="u", async_callbacks=("answer", "refuse"))
    def Notify(self, app, replaces, icon, title, body, actions, hints, expire, answer, refuse):
        if replaces:
            number = int(replaces)
        else:
            self.last += 1
            number = self.last
        if "zero" in self.capabilities:
            number = 0
        self.write(call="Notify", id=number, replaces=int(replaces), title=str(title), body=str(body),
                   actions=[str(action) for action in actions], urgency=int(hints.get("urgency", -1)),
                   expire=int(expire), icon=str(icon), image=str(hints.get("image-path", "")),
                   entry=str(hints.get("desktop-entry", "")))
        if "slow" in self.capabilities:
            GLib.timeout_add(SLOW, lambda: answer(dbus.UInt32(number)))
        elif not {"hang", "mute"} & set(self.capabilities):
            answer(dbus.UInt32(number))

    @dbus.service.method(NAME, in_signature="u", out_signature="")
    def CloseNotification(self, number):
        self.write(call="CloseNotification", id=int(number))
        self.NotificationClosed(number, 3)

    @dbus.service.signal(NAME, signature="us")
    def ActionInvoked(self, number, action):
        pass

    @dbus.service.signal(NAME, signature="us")
    def ActivationToken(self, number, token):
        pass

    @dbus.service.signal(NAME, signature="uu")
    def NotificationClosed(self, number, reason):
        pass


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    loop = GLib.MainLoop()
    server = Server(dbus.bus.BusConnection(os.environ["DBUS_SESSION_BUS_ADDRESS"]), sys.argv[1], sys.argv[2:])

    def obey(stream, _):
        told = os.read(stream.fileno(), 65536).decode()
        if not told:
            loop.quit()
            return False
        for line in told.splitlines():
            verb, number, *rest = line.split()
            if len(rest) > 1:
                server.ActivationToken(dbus.UInt32(number), rest[1])
            if verb in ("act", "click"):
                server.ActionInvoked(dbus.UInt32(number), rest[0])
            if verb != "click":
                server.NotificationClosed(dbus.UInt32(number), EXPIRED if verb == "expire" else DISMISSED)
        return True

    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, obey)
    server.write(call="ready")
    loop.run()


if __name__ == "__main__":
    main()
