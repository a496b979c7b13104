#!/bin/bash
# One would guess that "Okafor, Ben" <ben@northwind.example> in mutt's list of aliases is one person called Okafor, Ben: the quotation
# marks are there for that comma. 2vcard goes by the comma first, takes the line for a list of two, and writes a card whose name is
# the address in its angle brackets, and whose two addresses are the halves of the name.
# Why it matters here: such a card has addresses that nobody can write to. Ours takes the one that stands in the place of the name.
. "$(dirname "$0")/lib/packages.sh"
debian 2vcard=0.6-4

printf 'alias ben "Okafor, Ben" <ben@northwind.example>\n' >"$work/aliases"
"$root/usr/bin/2vcard" -f mutt -i "$work/aliases" -o "$work/cards.vcf"
seen "A name with a comma in quotation marks:" 'BEGIN:VCARD
FN:<ben@northwind.example>
N:<ben@northwind.example>;
EMAIL;INTERNET:"Okafor
EMAIL;INTERNET: Ben"
END:VCARD' "$(sed '/^$/d' "$work/cards.vcf")"
