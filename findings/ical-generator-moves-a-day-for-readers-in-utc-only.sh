#!/bin/bash
# One would guess that where one day of a weekly series of whole days was moved, RECURRENCE-ID names that day as DTSTART names its own:
# RFC 5545 (3.8.4.4) wants the same type of value. ical-generator writes the series with VALUE=DATE and the day that is replaced as midnight in
# UTC. ical-expander finds that day where the machine's clock is UTC's. In New York it finds it no more: the assessment is on the 14th, as it
# was, and the 15th, to which it was moved, isn't there at all.
# Why it matters here: servers run on UTC, and those who apply do not. Where a whole day is meant, ours takes midnight in UTC for UTC's day.
. "$(dirname "$0")/lib/packages.sh"
npm_packages ical-generator@10.2.0 ical-expander@3.2.0

cat >"$work/write.cjs" <<'JS'
const { default: calendar } = require('ical-generator');
const day = number => new Date(2026, 11, number);
process.stdout.write(calendar({ events: [
    { id: 'a1', allDay: true, start: day(7), end: day(8), summary: 'Assessment', repeating: { freq: 'WEEKLY', count: 3 } },
    { id: 'a1', allDay: true, recurrenceId: day(14), start: day(15), end: day(16), summary: 'Moved' }] }).toString());
JS
cat >"$work/read.cjs" <<'JS'
const Expander = require('ical-expander');
const { events, occurrences } = new Expander({ ics: require('fs').readFileSync(0, 'utf8') }).all();
console.log([...events.map(event => [event.startDate, event.summary]), ...occurrences.map(one => [one.startDate, one.item.summary])]
    .map(([start, title]) => `${String(start).slice(8, 10)} ${title}`).sort().join(', '));
JS
TZ=UTC node "$work/write.cjs" >"$work/series.ics"
seen "The first day and the day that is replaced:" "DTSTART;VALUE=DATE:20261207
RECURRENCE-ID:20261214T000000Z" "$(grep -E '^DTSTART.*07|^RECURRENCE' "$work/series.ics" | tr -d '\r')"
seen "The days of December, read in UTC and in New York:" "07 Assessment, 15 Moved, 21 Assessment
07 Assessment, 14 Assessment, 21 Assessment" "$(for zone in UTC America/New_York; do TZ=$zone node "$work/read.cjs" <"$work/series.ics"; done)"
