#!/bin/bash
# One would guess that a zone whose name a mail library doesn't know tells nothing, as RFC 5322 has it ("-0000"). RubyMail takes the first
# letter of the name for one of the military zones: CET is C, three hours ahead of UTC, BST B, two ahead, and HST, Hawaii's, which is ten
# behind, is eight ahead. EST and GMT are right.
# Why it matters here: a letter from Berlin is two hours older than it is, and one from Honolulu most of a day.
. "$(dirname "$0")/lib/packages.sh"
debian ruby3.1=3.1.7+really3.1.2-0+deb12u1 libruby3.1=3.1.7+really3.1.2-0+deb12u1 ruby-rubymail=1.1.4-1

cat >"$work/read.rb" <<'RB'
require 'rmail'
%w[+0100 EST GMT CET BST HST AEST].each do |zone|
  header = RMail::Header.new
  header['Date'] = "Mon, 23 Nov 2026 22:00:00 #{zone}"
  puts "#{zone}: #{header.date.getutc.strftime('%d %b, %H:%M')}"
end
RB
gems=("$root"/usr/share/rubygems-integration/all/gems/*/lib "$root"/usr/lib/ruby/3.1.0 "$root"/usr/lib/*/ruby/3.1.0)
seen "22:00 on 23 November, in UTC:" "+0100: 23 Nov, 21:00
EST: 24 Nov, 03:00
GMT: 23 Nov, 22:00
CET: 23 Nov, 19:00
BST: 23 Nov, 20:00
HST: 23 Nov, 14:00
AEST: 23 Nov, 21:00" "$(LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/ruby3.1" --disable-gems "${gems[@]/#/-I}" "$work/read.rb")"
