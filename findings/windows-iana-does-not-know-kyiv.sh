#!/bin/bash
# One would guess that a map between the names of zones of Windows and of the tz database knows each of the latter.
# windows-iana has no answer for Europe/Kyiv, the name since 2022, and knows it as Europe/Kiev only; for Asia/Kolkata
# and Asia/Calcutta it knows both. The names come from CLDR, which keeps the first spelling that it ever had.
# Why it matters here: between such a map and the machine's own list stands a table of aliases, in both directions.
. "$(dirname "$0")/lib/packages.sh"
npm_packages windows-iana@5.1.0

cat >"$work/read.cjs" <<'JS'
const {findWindows} = require('windows-iana');
for (const name of ['Europe/Kiev', 'Europe/Kyiv', 'Asia/Calcutta', 'Asia/Kolkata'])
    console.log(`${name}: ${findWindows(name).join(', ')}`);
JS
seen "Names of the tz database and what Windows calls them:" "Europe/Kiev: FLE Standard Time
Europe/Kyiv: 
Asia/Calcutta: India Standard Time
Asia/Kolkata: India Standard Time" "$(node "$work/read.cjs")"
