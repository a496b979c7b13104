#!/bin/bash
# One would guess that a search from 23 to 24 November finds the letters of both days: mairix's manual has "d:20030301-20030425" begin on
# "March 1st". Only those of the 24th are found, and a search for the 23rd alone, which is a period like "d:mar", finds none. From the
# 22nd to the 23rd those of the 23rd are there.
# Why it matters here: who looks for what was written on a day is told that there was nothing. A day is a whole day here.
. "$(dirname "$0")/lib/packages.sh"
debian mairix=0.24-2

mkdir -p "$work/letters/cur" "$work/letters/new" "$work/letters/tmp"
for day in 22 23 24; do
    for hour in 08 20; do
        printf '%s\n' 'From: Dana <dana@northwind.example>' 'To: ben@example.org' 'Subject: Interview' "Date: $day Nov 2023 $hour:00:00 -0500" \
            "Message-ID: <$day-$hour@northwind.example>" '' 'Tuesday?' >"$work/letters/cur/$day-at-$hour"
    done
done
printf '%s\n' "base=$work" maildir=letters mfolder=found mformat=maildir "database=$work/index" >"$work/rc"
"$root/usr/bin/mairix" -f "$work/rc" -p
found() { echo "$1:" $("$root/usr/bin/mairix" -f "$work/rc" -r "$1" 2>"$work/errors" | sed 's#.*/##' | sort); }
seen "Of two letters each on 22, 23 and 24 November 2023:" "d:nov2023: 22-at-08 22-at-20 23-at-08 23-at-20 24-at-08 24-at-20
d:20231122-20231123: 23-at-08 23-at-20
d:20231123-20231124: 24-at-08 24-at-20
d:20231123:" "$(for period in d:nov2023 d:20231122-20231123 d:20231123-20231124 d:20231123; do found $period; done)"
