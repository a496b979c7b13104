#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Lays every bundled calendar beside date-holidays (npm, fetched into a temporary folder) and workalendar (Debian:
# python3-workalendar python3-icalendar python3-dateutil nodejs npm), and writes anew what tests/data/holidays holds of it: the
# table in README.md and differences.txt. What it changes there is to be read beside the laws before it is kept.
# Usage: packaging/holidays/table.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
version=3.37.0
kept=../../tests/data/holidays
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

npm install --silent --prefix "$work" "date-holidays@$version" > "$work/npm.log"
/usr/bin/python3 -B compare.py --regions | node peer.mjs "$work" > "$work/peer.json"
/usr/bin/python3 -B compare.py --differences "$work/peer.json" | sed 1d > "$work/differences.txt"
{
    sed '/^| /,$d' "$kept/README.md"
    /usr/bin/python3 -B compare.py "$work/peer.json"
} > "$work/README.md"
cp "$work/differences.txt" "$work/README.md" "$kept/"
