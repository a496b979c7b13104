#!/bin/bash
# One would guess that a reader which joins the lines of format=flowed does so in a quotation too, and takes the mark of
# the line that it joins away (RFC 3676, 4.5). postal-mime joins and leaves the marks in the middle of the sentence.
# Why it matters here: what of a letter is new and what is quoted decides what is shown of it. Our reader takes
# the marks off before it joins.
. "$(dirname "$0")/lib/packages.sh"
npm_packages postal-mime@4.0.0

cat >"$work/read.mjs" <<'JS'
import PostalMime from 'postal-mime';
const letter = ['From: Dana <dana@northwind.example>', 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8; format=flowed', '',
    'Tuesday suits ', 'us.', '', '>> Which day ', '>> is it?', '> Would Tuesday ', '> suit you?', ''].join('\r\n');
console.log((await PostalMime.parse(letter)).text.trimEnd());
JS
seen "A letter with two quotations, each of two flowed lines:" "Tuesday suits us.

>> Which day >> is it?
> Would Tuesday > suit you?" "$(node "$work/read.mjs")"
