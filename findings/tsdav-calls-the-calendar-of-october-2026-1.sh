#!/bin/bash
# One would guess that a calendar is called what it is called. Both clients for CalDAV on npm read names as numbers where they can: a calendar
# "2026.10" is 2026.1, "1e3" is 1000, "true" is no text any more, and for ts-caldav "007" is 7.
# Why it matters here: people who keep a calendar for each month choose between two of one name. Ours shows what the server says.
. "$(dirname "$0")/lib/packages.sh"
npm_packages tsdav@2.3.4 ts-caldav@0.3.7

cat >"$work/ask.cjs" <<'JS'
const http = require('http');
const { createDAVClient } = require('tsdav');
const { CalDAVClient } = require('ts-caldav');
const names = ['2026.10', '1e3', 'true', '007', 'Interviews'];
const answer = (address, what) => `<d:response><d:href>${address}</d:href><d:propstat><d:prop>${what}</d:prop>` +
    '<d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>';
const calendar = (name, index) => answer(`/calendars/${index}/`, `<d:displayname>${name}</d:displayname>` +
    '<d:resourcetype><d:collection/><c:calendar/></d:resourcetype>' +
    '<c:supported-calendar-component-set><c:comp name="VEVENT"/></c:supported-calendar-component-set>');
const told = (asked, address) => {
    if (asked.includes('current-user-principal'))
        return answer(address, '<d:current-user-principal><d:href>/robin/</d:href></d:current-user-principal>');
    if (asked.includes('calendar-home-set'))
        return answer(address, '<c:calendar-home-set><d:href>/calendars/</d:href></c:calendar-home-set>');
    return names.map(calendar).join('');
};
const server = http.createServer((request, response) => {
    let asked = '';
    request.on('data', part => { asked += part; });
    request.on('end', () => {
        response.writeHead(207, { 'Content-Type': 'application/xml; charset=utf-8' });
        response.end('<?xml version="1.0" encoding="utf-8"?><d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">' +
            told(asked, request.url) + '</d:multistatus>');
    });
});
server.listen(0, '127.0.0.1', async () => {
    const address = `http://127.0.0.1:${server.address().port}`;
    const first = await createDAVClient({ serverUrl: address, credentials: { username: 'robin', password: 'x' }, authMethod: 'Basic',
        defaultAccountType: 'caldav' });
    console.log(JSON.stringify((await first.fetchCalendars()).map(one => one.displayName)));
    const second = await CalDAVClient.create({ baseUrl: address, auth: { type: 'basic', username: 'robin', password: 'x' } });
    console.log(JSON.stringify((await second.getCalendars()).map(one => one.displayName)));
    process.exit(0);
});
JS
seen 'Calendars called "2026.10", "1e3", "true", "007" and "Interviews", for tsdav and for ts-caldav:' '[2026.1,1000,true,"007","Interviews"]
[2026.1,1000,true,7,"Interviews"]' "$(node "$work/ask.cjs")"
