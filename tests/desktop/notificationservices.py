# SPDX-License-Identifier: GPL-3.0-or-later
"""Real notification services of Debian, each with the same face: what stands on the screen, and the buttons of
it, pressed with the mouse where the service paints them.
"""

import os
import re
import sysconfig

from screenreader import middle, role_of, root_of, showing_in
from waiting import wait_for

NAME = "org.freedesktop.Notifications"

# Where a service's program may lie: Debian moves them from /usr/lib to /usr/libexec, some in each version.
FOLDERS = ("/usr/libexec", "/usr/lib", "/usr/lib/" + (sysconfig.get_config_var("MULTIARCH") or ""), "/usr/bin")

DUNSTRC = """
[global]
    origin = top-right
    width = 320
    mouse_left_click = do_action, close_current
    mouse_middle_click = close_current
    idle_threshold = 0
    show_indicators = no
    dmenu = {chooser}
[urgency_low]
    timeout = 0
[urgency_normal]
    timeout = 0
[log]
    summary = "*"
    script = {script}
"""

DUNST_SCRIPT = """#!/bin/sh
printf '%s\\n' "$DUNST_SUMMARY" >> {log}
"""

# What a person picks from dunst's menu of actions: the line with the words that the test wants.
CHOOSER = """#!/bin/sh
grep -m 1 -F "$(cat {wish})"
"""

XFCE_SERVICE = "/usr/share/dbus-1/services/org.xfce.xfce4-notifyd.Notifications.service"

# A notice stands until it is answered, and nothing moves while it comes and goes.
XFCE_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-notifyd" version="1.0">
  <property name="expire-timeout" type="int" value="3600"/>
  <property name="initial-opacity" type="double" value="1.0"/>
  <property name="do-fadeout" type="bool" value="false"/>
  <property name="do-slideout" type="bool" value="false"/>
</channel>
"""


# Windows where their programs put them, and what asks for the focus has it.
AWESOME_SETTINGS = """
local awful = require("awful")
require("awful.autofocus")
require("naughty")
awful.layout.layouts = {awful.layout.suit.floating}
awful.screen.connect_for_each_screen(function(screen) awful.tag({"all"}, screen, awful.layout.layouts[1]) end)
awful.rules.rules = {{rule = {}, properties = {focus = awful.client.focus.filter, raise = true,
                                               screen = awful.screen.preferred}}}
"""

# Each notice on the screen, and each text that is painted in it with the middle of where it is.
AWESOME_NOTICES = """
local told = ""
local function tell(box, part)
    local text = part:get_widget().text
    if text then
        local x, y, width, height = part:get_matrix_to_device():transform_rectangle(0, 0, part:get_size())
        told = told .. "\\30" .. text .. "\\31" .. (box.x + x + width / 2) .. "\\31" .. (box.y + y + height / 2)
    end
    for _, below in ipairs(part:get_children()) do tell(box, below) end
end
for screen in screen do
    for _, place in pairs(require("naughty").notifications[screen]) do
        for _, notice in ipairs(place) do
            told = told .. "\\29"
            local painted = notice.box._drawable._widget_hierarchy
            if painted then tell(notice.box, painted) end
        end
    end
end
return told
"""


def executable(path, text):
    with open(path, "w") as file:
        file.write(text)
    os.chmod(path, 0o700)
    return path


def installed(name):
    """The program called @p name, which may say a folder of its own too, where this Debian keeps it."""
    places = [os.path.join(folder, name) for folder in FOLDERS]
    return next((place for place in places if os.path.isfile(place)), places[0])


def is_served(desktop):
    return NAME in desktop.output(["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
                                   "org.freedesktop.DBus.ListNames"])


def wait_for_service(desktop):
    wait_for("the notification service", lambda: is_served(desktop))


def end(desktop, process):
    """Ends a service as a crash does, and waits until the bus knows."""
    process.kill()
    process.wait()
    wait_for("no service", lambda: not is_served(desktop))


class Dunst:
    """One window for all notices. Their actions are chosen from a menu, for which a script stands here."""

    def __init__(self, desktop):
        self.desktop = desktop
        self.log = os.path.join(desktop.home, "notices")
        self.wish = os.path.join(desktop.home, "wish")

    def start(self):
        home = self.desktop.home
        script = executable(os.path.join(home, "log-notice"), DUNST_SCRIPT.format(log=self.log))
        chooser = executable(os.path.join(home, "choose"), CHOOSER.format(wish=self.wish))
        config = os.path.join(home, "dunstrc")
        with open(config, "w") as file:
            file.write(DUNSTRC.format(script=script, chooser=chooser))
        open(self.log, "w").close()
        self.command = ["dunst", "-conf", config]
        self._run()

    def _run(self):
        self.process = self.desktop.start(self.command)
        wait_for_service(self.desktop)

    def restart(self):
        end(self.desktop, self.process)
        self._run()

    def shown(self):
        """The titles of all that was ever shown, in order."""
        with open(self.log) as file:
            return file.read().splitlines()

    def standing(self):
        """How many notices the service holds, those that wait for room on the screen too."""
        return sum(int(self.desktop.output(["dunstctl", "count", kind]) or 0) for kind in ("displayed", "waiting"))

    def shows(self, title):
        """Whether a notice with a title that begins so was shown."""
        return any(shown.startswith(title) for shown in self.shown())

    def pop_ups(self):
        """How many notices are seen at once."""
        return int(self.desktop.output(["dunstctl", "count", "displayed"]) or 0)

    def press(self, title, label):
        """Chooses the action @p label of the notice whose title begins with @p title."""
        with open(self.wish, "w") as file:
            file.write(f"{label} ({title}")
        self.desktop.output(["dunstctl", "context"])

    def click(self):
        """Clicks the topmost notice."""
        left, top, _, _ = wait_for("a notice on the screen", lambda: self.desktop.shapes_of_class("Dunst"))[0]
        self.desktop.click((left + 40, top + 12))

    def dismiss_all(self):
        self.desktop.output(["dunstctl", "close-all"])
        wait_for("no notice", lambda: self.standing() == 0)


class XfceNotifyd:
    """A window for each notice, with the actions as buttons below the text; read as a screen reader reads it."""

    def __init__(self, desktop):
        self.desktop = desktop
        self.process = None

    def start(self):
        folder = os.path.join(self.desktop.env["XDG_CONFIG_HOME"], "xfce4", "xfconf", "xfce-perchannel-xml")
        os.makedirs(folder)
        with open(os.path.join(folder, "xfce4-notifyd.xml"), "w") as file:
            file.write(XFCE_SETTINGS)
        with open(XFCE_SERVICE) as file:
            self.program = re.search("^Exec=(.+)$", file.read(), re.M).group(1)
        self._run()

    def _run(self):
        self.process = self.desktop.start([self.program])
        wait_for_service(self.desktop)

    def restart(self):
        end(self.desktop, self.process)
        self._run()

    def _notices(self):
        return list(showing_in(root_of(self.process.pid), lambda thing: role_of(thing) == "frame"))

    def texts(self):
        """Title and text of each notice on the screen."""
        return [[label.name for label in showing_in(notice, lambda thing: role_of(thing) == "label")]
                for notice in self._notices()]

    def standing(self):
        return len(self._notices())

    def shows(self, title):
        return any(text and text[0].startswith(title) for text in self.texts())

    def pop_ups(self):
        return len(self._places())

    def _places(self):
        return self.desktop.shapes_of_class("Xfce4-notifyd")

    def _button(self, title, label):
        for notice in self._notices():
            labels = list(showing_in(notice, lambda thing: role_of(thing) == "label"))
            if labels and labels[0].name.startswith(title):
                for button in showing_in(notice, lambda thing: role_of(thing) == "button"):
                    if button.name == label:
                        return button
        return None

    def press(self, title, label):
        """Clicks the button @p label of the notice whose title begins with @p title."""
        button = wait_for(f"the button {label!r} of {title!r}", lambda: self._button(title, label))
        self.desktop.click(middle(button))

    def click(self):
        """Takes the topmost notice's default action, which this service shows as a button too."""
        self.press("", "Open")

    def dismiss_all(self):
        """Closes each notice by a click beside its buttons."""
        wait_for("no notice", self._dismissed)

    def _dismissed(self):
        """Closes the first notice; whether none is left. One that fades away may have lost its window already."""
        places = self._places()
        if places:
            left, top, _, _ = places[0]
            self.desktop.click((left + 5, top + 5))
            wait_for("one notice less", lambda: len(self._places()) < len(places))
        return self.standing() == 0


class GtkAlerts:
    """A window for each notice, an alert to a screen reader: a label with the title, one with the text, a button
    for each action but the default one, which is a click on the text.
    """

    program = None
    window = None

    def __init__(self, desktop):
        self.desktop = desktop
        self.process = None

    def start(self):
        self.process = self.desktop.start([installed(self.program)])
        wait_for_service(self.desktop)

    def restart(self):
        end(self.desktop, self.process)
        self.start()

    def _notices(self):
        return list(showing_in(root_of(self.process.pid), lambda thing: role_of(thing) == "alert"))

    def _labels(self, notice):
        return list(showing_in(notice, lambda thing: role_of(thing) == "label"))

    def texts(self):
        """Title and text of each notice on the screen."""
        return [[label.name for label in self._labels(notice)] for notice in self._notices()]

    def standing(self):
        return len(self._notices())

    def shows(self, title):
        return any(text and text[0].startswith(title) for text in self.texts())

    def pop_ups(self):
        return len(self.desktop.shapes_of_class(self.window))

    def _thing(self, title, matches):
        for notice in self._notices():
            labels = self._labels(notice)
            if labels and labels[0].name.startswith(title):
                return next(showing_in(notice, matches), None)
        return None

    def press(self, title, label):
        """Clicks the button @p label of the notice whose title begins with @p title."""
        self._click(lambda: self._thing(title, lambda thing: role_of(thing) == "button" and thing.name == label),
                    f"the button {label!r} of {title!r}")

    def click(self):
        """Clicks the title of a notice."""
        self._click(lambda: self._thing("", lambda thing: role_of(thing) == "label"), "a notice")

    def _click(self, find, what):
        self.desktop.click(self.steady(find, what))

    def steady(self, find, what):
        """Where the thing is, once it stays there with the pointer over its window: notices move up when one above
        them goes, and a window that just comes takes no click.
        """
        before = []

        def place():
            thing = find()
            if thing is None:
                return None
            now = middle(thing)
            self.desktop.xdotool("mousemove", *now)
            before.append((now, self.desktop.xdotool("getmouselocation", "--shell")))
            return now if len(before) > 1 and before[-1] == before[-2] else None

        return wait_for(what, place)


class Mate(GtkAlerts):
    """What a person closes by its cross has expired, as this service tells it, and would rightly be said again."""

    program = "mate-notification-daemon/mate-notification-daemon"
    window = "Mate-notification-daemon"

    def start(self):
        super().start()
        self.desktop.ear()

    def dismiss_all(self):
        """Asks the service to close each that it ever showed, as any program may."""
        for word in self.desktop.ear().heard():
            if word["kind"] == "answer":
                self.desktop.output(["gdbus", "call", "--session", "--dest", NAME, "--object-path",
                                     "/org/freedesktop/Notifications", "--method", NAME + ".CloseNotification",
                                     str(word["id"])])
        wait_for("no notice", lambda: self.standing() == 0)


class Lxqt(GtkAlerts):
    """One window for all; the actions of a notice are a list to choose from, with a button beside it."""

    program = "lxqt-notificationd"
    window = "lxqt-notificationd"

    def _notices(self):
        return [thing.parent for thing in showing_in(
            root_of(self.process.pid), lambda thing: role_of(thing) == "label" and thing.name == "Afterword")]

    def _labels(self, notice):
        return list(showing_in(notice, lambda thing: role_of(thing) == "label"))[1:3]

    def press(self, title, label):
        chooser = lambda: self._thing(title, lambda thing: role_of(thing) == "combo box")
        self._click(chooser, f"the actions of {title!r}")
        # A list that is not open lies nowhere.
        self._click(lambda: self._thing(title, lambda thing: (
            role_of(thing) == "list item" and thing.name == label and middle(thing)[1] > 200)),
                    f"{label!r} in the list")
        wait_for(f"{label!r} to be chosen", lambda: (chooser() or "") and chooser().name == label)
        self._click(lambda: self._thing(title, lambda thing: role_of(thing) == "button" and thing.name == "OK"),
                    f"the button of {title!r}")

    def dismiss_all(self):
        def dismissed():
            closing = [button for notice in self._notices() for button in showing_in(
                notice, lambda thing: role_of(thing) == "button" and thing.name == "x")]
            if closing:
                self.desktop.click(middle(closing[0]))
            return not self._notices()

        wait_for("no notice", dismissed)


class NotifyOsd(GtkAlerts):
    """Ubuntu's of old: pictures on the screen without buttons. Asked for buttons, it makes a dialog box."""

    program = "notify-osd"
    shows_actions = False

    def start(self):
        super().start()
        self.desktop.ear()

    def boxes(self):
        """The dialog boxes on the screen."""
        return list(showing_in(root_of(self.process.pid), lambda thing: role_of(thing) == "dialog"))


class Awesome:
    """The window manager shows the notices itself; it tells what it paints, and where, to who asks it in Lua. The
    buttons are lines of text below the notice, in an order that it chooses anew each time.
    """

    manages_windows = True

    def __init__(self, desktop):
        self.desktop = desktop
        self.process = None

    def start(self):
        config = os.path.join(self.desktop.home, "rc.lua")
        with open(config, "w") as file:
            file.write(AWESOME_SETTINGS)
        self.command = ["awesome", "--config", config]
        self._run()

    def _run(self):
        self.process = self.desktop.start(self.command)
        self.desktop.wait_for_window_manager()
        wait_for_service(self.desktop)
        wait_for("awesome's answer", lambda: self._ask("return 'ready'") == "ready")

    def restart(self):
        end(self.desktop, self.process)
        self._run()

    def _ask(self, lua):
        """What awesome answers; it writes a text as 'string "..."'."""
        found = re.search(r'^ *string "(.*)"\s*$', self.desktop.output(["awesome-client", lua]), re.S | re.M)
        return found.group(1) if found else None

    def _notices(self):
        """Of each notice on the screen, from the first that came: its lines, and where each is painted. The first
        is the title with the text, the others are the buttons."""
        answer = self._ask(AWESOME_NOTICES)
        notices = []
        for notice in (answer or "").split("\x1d")[1:]:
            lines = [line.split("\x1f") for line in notice.split("\x1e")[1:]]
            notices.append([(text, (int(float(x)), int(float(y)))) for text, x, y in lines])
        return notices

    def texts(self):
        """Title and text of each notice on the screen."""
        return [notice[0][0].split("\n", 1) for notice in self._notices() if notice]

    def standing(self):
        return len(self._notices())

    def shows(self, title):
        return any(text[0].startswith(title) for text in self.texts())

    def pop_ups(self):
        return self.standing()

    def _place(self, title, chosen):
        """Where the line is that @p chosen finds in the notice whose title begins so, once it stays there."""
        before = []

        def place():
            for notice in self._notices():
                if notice and notice[0][0].startswith(title):
                    found = [where for text, where in chosen(notice) if where]
                    before.append(found[:1])
                    return found[0] if found and len(before) > 1 and before[-2] == found[:1] else None
            return None

        return wait_for(f"a line of {title!r}", place)

    def press(self, title, label):
        """Clicks the line @p label of the notice whose title begins with @p title."""
        self.desktop.click(self._place(title, lambda notice: [line for line in notice[1:] if line[0] == "\u261b " + label]))

    def click(self):
        """Clicks the text of the notice that came first."""
        self.desktop.click(self._place("", lambda notice: notice[:1]))

    def dismiss_all(self):
        self._ask("require('naughty').destroy_all_notifications(nil, 2) return 'done'")
        wait_for("no notice", lambda: self.standing() == 0)


SERVICES = {"dunst": Dunst, "xfce4-notifyd": XfceNotifyd, "mate-notification-daemon": Mate,
            "lxqt-notificationd": Lxqt, "notify-osd": NotifyOsd, "awesome": Awesome}
