#!/bin/bash
# One would guess that what was read from CN="Whitfield: HR" is written with its quotation marks again: a colon must not stand outside of them (RFC
# 5545, 3.2). Text::vFile::asData takes them off where it reads and puts none where it writes, so that the next reader, itself included, ends
# the name at the colon and takes the rest for the address.
# Why it matters here: an invitation that went through such a program names nobody that one could answer. Ours puts the marks back first.
. "$(dirname "$0")/lib/packages.sh"
debian libtext-vfile-asdata-perl=0.08-2 libclass-accessor-chained-perl=0.01.1~debian-5 libclass-accessor-perl=0.51-2 libsub-name-perl=0.26-2+b1

cat >"$work/write.pl" <<'PL'
use Text::vFile::asData;
my @lines = ('BEGIN:VEVENT', 'ORGANIZER;CN="Whitfield: HR":mailto:dana@northwind.example', 'END:VEVENT');
for (1, 2) {
    my $read = Text::vFile::asData->new->parse_lines(@lines);
    my ($one) = @{$read->{objects}[0]{properties}{ORGANIZER}};
    print "$one->{param}{CN} | $one->{value}\n";
    @lines = Text::vFile::asData->new->generate_lines($read);
}
print $lines[1], "\n";
PL
seen "Read, written and read again, and written once more:" "Whitfield: HR | mailto:dana@northwind.example
Whitfield |  HR:mailto:dana@northwind.example
ORGANIZER;CN=Whitfield: HR:mailto:dana@northwind.example" "$(perl_with_packages "$work/write.pl")"
