#!/bin/bash
# One would guess that "no St Stephen's Day where Christmas is on a Monday" is read of Christmas. Appenzell Ausserrhoden has that
# rule, so that three days of rest never follow one another (Verordnung zum Arbeitsgesetz, article 7): 26 December is no holiday on a
# Tuesday. date-holidays takes it away on a Monday, and keeps it on the Tuesday; of Uri, whose law has no such rule, likewise.
# Why it matters here: in Herisau a follow-up of Tuesday, 26 December 2028 would wait for a day, and one of Monday, 26 December 2033
# would not.
. "$(dirname "$0")/lib/packages.sh"
npm_packages date-holidays@3.37.0

cat >"$work/days.cjs" <<'JS'
const Holidays = require('date-holidays');
for (const canton of ['AR', 'AI', 'UR', 'ZH']) {
    const there = new Holidays('CH', canton);
    const kind = year => [].concat(there.isHoliday(new Date(`${year}-12-26T12:00:00+01:00`)) || [])
        .some(holiday => holiday.type === 'public') ? 'free' : 'work';
    console.log(canton + ':', 'Monday 2033', kind(2033) + ', Tuesday 2028', kind(2028) + ', Friday 2025', kind(2025));
}
JS
seen "26 December (by law AR and AI: free, work, free; UR and ZH: free):" "AR: Monday 2033 work, Tuesday 2028 free, Friday 2025 free
AI: Monday 2033 free, Tuesday 2028 work, Friday 2025 free
UR: Monday 2033 work, Tuesday 2028 free, Friday 2025 work
ZH: Monday 2033 free, Tuesday 2028 free, Friday 2025 free" "$(node "$work/days.cjs")"
