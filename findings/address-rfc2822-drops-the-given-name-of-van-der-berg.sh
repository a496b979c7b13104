#!/bin/bash
# One would guess that a program which turns "Whitfield, Dana" into Dana Whitfield does so with "van der Berg, Jan", too.
# address-rfc2822 does it where one word stands before the comma; of two or three it keeps these and drops the given name.
# Why it matters here: "Dear van der Berg" is the first line of a note to somebody in the Netherlands. What stands behind
# the comma is the given name, however many words stand before it.
. "$(dirname "$0")/lib/packages.sh"
npm_packages address-rfc2822@2.2.4

cat >"$work/read.cjs" <<'JS'
const { parse } = require('address-rfc2822');
for (const name of ['Whitfield, Dana', 'van der Berg, Jan', 'García López, María'])
    console.log(name + ': ' + parse(`"${name}" <someone@northwind.example>`)[0].name());
JS
seen "What they are called:" "Whitfield, Dana: Dana Whitfield
van der Berg, Jan: van der Berg
García López, María: García López" "$(node "$work/read.cjs")"
