#!/bin/bash
# One would guess that a module that mends the capitals of names leaves their spaces alone. namecase writes the "y" between two
# Spanish surnames in small letters and takes away the blank behind it: "Diaz yGarcia". Vi, a given name in Vietnamese and in
# Swedish, is the Roman six.
# Why it matters here: a letter that begins with a misspelled name has lost. Names are written as people write them.
. "$(dirname "$0")/lib/packages.sh"
npm_packages namecase@1.1.2

cat >"$work/mend.cjs" <<'JS'
const namecase = require('namecase');
for (const name of ['JAN VAN DER BERG', 'ANA DIAZ Y GARCIA', 'NGUYEN VI'])
    console.log(namecase(name));
JS
seen "Names in capitals, mended:" "Jan van der Berg
Ana Diaz yGarcia
Nguyen VI" "$(node "$work/mend.cjs")"
