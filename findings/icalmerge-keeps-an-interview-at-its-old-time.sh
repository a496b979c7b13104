#!/bin/bash
# One would guess that of two versions of an interview the newer one stays when files are merged: SEQUENCE counts them (RFC 5545, 3.8.7.4).
# icalmerge keeps the one that it reads first; which of them was moved isn't asked.
# Why it matters here: yesterday's file in front, and the interview is at the hour that no longer is.
. "$(dirname "$0")/lib/packages.sh"
debian ical2html=3.0-1 libical3=3.0.16-1+b1

version() {
    printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:x BEGIN:VEVENT UID:a "SEQUENCE:$1" "DTSTAMP:202611${2}T000000Z" "DTSTART:$3" SUMMARY:Interview END:VEVENT END:VCALENDAR
}
version 0 01 20261204T150000Z >"$work/old.ics"
version 1 20 20261207T150000Z >"$work/new.ics"
merged() {
    LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/icalmerge" "$work/$1.ics" "$work/$2.ics" "$work/$1-$2.ics"
    tr -d '\r' <"$work/$1-$2.ics" | grep -E '^(DTSTART|SEQUENCE)'
}
seen "The old version first:" "SEQUENCE:0
DTSTART:20261204T150000Z" "$(merged old new)"
seen "and the new one first:" "SEQUENCE:1
DTSTART:20261207T150000Z" "$(merged new old)"
