#!/bin/bash
# What reading 100,000 address cards and 10,000 rows of a table costs, beside KContacts and sqlite3, where these
# are installed (Debian: libkf5contacts-dev, sqlite3). Run after building bench_import.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
built=${1:-"$here/../../build/release/tests/bench"}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

awk 'BEGIN { for (i = 0; i < 100000; ++i) printf "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:%d\r\nFN:Dana Whitfield %d\r\nN:Whitfield %d;Dana;;;\r\nORG:Northwind;Data\r\nTITLE:Head of Data\r\nEMAIL;TYPE=WORK,PREF:dana.%d@northwind.example\r\nEMAIL;TYPE=HOME:dana.%d@home.example\r\nTEL;TYPE=CELL:+1 212 555 %04d\r\nADR;TYPE=WORK:;;%d Longfellow Street;Boston;MA;02115;USA\r\nNOTE:likes tea\\, and boats\r\nEND:VCARD\r\n", i, i, i, i, i, i % 10000, i }' > "$work/cards.vcf"
awk 'BEGIN { print "Company,Job Title,Status,Date Applied,Location,URL,Notes"; for (i = 0; i < 10000; ++i) printf "Company %d,\"Analyst, level %d\",Applied,10/%02d/2026,Boston,https://jobs.example/%d,a note of some words\r\n", i, i % 7, i % 28 + 1, i }' > "$work/table.csv"

"$built/bench_import" cards "$work/cards.vcf"
if [ -d /usr/include/KF5/KContacts ]; then
  # shellcheck disable=SC2046
  g++ -O2 -fPIC -std=c++17 "$here/bench_kcontacts.cpp" -o "$work/kcontacts" $(pkg-config --cflags Qt5Core Qt5Gui) \
    -I/usr/include/KF5/KContacts -I/usr/include/KF5/KI18n -I/usr/include/KF5 -lKF5Contacts $(pkg-config --libs Qt5Core)
  "$work/kcontacts" "$work/cards.vcf"
fi
"$built/bench_import" table "$work/table.csv"
if command -v sqlite3 > /dev/null; then
  # user and system time of the last line count
  time -p sqlite3 "$work/rows.db" ".mode csv" ".import $work/table.csv applications"
fi
