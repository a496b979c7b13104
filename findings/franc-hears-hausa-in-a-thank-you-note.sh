#!/bin/bash
# One would guess that a letter of two lines is enough to tell English from German. franc-min hears Hausa in "Dear Dana,
# thank you." and in "Hallo Dana, danke!", and Dutch in "Best regards"; languagedetect hears Hausa in the first two as well.
# Why it matters here: what the checks look for in a note hangs on its language, and notes are short. It is told by small
# words that only one of four languages has.
. "$(dirname "$0")/lib/packages.sh"
npm_packages franc-min@6.2.0 languagedetect@2.0.0

cat >"$work/hear.mjs" <<'JS'
import { franc } from 'franc-min';
import LanguageDetect from 'languagedetect';
const detector = new LanguageDetect();
for (const text of ['Dear Dana, thank you.', 'Hallo Dana, danke!', 'Best regards', 'Vielen Dank für das Gespräch heute.'])
    console.log(`${text} franc-min ${franc(text)}, languagedetect ${detector.detect(text, 1)[0][0]}`);
JS
seen "What they hear:" "Dear Dana, thank you. franc-min hau, languagedetect hausa
Hallo Dana, danke! franc-min hau, languagedetect hausa
Best regards franc-min nld, languagedetect english
Vielen Dank für das Gespräch heute. franc-min deu, languagedetect german" "$(node "$work/hear.mjs")"
