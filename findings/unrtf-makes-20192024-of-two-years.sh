#!/bin/bash
# One would guess that the hyphen of 2019-2024 stays where it was set so that the line doesn't break at it: \_ in RTF, Ctrl+Shift+hyphen
# in the office programs. UnRTF drops it: 20192024, 6175550144, followup, in HTML and in text. Words that are hidden are shown.
# Why it matters here: a CV as RTF that is read as text has no years, and follow-up is no word any more.
. "$(dirname "$0")/lib/packages.sh"
debian unrtf=0.21.10-clean-1

printf '%s\n' '{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}\f0 Northwind, 2019\_2024, 617\_555\_0144\par' 'A follow\_up to Dana{\v , the bore}.\par}' >"$work/cv.rtf"
seen "As text, and as HTML:" "Northwind, 20192024, 6175550144
A followup to Dana, the bore.
Northwind, 20192024, 6175550144
A followup to Dana, the bore." "$(for format in text html; do
    "$root/usr/bin/unrtf" --nopict -P "$root/usr/share/unrtf" --$format "$work/cv.rtf" 2>"$work/errors" | sed 's/<[^>]*>//g' | grep -E 'Northwind|Dana'
done)"
