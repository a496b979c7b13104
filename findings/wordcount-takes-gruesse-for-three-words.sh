#!/bin/bash
# One would guess that "Grüße" is one word and "don't" another. wordcount counts what lies between letters without accents and
# figures: "Grüße aus Köln" has six words, "Señora Ibáñez" four, and "don't" two.
# Why it matters here: a short note in German or French would be called long. Words are counted between blanks.
. "$(dirname "$0")/lib/packages.sh"
npm_packages wordcount@1.1.1

cat >"$work/count.mjs" <<'JS'
import count from 'wordcount';
for (const text of ["I don't know", 'Grüße aus Köln', 'l’entretien d’hier', 'Señora Ibáñez', '3.5 years'])
    console.log(text + ': ' + count(text));
JS
seen "How many words:" "I don't know: 4
Grüße aus Köln: 6
l’entretien d’hier: 4
Señora Ibáñez: 4
3.5 years: 3" "$(node "$work/count.mjs")"
