#!/bin/bash
# One would guess that "don’t", as telephones and word processors write it, is the same word as "don't", since the dictionary
# itself says so: en_US.aff has a line ICONV for the sign, which hunspell and nspell follow. typo-js reads that file and
# passes the line over, so that every "I’m", "it’s" and "don’t" of a letter is misspelled.
# Why it matters here: a check that is wrong in each line is switched off. The sign is turned before a word is looked up.
. "$(dirname "$0")/lib/packages.sh"
npm_packages typo-js@1.4.0 nspell@2.1.5
debian hunspell-en-us=1:2020.12.07-2

cat >"$work/check.cjs" <<'JS'
const fs = require('fs');
const Typo = require('typo-js');
const nspell = require('nspell');
const [aff, dic] = ['aff', 'dic'].map(end => fs.readFileSync(`${process.argv[2]}/en_US.${end}`, 'utf8'));
console.log(aff.split('\n').filter(line => line.startsWith('ICONV')).join('\n'));
const [typo, other] = [new Typo('en_US', aff, dic), nspell(aff, dic)];
for (const word of ["don't", 'don’t'])
    console.log(`${word}: typo-js ${typo.check(word)}, nspell ${other.correct(word)}`);
JS
seen "The dictionary's line, and the two ways to write a word:" "ICONV 1
ICONV ’ '
don't: typo-js true, nspell true
don’t: typo-js false, nspell true" "$(node "$work/check.cjs" "$root/usr/share/hunspell")"
