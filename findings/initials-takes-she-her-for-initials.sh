#!/bin/bash
# One would guess that the initials of "Dana Whitfield (she/her)" are DW: many write their pronouns behind their name. initials
# reads what stands in brackets as initials that the person prefers, and gives back "she/her"; of "Robin Lee (Northwind)" it
# makes Northwind, and with a bracket in both names of a list every person is called the same.
# Why it matters here: invitations carry such names. What stands in brackets is no part of a name, and nothing is made of it.
. "$(dirname "$0")/lib/packages.sh"
npm_packages initials@3.1.2

cat >"$work/read.cjs" <<'JS'
const initials = require('initials');
for (const name of ['Dana Whitfield', 'Dana Whitfield (she/her)', 'Robin Lee (Northwind)'])
    console.log(name + ': ' + initials(name));
console.log(initials(['Dana Whitfield (she/her)', 'Ada Okafor (she/her)']).join(', '));
JS
seen "Names and their initials:" "Dana Whitfield: DW
Dana Whitfield (she/her): she/her
Robin Lee (Northwind): Northwind
she/her, she/her" "$(node "$work/read.cjs")"
