#!/bin/bash
# One would guess that a list of Poland's holidays has Christmas Eve, which is free since 2025. poland-public-holidays works on it; and asked for
# the days of 2026 west of Greenwich it gives those of 2025, Easter on 20 April and all, since the year begins in UTC and is read on the
# machine's clock.
# Why it matters here: business days that somebody promised are counted past such days. Ours are dates and have no clock.
. "$(dirname "$0")/lib/packages.sh"
npm_packages poland-public-holidays@4.0.0

cat >"$work/days.cjs" <<'JS'
const poland = require('poland-public-holidays');
const days = poland.getHolidaysInYear(2026).map(one => one.date.toISOString().slice(0, 10));
console.log(days[0], days[2], days[days.length - 2], poland.isWorkingDay(new Date('2026-12-24T12:00:00Z')));
JS
seen "New Year, Easter and the holiday before the last of 2026, and whether 24 December is a working day, in Warsaw and in New York:" \
    "2026-01-01 2026-04-05 2026-12-25 true
2025-01-01 2025-04-20 2025-12-25 true" "$(for zone in Europe/Warsaw America/New_York; do TZ=$zone node "$work/days.cjs"; done)"
