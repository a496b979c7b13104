#!/bin/bash
# One would guess that ORG is read in its parts, which a semicolon divides (RFC 6350, 6.6.4): the company, then the department.
# vcard4-ts gives a list, but with everything in its one place: "Northwind, Inc.;Hiring; People". Which of the two semicolons
# divided and which was escaped can't be told any more. The name in the same card comes in its parts.
# Why it matters here: two colleagues of different departments would be at two companies. The first part is the company.
. "$(dirname "$0")/lib/packages.sh"
npm_packages vcard4-ts@0.4.1

cat >"$work/read.cjs" <<'JS'
const {parseVCards} = require('vcard4-ts');
const {vCards: [card]} = parseVCards(['BEGIN:VCARD', 'VERSION:4.0', 'FN:Dana Whitfield', 'N:Whitfield;Dana;;;', 'ORG:Northwind\\, Inc.;Hiring\\; People',
    'END:VCARD', ''].join('\r\n'));
console.log(JSON.stringify(card.ORG[0].value) + '\n' + card.N.value.familyNames + ' / ' + card.N.value.givenNames);
JS
seen "Company, and name:" '["Northwind, Inc.;Hiring; People"]
Whitfield / Dana' "$(node "$work/read.cjs")"
