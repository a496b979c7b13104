#!/bin/bash
# One would guess that what describes a zone for a calendar file describes today's. Brazil has had no summer time since 2019, most of Mexico
# none since 2022, Jordan has had it all year since then; icalzone still changes the clocks of all three, and has no Europe/Kyiv.
# Why it matters here: in programs that go by the description, ten in São Paulo on 3 December is an hour early.
. "$(dirname "$0")/lib/packages.sh"
npm_packages icalzone@0.0.1

cat >"$work/zones.cjs" <<'JS'
const {getZoneLines} = require('icalzone');
for (const zone of ['America/Sao_Paulo', 'America/Mexico_City', 'Asia/Amman', 'Europe/Istanbul', 'Europe/Kyiv']) {
    const lines = getZoneLines(zone);
    const summer = lines ? lines.slice(lines.indexOf('BEGIN:DAYLIGHT')) : [];
    console.log(zone, !lines ? 'unknown' : lines.includes('BEGIN:DAYLIGHT') ? summer.filter(line => /^(TZOFFSETTO|RRULE)/.test(line)).join(' ') : 'no summer time');
}
JS
seen "Where each zone's summer time leads and begins (São Paulo is at -03 all year):" "America/Sao_Paulo TZOFFSETTO:-0200 RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
America/Mexico_City TZOFFSETTO:-0500 RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU
Asia/Amman TZOFFSETTO:+0300 RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1TH
Europe/Istanbul no summer time
Europe/Kyiv unknown" "$(node "$work/zones.cjs")"
