#!/bin/bash
# One would guess that "24.11.2026" is a date and not a telephone number, and that a search for numbers in a text leaves it
# out, as Google's own library and its Python port do. libphonenumber-js, told that the text is German, finds +4924112026
# (of Aachen) and calls it valid; so it does with a postal code and with a salary from 45.000 to 55.000. In American texts it
# finds none of them.
# Why it matters here: a contact would be rung up at the date of the interview. No number is read out of a sentence; one
# stands where a card or a table says that it is one, as it was written.
. "$(dirname "$0")/lib/packages.sh"
npm_packages libphonenumber-js@1.13.16

cat >"$work/find.cjs" <<'JS'
const { findPhoneNumbersInText } = require('libphonenumber-js');
for (const text of ['am 24.11.2026 um 10:00 Uhr', 'in 60311 Frankfurt', '45.000-55.000 EUR']) {
    const found = country => findPhoneNumbersInText(text, country).map(({ number }) => number.number + (number.isValid() ? ' valid' : ''));
    console.log(text + ': DE ' + found('DE') + '; US ' + found('US'));
}
JS
seen "Numbers found in German texts:" "am 24.11.2026 um 10:00 Uhr: DE +4924112026 valid; US 
in 60311 Frankfurt: DE +4960311 valid; US 
45.000-55.000 EUR: DE +494500055000 valid; US " "$(node "$work/find.cjs")"
