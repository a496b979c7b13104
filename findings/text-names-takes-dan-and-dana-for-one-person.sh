#!/bin/bash
# One would guess that two given names are one person's where one is short for the other. Text::Names takes them for one wherever
# one begins with the other: Dan and Dana Whitfield, Jo and John Lee, Al and Alessia Rossi. Bob and Robert are two. A degree
# behind the name is a surname in capitals.
# Why it matters here: two interviewers of one family name would get one note. People are one where their addresses are, or
# where the whole name is.
. "$(dirname "$0")/lib/packages.sh"
debian libtext-names-perl=0.46-2 libtext-capitalize-perl=1.5-2 libtext-levenshteinxs-perl=0.03-5+b1

told=$(perl_with_packages -MText::Names=samePerson,cleanName -e '
for my $pair (["Dan Whitfield", "Dana Whitfield"], ["Jo Lee", "John Lee"], ["Al Rossi", "Alessia Rossi"], ["Bob Lee", "Robert Lee"]) {
    print join(", ", @$pair), ": ", samePerson(@$pair) || "two", "\n";
}
print cleanName("Dana Whitfield MBA"), "\n"')
seen "Whom it takes for one, and a degree:" "Dan Whitfield, Dana Whitfield: Whitfield, Dan
Jo Lee, John Lee: Lee, John
Al Rossi, Alessia Rossi: Rossi, Alessia
Bob Lee, Robert Lee: two
Dana Whitfield, M. B. A." "$told"
