#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tries notices on every notification service of Debian that is installed, and prints a table: the service, its
# version, what came of it, and how long it took. What ctest runs is only what is small and runs without a
# session of its own; this says of the others why they are left out.
#
# Usage: services.sh PROGRAM [SERVICE...]
set -uo pipefail
program=${1:?Usage: services.sh PROGRAM [SERVICE...]}
shift
here=$(dirname "${BASH_SOURCE[0]}")
export PYTHONDONTWRITEBYTECODE=1
log=$(mktemp)
trap 'rm -f "$log"' EXIT

row() { printf '%-26s %-24s %-8s %s\n' "$@"; }
version() { dpkg-query -W -f '${Version}' "$1" 2>/dev/null; }
wanted() {
    local name=$1
    shift
    [ $# -eq 0 ] && return 0
    printf '%s\n' "$@" | grep -qx -- "$name"
}

# try SERVICE PACKAGE SCRIPT [ARGUMENT]
failed=0
try() {
    local service=$1 package=$2 script=$3 has came=passed begin=$SECONDS
    shift 3
    has=$(version "$package") || { row "$service" - - "not installed"; return; }
    if ! /usr/bin/python3 "$here/$script" "$program" "$@" >"$log" 2>&1; then
        came=failed
        failed=1
    fi
    row "$service" "$has" "$came" "$((SECONDS - begin)) s; $(grep -v '^ ' "$log" | tail -n 1)"
}

# leave_out SERVICE PACKAGE WHY...
leave_out() {
    local service=$1 package=$2
    shift 2
    row "$service" "$(version "$package" || echo -)" "left out" "$*"
}

row service version result remarks
for service in dunst xfce4-notifyd mate-notification-daemon lxqt-notificationd notify-osd awesome; do
    wanted "$service" "$@" && try "$service" "$service" notices.py "$service"
done
wanted mako "$@" && try mako mako-notifier wayland.py
if [ $# -eq 0 ]; then
    leave_out notification-daemon notification-daemon "keeps what was closed on the screen, and answers a click with its number"
    leave_out budgie budgie-core "is part of the panel, which wants a session; 300 MB"
    leave_out cinnamon cinnamon "is part of the shell, which wants a session; 400 MB"
    leave_out gnome-shell gnome-shell "is part of the shell, which wants a session; 400 MB; tst_noticeround stands in for it"
    leave_out plasma plasma-workspace "is part of the shell, which wants a session; 700 MB"
fi
exit "$failed"
