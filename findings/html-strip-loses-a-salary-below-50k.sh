#!/bin/bash
# One would guess that "<50k" in a text is no tag: HTML's begin with a letter, so that browsers show the sign and the figure.
# HTML::Strip takes all from there to the next ">" away, with whatever stands between, and "a < b" likewise.
# Why it matters here: postings are typed by people, and "<50k" or "Age < 2 years of practice" stands in them. The text comes
# from a parser that goes by HTML's own rules.
. "$(dirname "$0")/lib/packages.sh"
debian libhtml-strip-perl=2.10-2+b3

cat >"$work/strip.pl" <<'PL'
use HTML::Strip;
for my $text ('<p>Pays <50k in the first year, with a bonus >5k.</p>', '<p>2 < 3 rounds. Remote, and parking > all.</p>') {
    print HTML::Strip->new->parse($text), "\n";
}
PL
seen "Two sentences with a sign in them:" "Pays 5k.
2  all." "$(perl_with_packages "$work/strip.pl")"
