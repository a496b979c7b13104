#!/bin/bash
# One would guess that an interview of 45 minutes ends after 45 minutes, whether the file says DTEND or DURATION (RFC 5545, 3.6.1 lets one
# choose). mhical knows the first only: with the second it says that the interview ends when it begins. A whole day's event ends on the next day.
# Why it matters here: nothing on the screen says that the length is missing, and who plans by it takes another call at a quarter past.
. "$(dirname "$0")/lib/packages.sh"
debian nmh=1.8~RC2-2 liblockfile1=1.17-1+b1 libcurl4=7.88.1-10+deb12u15 libnghttp2-14=1.52.0-1+deb12u3 librtmp1=2.4+20151223.gitfa8646d.1-2+b2 \
    libssh2-1=1.10.0-3+deb12u1 libpsl5=0.21.2-1 libldap-2.5-0=2.5.13+dfsg-5 libbrotli1=1.0.9-2+deb12u1 libsasl2-2=2.1.28+dfsg-10+deb12u1

echo "Path: Mail" >"$HOME/.mh_profile"
shown() { LD_LIBRARY_PATH=$(libraries) TERM=dumb TZ=$1 "$root/usr/bin/mh/mhical" -form "$root/etc/nmh/mhical.24hour" <"$2" | grep -E '^(At|To):'; }

invitation() {
    printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:x METHOD:REQUEST BEGIN:VEVENT UID:a DTSTAMP:20261101T000000Z "$@" SUMMARY:Interview END:VEVENT END:VCALENDAR >"$work/a.ics"
    shown America/New_York "$work/a.ics"
}
seen "With DTEND, with DURATION, and a whole day:" "At: Thu, 03 Dec 2026 10:00 -0500
To: Thu, 03 Dec 2026 10:45
At: Thu, 03 Dec 2026 10:00 -0500
To: Thu, 03 Dec 2026 10:00
At: Thu, 03 Dec 2026 00:00
To: Fri, 04 Dec 2026 00:00" "$(invitation DTSTART:20261203T150000Z DTEND:20261203T154500Z; invitation DTSTART:20261203T150000Z DURATION:PT45M
    invitation 'DTSTART;VALUE=DATE:20261203' 'DTEND;VALUE=DATE:20261204')"
