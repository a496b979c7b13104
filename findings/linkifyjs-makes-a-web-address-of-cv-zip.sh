#!/bin/bash
# One would guess that the name of a file in a letter is left alone. linkifyjs takes whatever ends like a top-level domain for a web
# address: CV.zip, letter.mov, notes.md, and the end of one sentence with the beginning of the next, "Thanks.Best".
# Why it matters here: a click on one's own attachment's name goes to a stranger's site. Only what begins with http:// or https:// is
# taken for a link of a meeting.
. "$(dirname "$0")/lib/packages.sh"
npm_packages linkifyjs@4.4.0

cat >"$work/find.mjs" <<'JS'
import { find } from 'linkifyjs';
for (const text of ['CV.zip', 'CV.pdf', 'letter.mov', 'notes.md', 'Thanks.Best regards'])
    console.log(`${text}: ${find(text).map(link => link.href).join(' ') || 'no link'}`);
JS
seen "Links:" "CV.zip: http://CV.zip
CV.pdf: no link
letter.mov: http://letter.mov
notes.md: http://notes.md
Thanks.Best regards: http://Thanks.Best" "$(node "$work/find.mjs")"
