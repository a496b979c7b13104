#!/bin/bash
# One would guess that a program which carries a calendar to a phone keeps which days, which hours, and by when. Of three
# weekly calls Gammu writes the first; three o'clock in Berlin is three o'clock UTC; a whole day begins at midnight UTC, which is the evening
# before in Boston; and a task has lost the time at which it is due. Nothing is said.
# Why it matters here: two interviews and a promise are missing on the phone, and one is at the wrong hour.
. "$(dirname "$0")/lib/packages.sh"
debian gammu=1.42.0-8 libgammu8=1.42.0-8 libbluetooth3=5.66-1+deb12u2 libusb-1.0-0=2:1.0.26-1 libgudev-1.0-0=237-2 libcurl3-gnutls=7.88.1-10+deb12u15

event() { printf '%s\r\n' BEGIN:VEVENT "UID:$1" DTSTAMP:20261101T000000Z "${@:2}" "SUMMARY:$1" END:VEVENT; }
{
    printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:x
    event weekly DTSTART:20261203T150000Z DTEND:20261203T154500Z 'RRULE:FREQ=WEEKLY;COUNT=3'
    event Berlin 'DTSTART;TZID=Europe/Berlin:20261204T150000' 'DTEND;TZID=Europe/Berlin:20261204T154500'
    event day 'DTSTART;VALUE=DATE:20261205' 'DTEND;VALUE=DATE:20261206'
    printf '%s\r\n' BEGIN:VTODO UID:t DTSTAMP:20261101T000000Z DUE:20261206T150000Z 'SUMMARY:Write to Dana' END:VTODO END:VCALENDAR
} >"$work/plan.ics"
printf '[gammu]\nport = /dev/null\nconnection = none\n' >"$work/gammu.conf"
LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/gammu" -c "$work/gammu.conf" convertbackup "$work/plan.ics" "$work/plan.vcs" >/dev/null
seen "What the phone gets:" "BEGIN:VEVENT
DTSTART:20261203T150000Z
DTEND:20261203T154500Z
SUMMARY:weekly
BEGIN:VEVENT
DTSTART:20261204T150000Z
DTEND:20261204T154500Z
SUMMARY:Berlin
BEGIN:VEVENT
DTSTART:20261205T000000Z
DTEND:20261206T000000Z
SUMMARY:day
BEGIN:VTODO
SUMMARY:Write to Dana" "$(tr -d '\r' <"$work/plan.vcs" | grep -E '^(BEGIN:V[ET]|DTSTART|DTEND|RRULE|DUE|SUMMARY)')"
