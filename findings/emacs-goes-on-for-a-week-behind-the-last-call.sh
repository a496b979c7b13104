#!/bin/bash
# One would guess that COUNT=3 is three meetings. What icalendar.el of Emacs writes into the diary ends a week later, so that a weekly
# call with COUNT=3 stands there four times; of a call on Tuesdays and Thursdays it counts weeks in place of meetings: COUNT=4 is nine.
# Why it matters here: a candidate waits in front of a camera for a call that nobody arranged. Each interview and each follow-up is
# written as an event of its own, without a rule.
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

event() { printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:x BEGIN:VEVENT UID:e1 DTSTAMP:20261101T000000Z DTSTART:20261201T150000Z DTEND:20261201T160000Z \
    SUMMARY:Call "RRULE:$1" END:VEVENT END:VCALENDAR >"$work/in.ics"; }
cat >"$work/days.el" <<'EL'
(require 'icalendar)
(require 'diary-lib)
(setq diary-file (concat (getenv "work") "/diary") inhibit-message t)
(icalendar-import-file (concat (getenv "work") "/in.ics") diary-file)
(dotimes (n 60)
  (let ((day (calendar-gregorian-from-absolute (+ n (calendar-absolute-from-gregorian '(11 25 2026))))))
    (when (diary-list-entries day 1 t) (princ (format "%d/%d " (nth 0 day) (nth 1 day))))))
EL
export work
days() { event "$1"; rm -f "$work/diary"; emacs_ --batch -l "$work/days.el" 2>/dev/null; }
seen "The days of two series that begin on 1 December:" "FREQ=WEEKLY;COUNT=3: 12/1 12/8 12/15 12/22 
FREQ=WEEKLY;COUNT=4;BYDAY=TU,TH: 12/1 12/3 12/8 12/10 12/15 12/17 12/22 12/24 12/29 " "$(for rule in 'FREQ=WEEKLY;COUNT=3' 'FREQ=WEEKLY;COUNT=4;BYDAY=TU,TH'; do echo "$rule: $(days "$rule")"; done)"
