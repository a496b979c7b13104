# SPDX-License-Identifier: GPL-3.0-or-later
"""Calendars with a window: they take in one file after another, and the calendar's own file is read."""
import pathlib
import re
import subprocess

from lab import calendars, events_in

# Opens one file after another, and presses "Import" in the right upper corner of the dialog.
GNOME = r"""
openbox & manager=$!
for file in "$@"; do
    gnome-calendar "$file" & program=$!
    for try in $(seq 30); do sleep 1; window=$(xdotool search --name '^Import' | tail -1); [ -z "$window" ] || break; done
    sleep 3
    eval "$(xdotool getwindowgeometry --shell "$window")"
    xdotool mousemove $((X + WIDTH - 53)) $((Y + 27)) click 1
    sleep 6
    kill $program
    cat "$HOME"/data/evolution/calendar/system/calendar.ics > "$file.kept"
done
kill $manager
"""
# KOrganizer's own dialog wants its calendar chosen by hand; konsolekalendar takes a file into the same calendar, which is there once
# KOrganizer was started.
KDE = r"""
openbox & manager=$!
akonadictl start
sleep 10
korganizer & program=$!
sleep 12
kill $program
calendar=$(konsolekalendar --list-calendars | sed -nE 's/^ *([0-9]+) *- *Personal Calendar.*/\1/p')
for file in "$@"; do
    konsolekalendar --import "$file" --calendar "$calendar"
    sleep 8
    cat "$HOME"/data/apps/korganizer/std.ics > "$file.kept"
done
akonadictl stop
sleep 3
kill $manager
"""


def taken_in(lab, script):
    before, after = calendars(lab)
    files = [lab.write("before/in.ics", before), lab.write("after/in.ics", after)]
    subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1280x900x24", "dbus-run-session", "--", "bash", "-c", script, "open", *files],
                   env=dict(lab.env, GSK_RENDERER="cairo", LIBGL_ALWAYS_SOFTWARE="1", QT_QPA_PLATFORM="xcb"), capture_output=True)
    results = []
    for file, text, said in ((files[0], before, "first"), (files[1], after, "again")):
        kept = pathlib.Path(file + ".kept")
        events = re.findall(r"BEGIN:VEVENT.*?END:VEVENT", kept.read_text() if kept.exists() else "", re.S)
        off = sum("STATUS:CANCELLED" in event for event in events)
        twice = len(events) - len({re.search("UID:(.*)", event)[1] for event in events})
        results.append(f"{said}: {len(events)} events after a file of {events_in(text)}, {off} called off"
                       + (f", {twice} of them a second time" if twice else ""))
    return results


def gnome_calendar(lab, name):
    return taken_in(lab, GNOME)


def korganizer(lab, name):
    lab.write("config/akonadi/akonadiserverrc", "[%General]\nDriver=QSQLITE3\n")
    return taken_in(lab, KDE)
