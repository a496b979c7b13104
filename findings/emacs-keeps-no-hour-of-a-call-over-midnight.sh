#!/bin/bash
# One would guess that a call from 23:00 to 01:00 keeps its hours in a diary. icalendar.el of Emacs writes an event that ends on another
# day than it began as whole days without an hour: the call is on the 1st of December, all day.
# Why it matters here: whoever lives in Tokyo is called by Boston around midnight. Such an interview is taken in here with both of its
# moments; in a diary one has to look into the invitation.
. "$(dirname "$0")/lib/packages.sh"
debian emacs-nox=1:28.2+1-15+deb12u4 emacs-bin-common=1:28.2+1-15+deb12u4 emacs-common=1:28.2+1-15+deb12u4 emacs-el=1:28.2+1-15+deb12u4 \
    libasound2=1.2.8-1+b1 libgccjit0=12.2.0-14+deb12u1 libgpm2=1.20.7-10+b1 libjansson4=2.14-2 liblcms2-2=2.14-2+deb12u1 \
    libxml2=2.9.14+dfsg-1.3~deb12u6 libicu72=72.1-3+deb12u1 libisl23=0.25-1.1 libmpc3=1.3.1-1 libmpfr6=4.2.0-1

# Without what stands in the folders of this machine.
emacs_() {
    local share=$root/usr/share/emacs/28.2
    LD_LIBRARY_PATH=$(libraries) EMACSDATA=$share/etc EMACSDOC=$share/etc EMACSLOADPATH=$(find "$share/lisp" -type d | paste -sd:) \
        "$root/usr/bin/emacs-nox" --dump-file="$(echo "$root"/usr/libexec/emacs/28.2/*/emacs.pdmp)" -Q "$@"
}

for hours in 20261202T030000Z/20261202T045900Z 20261202T040000Z/20261202T060000Z; do
    printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:x BEGIN:VEVENT UID:e1 DTSTAMP:20261101T000000Z "DTSTART:${hours%/*}" "DTEND:${hours#*/}" \
        SUMMARY:Call END:VEVENT END:VCALENDAR >"$work/in.ics"
    emacs_ --batch --eval "(progn (require 'icalendar) (icalendar-import-file \"$work/in.ics\" \"$work/diary\"))" >/dev/null 2>&1
done
seen "From 22:00 to 23:59, and from 23:00 to 01:00 New York:" "12/1/2026 22:00-23:59 Call
%%(and (diary-block 12 1 2026 12 1 2026)) Call" "$(sed 's/ *$//' "$work/diary")"
