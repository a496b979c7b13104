#!/bin/bash
# One would guess that a parser of English dates knows the last day of a month, or says that it doesn't. Chronic passes over the
# words that it does not know and reads the rest: "last day of November" is the first, "in 3 business days" three days on,
# a Monday that is one business day away, and "9 to 5" is nine minutes to five.
# Why it matters here: a date that came of half a sentence looks as sure as any. Where a word beside a date changes it and is
# not understood, no date is taken.
. "$(dirname "$0")/lib/packages.sh"
debian ruby3.1=3.1.7+really3.1.2-0+deb12u1 libruby3.1=3.1.7+really3.1.2-0+deb12u1 ruby-chronic=0.10.5-2

cat >"$work/read.rb" <<'RB'
require 'chronic'

['last day of November', 'in 3 business days', '9 to 5', 'two weeks from today'].each do |words|
  puts "#{words}: #{Chronic.parse(words, now: Time.new(2026, 11, 27, 10, 0, 0)).strftime('%a %-d %b %Y %H:%M')}"
end
RB
gems=$(printf "%s:" "$root"/usr/share/rubygems-integration/all/gems/*chronic-*/lib)
paths=$(echo "$root"/usr/lib/*/ruby/3.1.0)
seen "Read on Friday, 27 November 2026, 10:00:" "last day of November: Sun 1 Nov 2026 11:00
in 3 business days: Mon 30 Nov 2026 10:00
9 to 5: Fri 27 Nov 2026 16:51
two weeks from today: Fri 11 Dec 2026 17:00" \
    "$(LD_LIBRARY_PATH=$(libraries) RUBYLIB=$gems$root/usr/lib/ruby/vendor_ruby:$root/usr/lib/ruby/3.1.0:$paths "$root/usr/bin/ruby3.1" "$work/read.rb")"
