#!/bin/bash
# One would guess that what stands behind the comma of "Smith Jones, Anna" is the given name, as in "Jones, Anna". parse-full-name, which
# reads "a person's full name, in any format", takes two words before the comma for a whole name, and Anna and María for what "Jr." is.
# Of "Dana Whitfield, Head of HR" HR is the title and Head the given name. No error is told.
# Why it matters here: whoever has two surnames is greeted by the first of them. What is behind the comma is a given name.
. "$(dirname "$0")/lib/packages.sh"
npm_packages parse-full-name@1.2.7

cat >"$work/read.cjs" <<'JS'
const {parseFullName} = require('parse-full-name');
for (const name of ['Jones, Anna', 'Smith Jones, Anna', 'García López, María', 'Dana Whitfield, Head of HR']) {
    const {title, first, middle, last, suffix, error} = parseFullName(name);
    console.log(JSON.stringify({title, first, middle, last, suffix, error}));
}
JS
seen "One surname, two, two again, and a post:" '{"title":"","first":"Anna","middle":"","last":"Jones","suffix":"","error":[]}
{"title":"","first":"Smith","middle":"","last":"Jones","suffix":"Anna","error":[]}
{"title":"","first":"García","middle":"","last":"López","suffix":"María","error":[]}
{"title":"HR","first":"Head","middle":"of","last":"Dana Whitfield","suffix":"","error":[]}' "$(node "$work/read.cjs")"
