#!/bin/bash
# One would guess that a library that writes numbers out in German has German ones: tausendeins, eintausendzweihundert, zwei Millionen.
# humanize sets English together from German words: "Eins Tausend und Eins", "Eins Tausend Zweihundert", "Zwei Million". French and
# Spanish are right beside it.
# Why it matters here: a salary is written out in contracts and letters. Ours are figures.
. "$(dirname "$0")/lib/packages.sh"
debian ruby3.1=3.1.7+really3.1.2-0+deb12u1 libruby3.1=3.1.7+really3.1.2-0+deb12u1 ruby-humanize=2.5.1-2

cat >"$work/say.rb" <<'RB'
require 'humanize'
[1001, 1200, 45_000, 2_000_000].each { |number| puts %i[de fr es].map { |locale| number.humanize(locale: locale) }.join(', ') }
RB
gems=("$root"/usr/share/rubygems-integration/all/gems/*/lib "$root"/usr/lib/ruby/3.1.0 "$root"/usr/lib/*/ruby/3.1.0)
seen "1001, 1200, 45000 and 2000000 in German, French and Spanish:" "Eins Tausend und Eins, mille un, mil uno
Eins Tausend Zweihundert, mille deux cents, mil doscientos
Fünfundvierzig Tausend, quarante-cinq mille, cuarenta y cinco mil
Zwei Million, deux millions, dos millones" "$(LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/ruby3.1" --disable-gems "${gems[@]/#/-I}" "$work/say.rb")"
