#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Whether run.sh shows a window: with a Qt that says where its plugins are, and has one for Wayland or not.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/bin" "$folder/with/platforms" "$folder/without/platforms"
touch "$folder"/{with,without}/platforms/libqxcb.so "$folder/with/platforms/libqwayland-generic.so"
printf '#!/bin/sh\necho "$PLUGINS"\n' >"$folder/bin/qtpaths6"
chmod +x "$folder/bin/qtpaths6"

# expect window|words PLUGINS VARIABLE...
expect() {
    local expected=$1 plugins=$2 way=words
    shift 2
    if env -u DISPLAY -u WAYLAND_DISPLAY PATH="$folder/bin:$PATH" PLUGINS="$folder/$plugins" "$@" \
        bash -c '. packaging/screen.sh; can_show_window' 2>"$folder/said"; then
        way=window
    fi
    [ "$way" = "$expected" ] || { echo "FAILED: $plugins $*: $way"; exit 1; }
}

expect words with
expect words without
expect window without DISPLAY=:0
expect window without DISPLAY=:0 WAYLAND_DISPLAY=wayland-0
expect window with WAYLAND_DISPLAY=wayland-0
expect words without WAYLAND_DISPLAY=wayland-0
grep -q qt6-wayland "$folder/said" || { echo "FAILED: it does not say what is missing"; exit 1; }
