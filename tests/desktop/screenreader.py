# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on the screen, as a screen reader reads it: through AT-SPI.

The library takes its bus from the environment when it is first used, so it is imported where it is needed.
"""

import time

from waiting import crowd


def root_of(pid):
    """The application of a process, or None while it shows nothing."""
    import pyatspi

    for application in pyatspi.Registry.getDesktop(0):
        if application and application.get_process_id() == pid:
            return application
    return None


def role_of(thing):
    """What it is: "button", "list item". AT-SPI called a button "push button" until Debian 12."""
    name = thing.getRoleName()
    return "button" if name == "push button" else name


def showing_in(thing, matches, depth=0):
    """Every thing on the screen, from @p thing inwards, for which @p matches is true."""
    import pyatspi

    if thing is None or depth > 60:
        return
    try:
        # What lies in something hidden may still call itself showing.
        if depth > 0 and not thing.getState().contains(pyatspi.STATE_SHOWING):
            return
        if matches(thing):
            yield thing
        for child in thing:
            yield from showing_in(child, matches, depth + 1)
    except Exception:  # it went away while it was looked at
        return


def middle(thing):
    """Where its middle is once it stands still: what has just come up may be put elsewhere by the window manager."""
    import pyatspi

    def place():
        box = thing.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return (box.x + box.width // 2, box.y + box.height // 2)

    before, now = None, place()
    while now != before:
        time.sleep(0.02 * crowd())
        before, now = now, place()
    return now
