#!/bin/bash
# One would guess that a passive has somebody who does it: "I was shown the lab". write-good calls "I am pleased", "I am based in Boston"
# and "the team is excited" passive as well: each form of "to be" before a word in -ed, or one on a list.
# Why it matters here: a letter of thanks says that one is pleased, and would be marked in each sentence. A draft is looked over for what is
# missing or careless, not for its grammar.
. "$(dirname "$0")/lib/packages.sh"
npm_packages write-good@1.0.8

cat >"$work/check.cjs" <<'JS'
const check = require('write-good');
for (const text of ['I was shown the lab.', 'I am pleased to hear that.', 'I am based in Boston.', 'The team is excited.', 'I am glad.'])
    console.log(text + ' ' + (check(text).map(found => found.reason).join(', ') || 'nothing'));
JS
seen "What is found:" "I was shown the lab. \"was shown\" may be passive voice
I am pleased to hear that. \"am pleased\" may be passive voice
I am based in Boston. \"am based\" may be passive voice
The team is excited. \"is excited\" may be passive voice
I am glad. nothing" "$(node "$work/check.cjs")"
