#!/bin/bash
# One would guess that <time itemprop="validThrough">2026-12-15</time> has the value 2026-12-15: an element without datetime
# is as its text says (HTML, 4.5.14 and 5.2.4). microdata-node asks the attribute only and gives an empty text, where a
# <span> with the same words would have given the date.
# Why it matters here: the day on which a posting closes is there and is lost. What is collected from a page falls back to
# the text.
. "$(dirname "$0")/lib/packages.sh"
npm_packages microdata-node@2.0.0

cat >"$work/read.cjs" <<'JS'
const { toJson } = require('microdata-node');
for (const closing of ['<time itemprop="validThrough" datetime="2026-12-15">15 December</time>',
    '<span itemprop="validThrough">2026-12-15</span>', '<time itemprop="validThrough">2026-12-15</time>']) {
    const page = `<div itemscope itemtype="https://schema.org/JobPosting">${closing}</div>`;
    console.log(closing + ' is ' + JSON.stringify(toJson(page).items[0].properties.validThrough));
}
JS
seen "Three ways to write a closing date:" '<time itemprop="validThrough" datetime="2026-12-15">15 December</time> is ["2026-12-15"]
<span itemprop="validThrough">2026-12-15</span> is ["2026-12-15"]
<time itemprop="validThrough">2026-12-15</time> is [""]' "$(node "$work/read.cjs")"
