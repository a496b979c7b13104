#!/bin/bash
# One would guess that DTSTAMP is in UTC, as RFC 5545, 3.8.7.2 says that it must be. ical-generator writes it in the zone of the
# calendar as soon as the calendar has one, without a Z and without a TZID: a moment that is five hours off, or none at all.
# Why it matters here: which version of an invitation is the newer one is told by SEQUENCE and then by DTSTAMP. A stamp
# without a zone is read as UTC, so that the versions of one sender keep their order.
. "$(dirname "$0")/lib/packages.sh"
npm_packages ical-generator@10.2.0

cat >"$work/write.mjs" <<'JS'
import ical from 'ical-generator';
for (const timezone of [null, 'America/New_York']) {
    const calendar = ical({timezone});
    calendar.createEvent({id: 'i1', stamp: new Date('2026-11-20T12:00:00Z'), start: new Date('2026-11-24T15:00:00Z'),
        end: new Date('2026-11-24T15:45:00Z'), summary: 'Interview'});
    console.log(calendar.toString().match(/^DTSTAMP.*$/m)[0].trim());
}
JS
seen "Stamped at 12:00 UTC, without a zone and in New York's:" "DTSTAMP:20261120T120000Z
DTSTAMP:20261120T070000" "$(node "$work/write.mjs")"
