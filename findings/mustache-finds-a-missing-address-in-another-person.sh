#!/bin/bash
# One would guess that a dotted name is settled by its first part: the contact has no address, so {{contact.email}} is empty, as
# Mustache's specification wants it (interpolation, "Dotted Names - Context Precedence"). mustache.js, the engine that the others
# are measured by, goes on looking: inside a section it takes the address of a "contact" that stands further out.
# Why it matters here: a letter to the one person would hold the other one's address or name, and look complete. The first part
# that is found decides, and what it lacks is reported before a letter is made.
. "$(dirname "$0")/lib/packages.sh"
npm_packages mustache@4.2.0 hogan.js@3.0.2

cat >"$work/fill.cjs" <<'JS'
const letter = '{{#application}}Write to [{{contact.email}}].{{/application}}';
const known = {contact: {name: 'Robin', email: 'robin@example.org'}, application: {contact: {name: 'Dana'}}};
console.log('mustache: ' + require('mustache').render(letter, known));
console.log('hogan: ' + require('hogan.js').compile(letter).render(known));
JS
seen "An application whose contact has no address, and another contact around it:" "mustache: Write to [robin@example.org].
hogan: Write to []." "$(node "$work/fill.cjs")"
