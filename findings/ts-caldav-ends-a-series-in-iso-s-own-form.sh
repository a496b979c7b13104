#!/bin/bash
# One would guess that a client for CalDAV writes the end of a series as RFC 5545 has it, UNTIL=20261231T170000Z. ts-caldav writes
# what JavaScript calls a date, 2026-12-31T17:00:00Z, with hyphens and colons; and the start has both a zone and the Z of UTC behind
# an hour that is UTC's. python3-icalendar reads no rule from it at all.
# Why it matters here: such an event lies in the calendar that we read as well. The Z wins over the zone, and the first call is at its
# hour whatever the rule says.
. "$(dirname "$0")/lib/packages.sh"
npm_packages ts-caldav@0.3.7
debian python3-icalendar=4.0.3-5 python3-dateutil=2.8.2-2 python3-tz=2022.7.1-4 python3-six=1.16.0-4

cat >"$work/write.cjs" <<'JS'
const http = require('http');
const { CalDAVClient } = require('ts-caldav');
const server = http.createServer((request, response) => {
    let asked = '';
    request.on('data', part => { asked += part; });
    request.on('end', () => {
        if (request.method === 'PUT') {
            process.stdout.write(asked);
            response.writeHead(201, { ETag: '"1"' });
            return response.end();
        }
        response.writeHead(207, { 'Content-Type': 'application/xml; charset=utf-8' });
        response.end('<?xml version="1.0" encoding="utf-8"?><d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:response>' +
            `<d:href>${request.url}</d:href><d:propstat><d:prop><d:current-user-principal><d:href>/robin/</d:href></d:current-user-principal>` +
            '<c:calendar-home-set><d:href>/calendars/</d:href></c:calendar-home-set></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat>' +
            '</d:response></d:multistatus>');
    });
});
server.listen(0, '127.0.0.1', async () => {
    const client = await CalDAVClient.create({ baseUrl: `http://127.0.0.1:${server.address().port}`,
        auth: { type: 'basic', username: 'robin', password: 'x' } });
    await client.createEvent('/calendars/jobs/', { uid: 'n1', summary: 'Call', start: new Date('2026-12-03T15:00:00Z'),
        end: new Date('2026-12-03T15:45:00Z'), startTzid: 'Europe/Berlin', endTzid: 'Europe/Berlin',
        recurrenceRule: { freq: 'WEEKLY', until: new Date('2026-12-31T17:00:00Z') } });
    process.exit(0);
});
JS
node "$work/write.cjs" >"$work/event.ics"
seen "The start and the rule:" "DTSTART;TZID=Europe/Berlin:20261203T150000Z
RRULE:FREQ=WEEKLY;UNTIL=2026-12-31T17:00:00Z" "$(grep -E '^(DTSTART|RRULE)' "$work/event.ics" | tr -d '\r')"
cat >"$work/read.py" <<'PY'
import sys
from icalendar import Calendar
for event in Calendar.from_ical(open(sys.argv[1], newline="").read()).walk("VEVENT"):
    print(event.get("RRULE"), [name for name, _ in event.errors])
PY
seen "What python3-icalendar reads of the rule, and what it could not read:" "None ['RRULE']" "$(python "$work/read.py" "$work/event.ics")"
