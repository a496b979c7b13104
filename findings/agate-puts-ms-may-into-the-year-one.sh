#!/bin/bash
# One would guess that a column of people's names is text. agate, which csvkit and others read tables with, makes dates of it where each
# name is a month as well: May and April are days of the year 1. Monday and Tuesday are days of January of that year, Tuesday the 2nd and
# Monday the 8th.
# Why it matters here: a table of few rows, as one begins with, would have contacts without a name. Which column holds dates is told by its
# heading and its cells together, and a name of a month alone is no date.
. "$(dirname "$0")/lib/packages.sh"
debian python3-agate=1.6.3-2 python3-babel=2.10.3-1 python-babel-localedata=2.10.3-1 python3-parsedatetime=2.6-3 python3-pytimeparse=1.1.5-3 \
    python3-isodate=0.6.1-1 python3-leather=0.3.4-2 python3-slugify=4.0.0-2 python3-text-unidecode=1.3-1 python3-six=1.16.0-4 \
    python3-future=0.18.2-6 python3-tz=2022.7.1-4 python3-unidecode=1.3.6-1

cat >"$work/read.py" <<'PY'
import io
import agate

for text in "Contact,Surname\nMay,Lee\nApril,Okafor\n", "Contact,Surname\nJan,Jansen\nDana,Whitfield\n", "Call on\nMonday\nTuesday\n":
    column = agate.Table.from_csv(io.StringIO(text)).columns[0]
    print(column.name, type(column.data_type).__name__, *column.values())
PY
seen "Contacts May and April, contacts Jan and Dana, and two days of a week:" "Contact Date 0001-05-01 0001-04-01
Contact Text Jan Dana
Call on Date 0001-01-08 0001-01-02" "$(python "$work/read.py")"
