#!/bin/bash
# One would guess that what makes an article readable keeps its facts and drops what is around it. Readability takes every
# footer, aside and element of a "sidebar" class out of the article itself, however short it is, and makes the byline of a
# paragraph of class "author".
# Why it matters here: in a posting just those hold the closing date, the salary and the person to write to. Its words are
# taken whole.
. "$(dirname "$0")/lib/packages.sh"
npm_packages @mozilla/readability@0.6.0 jsdom@26.1.0

cat >"$work/read.cjs" <<'JS'
const { Readability } = require('@mozilla/readability');
const { JSDOM } = require('jsdom');
const line = 'Apply to Dana Whitfield by 15 December.';
for (const [begin, end] of [['<p>', '</p>'], ['<footer><p>', '</p></footer>'], ['<aside><p>', '</p></aside>'], ['<div class="sidebar"><p>', '</p></div>'],
    ['<p class="author">', '</p>']]) {
    const page = `<html><head><title>Analyst</title></head><body><article><h1>Analyst</h1><p>${'We look for somebody who likes figures. '.repeat(15)}</p>
<p>${'You will work in a team of five. '.repeat(15)}</p>${begin}${line}${end}</article></body></html>`;
    console.log(begin + ' ' + (new Readability(new JSDOM(page).window.document).parse().textContent.includes(line) ? 'is kept' : 'is gone'));
}
JS
seen "A posting whose last line stands in" '<p> is kept
<footer><p> is gone
<aside><p> is gone
<div class="sidebar"><p> is gone
<p class="author"> is gone' "$(node "$work/read.cjs")"
