#!/bin/bash
# One would guess that "a hundred" becomes 100, as "one hundred" does. numerizer joins it to its article, "a100 applications", and
# parts a year: "twenty twenty-six" is 20 20 6, "nineteen ninety" 19 90. It stands below chronic, which reads dates with it.
# Why it matters here: "within a hundred days" is a promise. Small numbers are taken as whole words, with a few words for one.
. "$(dirname "$0")/lib/packages.sh"
debian ruby3.1=3.1.7+really3.1.2-0+deb12u1 libruby3.1=3.1.7+really3.1.2-0+deb12u1 ruby-numerizer=0.2.0-2

cat >"$work/say.rb" <<'RB'
require 'numerizer'
['one hundred', 'a hundred applications', 'twenty twenty-six', 'nineteen ninety', 'two hundred and five'].each { |text| puts "#{text}: #{Numerizer.numerize(text)}" }
RB
gems=("$root"/usr/lib/ruby/vendor_ruby "$root"/usr/lib/ruby/3.1.0 "$root"/usr/lib/*/ruby/3.1.0)
seen "In figures:" "one hundred: 100
a hundred applications: a100 applications
twenty twenty-six: 20 20 6
nineteen ninety: 19 90
two hundred and five: 205" "$(LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/ruby3.1" --disable-gems "${gems[@]/#/-I}" "$work/say.rb")"
