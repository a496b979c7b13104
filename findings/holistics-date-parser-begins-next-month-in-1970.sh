#!/bin/bash
# One would guess that a reader of dates that refuses "next Friday" as ambiguous gives nothing where it doesn't understand. To
# @holistics/date-parser the beginning of next month is the first second of 1970, "in 2 weeks" two o'clock this morning for a minute, and
# 2026-W48, which is how ISO 8601 writes a week, all of 2026. "Yesterday till today" ends before today.
# Why it matters here: a wrong day is worse than none. What isn't understood whole is no day.
. "$(dirname "$0")/lib/packages.sh"
npm_packages @holistics/date-parser@3.0.2

cat >"$work/read.cjs" <<'JS'
const {parse} = require('@holistics/date-parser');
for (const text of ['next friday', 'friday next week', 'beginning of next month', 'in 2 weeks', '2026-W48', 'yesterday till today']) {
    try {
        const {start, end} = parse(text, '2026-11-27T12:00:00Z', {timezoneOffset: 0});
        console.log(`${text}: ${[start, end].map(one => one.date().toISOString().slice(0, 16)).join(' to ')}`);
    } catch (error) {
        console.log(`${text}: ${error.message}`);
    }
}
JS
seen "Read on Friday, 27 November 2026, at noon UTC:" 'next friday: "next friday" is ambiguous. Please try "friday next week" instead
friday next week: 2026-12-04T00:00 to 2026-12-05T00:00
beginning of next month: 1970-01-01T00:00 to 1970-01-01T00:00
in 2 weeks: 2026-11-27T02:00 to 2026-11-27T02:01
2026-W48: 2026-01-01T00:00 to 2027-01-01T00:00
yesterday till today: 2026-11-26T00:00 to 2026-11-27T00:00' "$(node "$work/read.cjs")"
