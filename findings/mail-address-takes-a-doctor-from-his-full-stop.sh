#!/bin/bash
# One would guess that a name in an address is given back as it stands there, and none where none stands. Mail::Address parts
# "Dr." from its full stop, and makes a person of a bare address: Robin Lee of robin.lee@…, which may be right, and No Reply of
# no.reply@…, whom a letter would greet.
# Why it matters here: a greeting is made of it. A name is taken as it was written, and what is read off an address counts as
# a guess.
. "$(dirname "$0")/lib/packages.sh"
debian libmailtools-perl=2.21-2 libtimedate-perl=2.3300-2

names=$(perl_with_packages -MMail::Address -e '
for my $text ("Dr. Dana Whitfield <dana\@northwind.example>", "robin.lee\@home.example", "no.reply\@northwind.example") {
    my ($one) = Mail::Address->parse($text);
    print $one->name // "", "\n";
}')
seen "Names:" "Dr . Dana Whitfield
Robin Lee
No Reply" "$names"
