#!/bin/bash
# One would guess that what is no number is refused. Lingua::EN::Words2Nums adds the parts of a year, so that "nineteen ninety" is 109 and
# "twenty twenty-six" 46, and has nothing at all for "one and a half" or "two to three".
# Why it matters here: people write years and spans in words. What is understood only in part gives no day.
. "$(dirname "$0")/lib/packages.sh"
debian liblingua-en-words2nums-perl=0.19-4

cat >"$work/read.pl" <<'PL'
use Lingua::EN::Words2Nums;
print "$_: ", words2nums($_) // 'nothing', "\n" for 'nineteen ninety', 'twenty twenty-six', 'fifty-five thousand', 'two to three';
PL
seen "Read:" "nineteen ninety: 109
twenty twenty-six: 46
fifty-five thousand: 55000
two to three: nothing" "$(perl_with_packages "$work/read.pl" 2>/dev/null)"
