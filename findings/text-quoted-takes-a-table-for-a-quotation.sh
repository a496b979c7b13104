#!/bin/bash
# One would guess that a quoted line begins with ">", as RFC 3676 has it. Text::Quoted takes a bar, a colon, a per cent sign and
# an arrow for marks as well: the rows of a table, a list and "% of the salary" are what somebody else once said. A line with
# a hyphen is not.
# Why it matters here: a letter with the dates of three rounds in a table would be empty without its quotations. Only ">" marks
# a line that is quoted.
. "$(dirname "$0")/lib/packages.sh"
debian libtext-quoted-perl=2.10-2 libtext-autoformat-perl=1.750000-2 libtext-reform-perl=1.20-5

parts=$(perl_with_packages -MText::Quoted=extract -e '
for my $part (@{extract("Hi Robin,\n\n| Tuesday | Dana |\n\n: bring your passport\n\n% of the salary: 10\n\n- a call\n\n> thank you\n")}) {
    my @lines = ref $part eq "ARRAY" ? @$part : ($part);
    print ref $part eq "ARRAY" ? "quoted: " : "new: ", $_->{raw}, "\n" for grep { $_->{raw} ne "" } @lines;
}')
seen "A letter:" "new: Hi Robin,
quoted: | Tuesday | Dana |
quoted: : bring your passport
quoted: % of the salary: 10
new: - a call
quoted: > thank you" "$parts"
