#!/bin/bash
# One would guess that a library of VTIMEZONE blocks gives for "EST" five hours behind UTC, and for "Etc/GMT+5" the
# same. @touch4it/ical-timezones gives for "EST" the block of America/Halifax, an hour off and with a summer, and for
# Etc/GMT+5 five hours AHEAD of UTC, by the sign in the name.
# Why it matters here: invitations made with it carry a description that contradicts the name. Where they differ at the
# event's moment, both readings have to be told.
. "$(dirname "$0")/lib/packages.sh"
npm_packages @touch4it/ical-timezones@1.9.0

cat >"$work/read.cjs" <<'JS'
const {getVtimezone} = require('@touch4it/ical-timezones');
for (const name of ['EST', 'Etc/GMT+5']) {
    const block = getVtimezone(name);
    console.log(`${name}: ${block.match(/TZID:(.*)/)[1]}, ${[...block.matchAll(/TZOFFSETTO:(.*)/g)].map(to => to[1]).join(' and ')}`);
}
JS
seen "Names, the blocks given for them and their offsets:" "EST: America/Halifax, -0300 and -0400
Etc/GMT+5: Etc/GMT+5, +0500" "$(node "$work/read.cjs")"
