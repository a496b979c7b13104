#!/bin/bash
# One would guess that a page made of a calendar shows the days that a series still has. ical2html goes by the rule alone: the week that
# EXDATE takes out (RFC 5545, 3.8.5.1) stands there like the others.
# Why it matters here: who publishes their calendar so looks busy on a free day, and waits for a call that was called off.
. "$(dirname "$0")/lib/packages.sh"
debian ical2html=3.0-1 libical3=3.0.16-1+b1

printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:x BEGIN:VEVENT UID:a DTSTAMP:20261101T000000Z DTSTART:20261203T150000Z DTEND:20261203T154500Z \
    'RRULE:FREQ=WEEKLY;COUNT=3' EXDATE:20261210T150000Z SUMMARY:Weekly END:VEVENT END:VCALENDAR >"$work/plan.ics"
LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/ical2html" 20261201 P31D "$work/plan.ics" >"$work/plan.html"
seen "Beginnings on the page, of a weekly call without 10 December:" "20261203T150000Z
20261210T150000Z
20261217T150000Z" "$(tr '\n' ' ' <"$work/plan.html" | grep -oE 'dtstart" *title="[^"]*' | grep -oE '[0-9]+T[0-9]+Z')"
