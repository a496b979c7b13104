#!/bin/bash
# One would guess that DTSTART with an RDATE is two days: the start is the first instance of every set (RFC 5545, 3.8.5.2).
# rrule gives the added day only, so the first of two conversations is missing from whatever shows what it read.
# Why it matters here: the interview is on the first day. With us it stands there, whatever RDATE adds.
. "$(dirname "$0")/lib/packages.sh"
npm_packages rrule@2.8.1

cat >"$work/read.cjs" <<'JS'
const { rrulestr } = require('rrule');
console.log(rrulestr('DTSTART:20261124T150000Z\nRDATE:20261127T150000Z').all().map(day => day.toISOString()).join('\n'));
JS
seen "24 November, and RDATE on the 27th:" "2026-11-27T15:00:00.000Z" "$(node "$work/read.cjs")"
