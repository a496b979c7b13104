#!/bin/bash
# One would guess that a reader of microdata takes what an element says to programs: datetime of <time>, value of <data>
# (HTML, 5.2.4). web-auto-extractor takes what is shown, so that a job was posted on "yesterday" and pays "45k"; and the
# paragraphs of a description run into each other.
# Why it matters here: the date is what one looks for in a posting, and "yesterday" is none a day later.
. "$(dirname "$0")/lib/packages.sh"
npm_packages web-auto-extractor@1.0.17

cat >"$work/read.cjs" <<'JS'
const read = require('web-auto-extractor').default;
const [job] = read().parse(`<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Analyst</h1>
<time itemprop="datePosted" datetime="2026-11-27">yesterday</time>
<data itemprop="baseSalary" value="45000">45k</data><div itemprop="description"><p>We count.</p><p>You too.</p></div></div>`)
    .microdata.JobPosting;
for (const name of ['title', 'datePosted', 'baseSalary', 'description'])
    console.log(name + ': ' + JSON.stringify(job[name]));
JS
seen "What it reads of a posting:" 'title: "Analyst"
datePosted: "yesterday"
baseSalary: "45k"
description: "We count.You too."' "$(node "$work/read.cjs")"
