#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs as a person in the bare system: a screen, a window manager and a notification service, and what one does.
set -euo pipefail

say() { echo "== $*"; }
fail() {
    echo "FAILED: $*"
    exit 1
}

# until_true SECONDS WHAT COMMAND... : waits for what happens, and not for a time.
until_true() {
    local seconds=$1 what=$2 end
    shift 2
    end=$((SECONDS + seconds))
    until "$@" >/dev/null 2>&1; do
        [ "$SECONDS" -lt "$end" ] || fail "in vain: $what"
        sleep 0.2
    done
}
picture() { cp /tmp/screen/Xvfb_screen0 "/tmp/pictures/$1.xwd"; }
window() { xdotool search --onlyvisible --name "$1"; }

trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
mkdir -p /tmp/screen
Xvfb :7 -screen 0 1280x800x24 -fbdir /tmp/screen -nolisten tcp 2>/dev/null &
export DISPLAY=:7
until_true 30 "the screen" xdotool getdisplaygeometry
dbus-update-activation-environment DISPLAY # as every desktop tells its bus
openbox 2>/dev/null &
dunst 2>/dev/null &

# What the desktop knows now.
[ "$(xdg-mime query default text/calendar)" = org.afterword.Afterword.desktop ] || fail "calendar files are not ours"
type=$(gio info -a standard::content-type sample/sample.afterword | sed -n 's/.*content-type: //p')
[ "$type" = application/vnd.afterword.search ] || fail "a search is of the type $type"
cp sample/sample.afterword copy-without-ending
type=$(gio info -a standard::content-type copy-without-ending | sed -n 's/.*content-type: //p')
[ "$type" = application/vnd.afterword.search ] || fail "a search without its ending is of the type $type"
rm copy-without-ending
say "types: a search is told by its name and by its content"

# The bus starts the program, and the window comes.
gdbus call --session --dest org.afterword.Afterword --object-path /org/afterword/Afterword \
    --method org.freedesktop.Application.Activate '{}' >/dev/null
until_true 60 "the window" window '^Afterword$'
sleep 2
picture first-start
say "the bus started the program: its window is there"

# A double click on an invitation: the window shows what it would bring in, and asks.
xdg-open "$HOME/invitation.ics"
asked() { [ "$(xdotool search --onlyvisible --class afterword | wc -l)" -ge 2 ]; }
until_true 60 "the question about the invitation" asked
sleep 2
picture invitation
xdotool key Return
imported() { afterword agenda --all --json 2>/dev/null | grep -q '"interview"'; }
until_true 60 "the interview of the invitation" imported
say "a double click on an invitation became an interview"

# A double click on a search opens it in a window of its own.
before=$(pgrep -c afterword || true)
xdg-open "$HOME/sample/sample.afterword" & # it stays as long as the window does
another() { [ "$(pgrep -c afterword)" -gt "$before" ]; }
until_true 60 "a window for the other search" another
say "a double click on a search opened it"

# A notice.
until_true 30 "the notification service" gdbus call --session --dest org.freedesktop.Notifications \
    --object-path /org/freedesktop/Notifications --method org.freedesktop.Notifications.GetServerInformation
cp sample/sample.afterword noticed.afterword
dbus-monitor "interface='org.freedesktop.Notifications',member='Notify'" >/tmp/pictures/notices.txt &
monitor=$!
until_true 30 "the ear" grep -q NameAcquired /tmp/pictures/notices.txt
afterword --store noticed.afterword --now "$(cat /tmp/now)" agenda --notify
until_true 60 "a notice" grep -q '"Afterword"' /tmp/pictures/notices.txt
sleep 1
picture notice
kill "$monitor"
rm noticed.afterword*
say "a notice came"
for process in $(pgrep -u robin afterword); do kill "$process"; done
until_true 30 "the end of the program" bash -c '! pgrep -u robin afterword'
