#!/bin/bash
# One would guess that the few zones that a letter's Date may name are known: RFC 5322, 4.3 says in a table that EST is -0500, and so on
# for Boston to Los Angeles. mblaze takes each for UTC, and a letter of ten in Boston is from five in the morning.
# Why it matters here: letters of older programs and of some recruiting systems stand before the ones that they answer.
. "$(dirname "$0")/lib/packages.sh"
debian mblaze=1.1-1

for zone in -0500 EST PDT; do
    printf 'From: Dana <dana@northwind.example>\nDate: Fri, 27 Nov 2026 10:00:00 %s\n\nDear Robin,\n' "$zone" >"$work/$zone"
done
seen "Ten o'clock with -0500, EST and PDT (15:00, 15:00 and 17:00 UTC):" "-0500 15:00
EST 10:00
PDT 10:00" "$(cd "$work"; for zone in -0500 EST PDT; do
    echo $zone "$(date -u -d "@$(LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/mhdr" -D -h date "./$zone")" +%H:%M)"; done)"
