#!/bin/bash
# One would guess that {{#name}}Dear {{.}},{{/name}} is one line where there is a name, as Mustache's specification says of what is
# no list. templayed, which calls itself compliant, goes through a text as through a list of its letters, and a section of something
# that has names inside, such as a company, is left out.
# Why it matters here: a template that is taken over from another program may have been written for either. A text is one value, and
# so is what has names inside.
. "$(dirname "$0")/lib/packages.sh"
npm_packages templayed@0.2.3

cat >"$work/fill.cjs" <<'JS'
const templayed = require('templayed');
console.log(templayed('{{#name}}Dear {{.}}, {{/name}}')({name: 'Dana'}));
console.log('[' + templayed('{{#company}}at {{name}}{{/company}}')({company: {name: 'Northwind'}}) + ']');
JS
seen "A greeting, and a section of a company:" "Dear D, Dear a, Dear n, Dear a, 
[]" "$(node "$work/fill.cjs")"
