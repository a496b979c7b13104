#!/bin/bash
# One would guess that the cells of a table are words apart when a letter is turned into text. html-to-text puts nothing
# between them, nor between the rows, unless each table's format is named to it: "WhenMonday". mailparser does as it does.
# And a heading is in capitals, in which the "ß" of an address is another spelling.
# Why it matters here: invitations to an interview are tables: when, where, with whom. Cells are parted by a blank, rows by
# a line, and letters stay what they are.
. "$(dirname "$0")/lib/packages.sh"
npm_packages html-to-text@10.0.1

cat >"$work/read.cjs" <<'JS'
const { convert } = require('html-to-text');
console.log(convert('<table><tr><td>When</td><td>Monday</td></tr><tr><td>Where</td><td>Room 1</td></tr></table>'));
console.log(convert('<h2>Lange Straße 7</h2>'));
JS
seen "A table of two rows, and a heading:" "WhenMondayWhereRoom 1
LANGE STRASSE 7" "$(node "$work/read.cjs")"
