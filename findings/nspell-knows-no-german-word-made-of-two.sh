#!/bin/bash
# One would guess that a spell checker that reads hunspell's files accepts what hunspell accepts. German makes one word of two
# or three, which the dictionary describes by its flags for compounds; nspell passes them by, so that hunspell takes
# "Vorstellungsgespräch", "Probezeit" and "Rückmeldung", and nspell none of the three.
# Why it matters here: a letter after an interview in German has such a word in each line. Words are looked up by hunspell itself.
. "$(dirname "$0")/lib/packages.sh"
npm_packages nspell@2.1.5
debian hunspell-de-de=20161207-11 hunspell=1.7.1-1 libhunspell-1.7-0=1.7.1-1

words='Gespräch Vorstellungsgespräch Probezeit Rückmeldung Stellenausschreibung'
cat >"$work/check.cjs" <<'JS'
const fs = require('fs');
const folder = process.argv[2];
const german = require('nspell')(fs.readFileSync(folder + '/de_DE.aff'), fs.readFileSync(folder + '/de_DE.dic'));
for (const word of process.argv[3].split(' '))
    console.log(word + ': ' + german.correct(word));
JS
seen "What nspell knows:" "Gespräch: true
Vorstellungsgespräch: false
Probezeit: false
Rückmeldung: false
Stellenausschreibung: false" "$(node "$work/check.cjs" "$root/usr/share/hunspell" "$words")"
seen "What hunspell calls misspelled:" "" \
    "$(tr ' ' '\n' <<<"$words" | LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/hunspell" -i UTF-8 -d "$root/usr/share/hunspell/de_DE" -l)"
