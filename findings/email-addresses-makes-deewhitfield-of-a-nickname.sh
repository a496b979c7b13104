#!/bin/bash
# One would guess that a name is made of its words as they stand. email-addresses drops the blank behind a part in quotation marks:
# Dana "Dee" Whitfield, by RFC 5322 a phrase of three words, is Dana DeeWhitfield. A name behind the address, in brackets, is none.
# Why it matters here: people who go by another name than their first sign that way, and a greeting is made of it. Names are kept as
# the library for mail reads them, word by word.
. "$(dirname "$0")/lib/packages.sh"
npm_packages email-addresses@5.0.0

cat >"$work/read.cjs" <<'JS'
const {parseOneAddress} = require('email-addresses');
for (const from of ['Dana "Dee" Whitfield <dana@northwind.example>', '"Dana \\"Dee\\" Whitfield" <dana@northwind.example>',
    'dana@northwind.example (Dana Whitfield)'])
    console.log(`${from}: ${parseOneAddress(from).name}`);
JS
seen "The names of three senders:" 'Dana "Dee" Whitfield <dana@northwind.example>: Dana DeeWhitfield
"Dana \"Dee\" Whitfield" <dana@northwind.example>: Dana "Dee" Whitfield
dana@northwind.example (Dana Whitfield): null' "$(node "$work/read.cjs")"
