#!/bin/bash
# One would guess that "Dana Whitfield, MBA" is Dana. humanparser takes every comma for "surname, given name" where what
# follows is none of the endings that it knows: the given name is MBA, the surname "Dana Whitfield". "Mai Ma" has no
# surname but the suffix Ma (a Master of Arts), and pronouns in brackets become the surname.
# Why it matters here: mail programs and profiles write names so, and the given name is what a note begins with.
. "$(dirname "$0")/lib/packages.sh"
npm_packages humanparser@2.7.0

cat >"$work/read.cjs" <<'JS'
const human = require('humanparser');
for (const name of ['Dana Whitfield, MBA', 'Mai Ma', 'Dana Whitfield (she/her)']) {
    const parts = human.parseName(name);
    console.log(`${name}: given=${parts.firstName} family=${parts.lastName} suffix=${parts.suffix || ''}`);
}
JS
seen "Names and what is made of them:" "Dana Whitfield, MBA: given=MBA family=Dana Whitfield suffix=
Mai Ma: given=Mai family= suffix=Ma
Dana Whitfield (she/her): given=Dana family=(she/her) suffix=" "$(node "$work/read.cjs")"
