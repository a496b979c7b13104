#!/bin/bash
# One would guess that a sign between columns is a sign. csv-sniffer takes any character that each line has equally often: of a
# table with bars it makes columns at the letter n, Compa and y|Role, and of one with semicolons and a cell of two lines at
# the letter t. A table with commas or semicolons and no such cell is read right.
# Why it matters here: tables come from everywhere. The delimiter is one of four signs, counted in the first row outside of
# quotation marks.
. "$(dirname "$0")/lib/packages.sh"
npm_packages csv-sniffer@0.1.1

cat >"$work/sniff.cjs" <<'JS'
const Sniffer = require('csv-sniffer')();
for (const table of ['Company,Role\nNorthwind,QA\n', 'Company|Role\nNorthwind|QA\n', 'Company;City\n"Northwind\nInc.";Boston\n']) {
    const {delimiter, records, labels} = new Sniffer().sniff(table);
    console.log(delimiter + ' ' + JSON.stringify([labels, ...records].filter(row => row)));
}
JS
seen "Three tables:" ', [["Company","Role"],["Northwind","QA"]]
n [["Compa","y|Role"],["Northwi","d|QA"]]
t [["Company;Ci","y"],["\"Nor","hwind"],["Inc.\";Bos","on"]]' "$(node "$work/sniff.cjs")"
