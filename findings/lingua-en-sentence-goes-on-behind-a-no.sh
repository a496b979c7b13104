#!/bin/bash
# One would guess that a sentence that ends with "no", "May" or "Jan" ends there. Lingua::EN::Sentence takes these for
# abbreviations, wherever they stand: "My answer is no. Thank you for the offer." is one sentence.
# Why it matters here: jottings are taken apart by their sentences, and each becomes a point of a letter.
. "$(dirname "$0")/lib/packages.sh"
debian liblingua-en-sentence-perl=0.33-2

cat >"$work/part.pl" <<'PL'
use Lingua::EN::Sentence qw(get_sentences);
for my $text ('My answer is no. Thank you for the offer.', 'We met in May. It went well.', 'I spoke with Jan. She runs the lab.', 'I spoke with Dana. She runs the lab.') {
    print scalar(@{get_sentences($text)}), ": $text\n";
}
PL
seen "How many sentences:" "1: My answer is no. Thank you for the offer.
1: We met in May. It went well.
1: I spoke with Jan. She runs the lab.
2: I spoke with Dana. She runs the lab." "$(perl_with_packages "$work/part.pl")"
