#!/bin/bash
# One would guess that the first of several cities of one name is the largest, or that they come in some order that says which
# is meant. city-timezones gives Portland in Australia first, with ten thousand people, and the one of more than a million
# last; the first London is in Ontario, the first Richmond in New South Wales, La Paz in Argentina. "Washington" is nowhere.
# Why it matters here: the hour of a call hangs on it. No zone is guessed from the name of a place.
. "$(dirname "$0")/lib/packages.sh"
npm_packages city-timezones@1.3.4

cat >"$work/find.cjs" <<'JS'
const {lookupViaCity} = require('city-timezones');
for (const name of ['Portland', 'London', 'Richmond', 'La Paz', 'Washington'])
    console.log(`${name}: ${lookupViaCity(name).map(city => city.timezone).join(', ')}`.trim());
JS
seen "Cities and their zones:" "Portland: Australia/Melbourne, America/New_York, America/Los_Angeles
London: America/Toronto, Europe/London, America/New_York
Richmond: Australia/Sydney, Australia/Brisbane, America/Indiana/Indianapolis, America/New_York
La Paz: America/Argentina/Mendoza, America/La_Paz, America/Tegucigalpa, America/Mazatlan
Washington:" "$(node "$work/find.cjs")"
