#!/bin/bash
# One would guess that of RTF's "\u8211?" the dash is shown, and the "?" only by programs that don't know it: the specification has a
# reader skip it (\uc1). rtf-to-html shows both: "2019 –? 2024", "€?45,000". A dash that is written as \endash is dropped, and 2019 and
# 2024 are one number; so are quotation marks, and text that is hidden is shown.
# Why it matters here: applications and offers come as RTF from office programs, and of a salary or the
# years of a post it is such signs that part the figures.
. "$(dirname "$0")/lib/packages.sh"
npm_packages @iarna/rtf-to-html@1.1.0

cat >"$work/read.cjs" <<'JS'
const {fromString} = require('@iarna/rtf-to-html');
const texts = [String.raw`2019 \u8211? 2024, \u8364?45,000`, String.raw`2019\endash 2024, \ldblquote Dana\rdblquote`, String.raw`Dear Dana{\v , what a bore}`];
for (const text of texts) {
    fromString(String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}\f0 ` + text + String.raw`\par}`, (error, html) =>
        console.log(html.split('<body>')[1].replace(/<[^>]*>/g, '').trim()));
}
JS
seen "Years and a salary, years and a name, and hidden words:" "2019 –? 2024, €?45,000
20192024, Dana
Dear Dana, what a bore" "$(node "$work/read.cjs")"
