#!/bin/bash
# One would guess that a library which inflects English verbs writes "opening". Lingua::EN::Inflect doubles the last
# consonant of "open" and "mentor" and leaves it single in "refer": openning, mentorring, refering; of "panic" it makes
# panicing. Its plural of "feedback" is feedbacks, of "CV" CVS.
# Why it matters here: facts in note form ("open a new office") become the gerunds of a sentence. The verbs of
# interviews are a list of our own, and what is not in it is left out with a hint.
. "$(dirname "$0")/lib/packages.sh"
debian liblingua-en-inflect-perl=1.905-2

words=$(perl_with_packages -MLingua::EN::Inflect=PART_PRES,PL -e 'print join(" ", map { PART_PRES($_) } qw(open mentor refer panic plan run)), "\n", join(" ", map { PL($_) } qw(feedback CV offer)), "\n"')
seen "open mentor refer panic plan run; feedback CV offer:" "openning mentorring refering panicing planning running
feedbacks CVS offers" "$words"
