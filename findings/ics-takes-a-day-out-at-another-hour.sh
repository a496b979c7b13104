#!/bin/bash
# One would guess that a day that is taken out of a series is taken out of it. ics writes a series in local hours as it is told
# (DTSTART:20261204T100000, on the clock of whoever reads it), and the day that is taken out always in UTC: they name the same moment on the
# machine that wrote them only. Where the reader's clock is another one, the call stands.
# Why it matters here: somebody waits for a call that was called off. Nothing in the file says whose clock was meant, so that an import can
# only go by one's own, too; what is written here has a zone.
. "$(dirname "$0")/lib/packages.sh"
npm_packages ics@3.12.0 ical.js@2.2.1

cat >"$work/write.cjs" <<'JS'
const { createEvent } = require('ics');
const { value } = createEvent({ uid: 'e1', title: 'Call', start: [2026, 12, 4, 10, 0], startInputType: 'local', startOutputType: 'local',
  duration: { hours: 1 }, recurrenceRule: 'FREQ=WEEKLY;COUNT=3', exclusionDates: [[2026, 12, 11, 10, 0]] });
console.log(value.split('\r\n').filter(line => /^(DTSTART|EXDATE)/.test(line)).join('\n'));
JS
seen "A weekly call at ten without that of the 11th, written in New York, and the excepted hour in Berlin:" "DTSTART:20261204T100000
EXDATE:20261211T150000Z
16:00" "$(node "$work/write.cjs")
$(TZ=Europe/Berlin date -d 2026-12-11T15:00:00Z +%H:%M)"
