#!/bin/bash
# One would guess that a library for mailto: addresses gives what they stand for. mailto-parser leaves each percent sign: a subject is
# "Second%20round", and dana%2Bjobs@… somebody else than dana+jobs@…. Where the recipient stands behind the question mark, as RFC 6068
# lets them, the letter goes to "?to=dana@…&subject=…", and there is no subject.
# Why it matters here: postings have such links, and the letter to the firm comes back. An address is read with its codes.
. "$(dirname "$0")/lib/packages.sh"
npm_packages mailto-parser@1.0.1

cat >"$work/read.cjs" <<'JS'
const {parse} = require('mailto-parser');
for (const link of ['mailto:dana%2Bjobs@northwind.example?subject=Second%20round', 'mailto:?to=dana@northwind.example&subject=Interview']) {
    const {addresses, attributeKey} = parse(link);
    console.log(JSON.stringify({addresses, attributeKey}));
}
JS
seen "Two links:" '{"addresses":["dana%2Bjobs@northwind.example"],"attributeKey":{"subject":"Second%20round"}}
{"addresses":["?to=dana@northwind.example&subject=Interview"],"attributeKey":{}}' "$(node "$work/read.cjs")"
