#!/bin/bash
# One would guess that a moment is written as one: 15:00 UTC with its Z, or with a zone. ics-js writes what the clock of its machine shows and
# says nothing of a zone, which makes it ten o'clock wherever it is read (RFC 5545, 3.3.5, form 1). Commas stay bare, and a line break
# in a title begins a folded line, so that two words run together.
# Why it matters here: an invitation from Boston's server for ten is taken for ten in Berlin.
. "$(dirname "$0")/lib/packages.sh"
npm_packages ics-js@0.10.2

cat >"$work/write.cjs" <<'JS'
const {VEVENT} = require('ics-js').default || require('ics-js');
const event = new VEVENT();
event.addProp('UID', 'a');
event.addProp('DTSTAMP', new Date('2026-11-01T00:00:00Z'));
event.addProp('DTSTART', new Date('2026-12-03T15:00:00Z'), {VALUE: 'DATE-TIME'});
event.addProp('SUMMARY', 'Interview, room 1\nNorthwind');
console.log(event.toString().replace(/\r/g, '').split('\n').slice(1, -1).join('\n'));
JS
seen "15:00 UTC, written in Boston:" "UID:a
DTSTAMP:20261031T200000
DTSTART;VALUE=DATE-TIME:20261203T100000
SUMMARY:Interview, room 1
 Northwind" "$(node "$work/write.cjs")"
