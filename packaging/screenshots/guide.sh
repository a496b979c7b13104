#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the guide's pictures anew, from the built program's own windows; look at them after you changed what is
# painted. Needs no screen. Without a language it makes those of all that have a guide.
#   packaging/screenshots/guide.sh [BUILD [LANGUAGE...]]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
build=${1:-build/release}
languages=("${@:2}")
if [ ${#languages[@]} -eq 0 ]; then
    mapfile -t languages < <(ls resources/guide)
fi

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
clean() {
    env -i PATH="$PATH" HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home" \
        LANG=C.UTF-8 TZ=America/New_York QT_QPA_PLATFORM=offscreen "$@"
}
now=$(cat resources/sample/now)
for language in "${languages[@]}"; do
    folder=resources/guide/$language/pictures
    # As if that language were chosen in Settings.
    mkdir -p "$home/config/afterword" "$folder"
    printf '{"look": "%s"}' "$(printf '{"language": "%s"}' "$language" | base64 -w0)" >"$home/config/afterword/window.json"
    rm -rf "$home/demo"
    clean "$build/app/afterword" --now "$now" demo "$home/demo" >/dev/null
    clean "$build/app/afterword" --store "$home/demo/sample.afterword" --now "$now" agenda >"$home/agenda"
    clean "$build/tests/ui/guide/guidepictures" "$language" "$folder" "$home/agenda"
    # Few colours are enough for windows, and make the files small.
    for picture in "$folder"/*.png; do
        convert "$picture" -strip -define png:exclude-chunks=date,time -colors 96 -depth 8 "PNG8:$picture.small"
        mv "$picture.small" "$picture"
    done
    printf '%s: %s pictures\n' "$language" "$(find "$folder" -name '*.png' | wc -l)"
done
