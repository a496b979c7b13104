#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the guide's pictures anew, from the built program's own windows; look at them after you changed what is
# painted. Needs no screen.
#   packaging/screenshots/guide.sh [BUILD [FOLDER]]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
build=${1:-build/release}
folder=${2:-resources/guide/en/pictures}

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
clean() {
    env -i PATH="$PATH" HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home" \
        LC_ALL=C.UTF-8 TZ=America/New_York QT_QPA_PLATFORM=offscreen "$@"
}
now=$(cat resources/sample/now)
clean "$build/app/afterword" --now "$now" demo "$home/demo" >/dev/null
clean "$build/app/afterword" --store "$home/demo/sample.afterword" --now "$now" agenda >"$home/agenda"
mkdir -p "$folder"
clean "$build/tests/ui/guide/guidepictures" "$folder" "$home/agenda"
# Few colours are enough for windows, and make the files small.
for picture in "$folder"/*.png; do
    convert "$picture" -strip -define png:exclude-chunks=date,time -colors 96 -depth 8 "PNG8:$picture.small"
    mv "$picture.small" "$picture"
done
ls "$folder" | wc -l
