#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes two releases of what is committed, the second from another folder and as another person would: their home,
# language, time zone and umask. Compares them byte for byte. Nothing is taken from ccache, so it takes two whole builds.
# Usage: packaging/twice.sh [FOLDER]    (otherwise build/twice; the releases are in first and second)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=$(realpath -m "${1:-build/twice}")
if [ -e "$folder/first" ] || [ -e "$folder/second" ]; then
    echo "twice.sh: there is a release in $folder already; name another folder, or take it away." >&2
    exit 1
fi
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
export AFTERWORD_LAUNCHER=env # a launcher that launches, and keeps nothing

packaging/release.sh "$folder/first"
git clone --quiet . "$room/elsewhere"
(
    umask 077
    cd "$room/elsewhere"
    HOME=$room LANG=de_DE.UTF-8 LC_ALL=C TZ=Asia/Kolkata packaging/release.sh "$folder/second"
)
differ=0
diff -rq --exclude=build.log "$folder/first" "$folder/second" || differ=1
[ "$differ" -eq 0 ] && echo "the same: $(cd "$folder/first" && find . -type f ! -name build.log | wc -l) files"
exit "$differ"
