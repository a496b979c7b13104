#!/bin/bash
# One would guess that a full stop behind a number is an ordinal where a month follows. @stdlib/nlp-sentencize ends the German
# sentence at "Ich war am 24.", and at the z of "z. B."; in English it knows Dr. and Ms.
# Why it matters here: what was jotted down after an interview becomes sentences of a letter. A full stop behind a short word
# or a number ends none.
. "$(dirname "$0")/lib/packages.sh"
npm_packages @stdlib/nlp-sentencize@0.2.4

cat >"$work/part.cjs" <<'JS'
const sentences = require('@stdlib/nlp-sentencize');
for (const text of ['Ich war am 24. November bei Ihnen. Vielen Dank.', 'Wir sprachen z. B. über Qt. Danke.', 'I met Dr. Weber and Ms. Okafor. We spoke.'])
    console.log(sentences(text).join(' | '));
JS
seen "Sentences:" "Ich war am 24. | November bei Ihnen. Vielen Dank.
Wir sprachen z. | B. über Qt. Danke.
I met Dr. Weber and Ms. Okafor. | We spoke." "$(node "$work/part.cjs")"
