#!/bin/bash
# One would guess that a program which reads the zone that an invitation describes uses its summer time in summer. mhical, which shows
# invitations in a terminal, goes by whether the *reader* has summer time on that day: ten in Boston on 3 July is midnight in Tokyo, and on
# 30 October, when only Boston's clocks are still ahead, four in Berlin. Both are an hour late; in December it is right.
# Why it matters here: an interview abroad is missed. Outlook and others always describe the zone, so this is the usual kind of file.
. "$(dirname "$0")/lib/packages.sh"
debian nmh=1.8~RC2-2 liblockfile1=1.17-1+b1 libcurl4=7.88.1-10+deb12u15 libnghttp2-14=1.52.0-1+deb12u3 librtmp1=2.4+20151223.gitfa8646d.1-2+b2 \
    libssh2-1=1.10.0-3+deb12u1 libpsl5=0.21.2-1 libldap-2.5-0=2.5.13+dfsg-5 libbrotli1=1.0.9-2+deb12u1 libsasl2-2=2.1.28+dfsg-10+deb12u1

echo "Path: Mail" >"$HOME/.mh_profile"
shown() { LD_LIBRARY_PATH=$(libraries) TERM=dumb TZ=$1 "$root/usr/bin/mh/mhical" -form "$root/etc/nmh/mhical.24hour" <"$2" | grep -E '^(At|To):'; }

for day in 20260703 20261030 20261203; do
    printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:x METHOD:REQUEST BEGIN:VTIMEZONE TZID:Boston BEGIN:STANDARD DTSTART:20071104T020000 \
        'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU' TZOFFSETFROM:-0400 TZOFFSETTO:-0500 TZNAME:EST END:STANDARD BEGIN:DAYLIGHT DTSTART:20070311T020000 \
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU' TZOFFSETFROM:-0500 TZOFFSETTO:-0400 TZNAME:EDT END:DAYLIGHT END:VTIMEZONE BEGIN:VEVENT UID:a \
        DTSTAMP:20260601T000000Z "DTSTART;TZID=Boston:${day}T100000" "DTEND;TZID=Boston:${day}T104500" SUMMARY:Interview END:VEVENT END:VCALENDAR >"$work/$day.ics"
done
times() { for day in 20260703 20261030 20261203; do shown "$1" "$work/$day.ics" | grep ^At; done; }
seen "Ten in the morning in Boston, in Tokyo (23:00 in summer, then midnight):" "At: Sat, 04 Jul 2026 00:00 +0900
At: Sat, 31 Oct 2026 00:00 +0900
At: Fri, 04 Dec 2026 00:00 +0900" "$(times Asia/Tokyo)"
seen "and in Berlin (16:00, but 15:00 on 30 October):" "At: Fri, 03 Jul 2026 16:00 +0200
At: Fri, 30 Oct 2026 16:00 +0100
At: Thu, 03 Dec 2026 16:00 +0100" "$(times Europe/Berlin)"
