#!/bin/bash
# One would guess that a parser of English names knows "Mr Lee" for a title and a surname. Lingua::EN::NameParse reads
# any word of two letters in front of a surname as initials: "Mr Lee" is "MR Lee", "Jo Smith" is J.O. Smith, and the
# salutation that it proposes for both is "Dear Friend". "Ms P Rao", with an initial besides, is read right.
# Why it matters here: short given names (Jo, Ed, Al, Li, Bo) are common, and a letter must not begin so. Who is greeted
# by a given name and who by title is decided by rules of our own.
. "$(dirname "$0")/lib/packages.sh"
debian liblingua-en-nameparse-perl=1.38-1 libparse-recdescent-perl=1.967015+dfsg-4

read_as=$(perl_with_packages -MLingua::EN::NameParse -e '
my $parser = Lingua::EN::NameParse->new;
for my $name ("Mr Lee", "Jo Smith", "Ms P Rao") {
    $parser->parse($name);
    my %part = $parser->components;
    print "$name: initials=", $part{initials_1} || "", " title=", $part{title_1} || "", ", ", $parser->salutation, "\n";
}')
seen "Names and what is made of them:" "Mr Lee: initials=MR title=, Dear Friend
Jo Smith: initials=JO title=, Dear Friend
Ms P Rao: initials=P title=Ms, Dear Ms Rao" "$read_as"
