#!/bin/bash
# One would guess that the capitals of a title leave those alone that are there. Text::Capitalize writes every word small first:
# "head of HR" is Head of Hr, an IT lead an It Lead, a PhD student a Phd Student, a CEO a Ceo. R&D, with its sign, stays.
# Why it matters here: positions are full of such words, and a letter that says Hr tells that a machine wrote it. Titles are
# taken as they stand.
. "$(dirname "$0")/lib/packages.sh"
debian libtext-capitalize-perl=1.5-2

seen "Titles:" "Head of Hr, It Lead, Phd Student, Ceo, R&D Manager" "$(perl_with_packages -MText::Capitalize \
    -e 'print join(", ", map { capitalize_title($_) } "head of HR", "IT lead", "PhD student", "CEO", "R&D manager")')"
