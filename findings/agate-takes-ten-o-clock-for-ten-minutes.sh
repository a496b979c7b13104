#!/bin/bash
# One would guess that 10:00 in a column of interviews is ten o'clock. agate reads it as a duration, of ten minutes; with seconds, 10:00:00, it is
# ten hours.
# Why it matters here: at what hour something is would be lost on the way through a table. A time of day is read as one.
. "$(dirname "$0")/lib/packages.sh"
debian python3-agate=1.6.3-2 python3-babel=2.10.3-1 python-babel-localedata=2.10.3-1 python3-parsedatetime=2.6-3 python3-pytimeparse=1.1.5-3 \
    python3-isodate=0.6.1-1 python3-leather=0.3.4-2 python3-slugify=4.0.0-2 python3-text-unidecode=1.3-1 python3-six=1.16.0-4 \
    python3-future=0.18.2-6 python3-tz=2022.7.1-4 python3-unidecode=1.3.6-1

cat >"$work/read.py" <<'PY'
import io
import agate

for text in "At\n10:00\n14:30\n", "At\n10:00:00\n14:30:00\n":
    column = agate.Table.from_csv(io.StringIO(text)).columns[0]
    print(type(column.data_type).__name__, *column.values())
PY
seen "Ten o'clock and half past two, without and with seconds:" "TimeDelta 0:10:00 0:14:30
TimeDelta 10:00:00 14:30:00" "$(python "$work/read.py")"
