#!/bin/bash
# One would guess that a list of holidays by regions has a region's own day where its law has it. Cantabria's Day of the Institutions
# is on 28 July (each year's order of its government); date-holidays has 28 June. Murcia's day, 9 June, Valencia's, 9 October, and
# Navarre's, 3 December, aren't there at all.
# Why it matters here: in Santander a follow-up of 28 July would go to an empty office.
. "$(dirname "$0")/lib/packages.sh"
npm_packages date-holidays@3.37.0

cat >"$work/days.cjs" <<'JS'
const Holidays = require('date-holidays');
for (const [region, ...days] of [['CB', '06-28', '07-28'], ['MC', '06-09'], ['VC', '10-09'], ['NC', '12-03'], ['MD', '05-02']]) {
    const there = new Holidays('ES', region);
    const kinds = day => [].concat(there.isHoliday(new Date(`2028-${day}T12:00:00+02:00`)) || []).map(holiday => holiday.type).join();
    console.log(there.getStates('ES')[region] + ':', ...days.map(day => day + ' ' + (kinds(day) || 'work')));
}
JS
seen "2028 in five regions of Spain (Madrid's day is 2 May):" "Cantabria: 06-28 public 07-28 work
Murcia Region: 06-09 work
Comunitat Valenciana: 10-09 work
Comunidad Foral de Navarra: 12-03 work
Comunidad de Madrid: 05-02 public" "$(node "$work/days.cjs")"
