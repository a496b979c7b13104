#!/bin/bash
# One would guess that an hour without a zone, 2026-11-24T10:00, is an hour of where one is, as ISO 8601 and JavaScript's own Date have it.
# @11ty/parse-date-strings takes it for UTC, where Date and Temporal do not: in New York it is five in the morning.
# Why it matters here: postings tell their last hour that way. A closing day is kept as a day.
. "$(dirname "$0")/lib/packages.sh"
npm_packages @11ty/parse-date-strings@2.0.6

cat >"$work/read.mjs" <<'JS'
import { parse } from '@11ty/parse-date-strings';
for (const text of ['2026-11-24T10:00', '2026-11-24 10:00'])
    console.log(`${text}: ${parse(text).toString().slice(0, 21)}, Date: ${new Date(text).toString().slice(0, 21)}`);
JS
seen "Seen in New York:" "2026-11-24T10:00: Tue Nov 24 2026 05:00, Date: Tue Nov 24 2026 10:00
2026-11-24 10:00: Tue Nov 24 2026 05:00, Date: Tue Nov 24 2026 10:00" "$(node "$work/read.mjs")"
