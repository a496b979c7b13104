#!/bin/bash
# One would guess that a letter goes on below a line of underscores. email_reply_trimmer ends it there, and at three hyphens: of an
# offer that stands between two lines the words "the offer:" are left, of a list of steps its head. What is forwarded goes as
# well, though nobody in this conversation has read it.
# Why it matters here: offers and dates are set off by lines. Everything of such a letter is shown, and an old letter is only
# taken off where its header stands.
. "$(dirname "$0")/lib/packages.sh"
debian ruby3.1=3.1.7+really3.1.2-0+deb12u1 libruby3.1=3.1.7+really3.1.2-0+deb12u1 ruby-email-reply-trimmer=0.1.6-2

cat >"$work/trim.rb" <<'RB'
require 'email_reply_trimmer'

["Hi Robin,\nthe offer:\n___________\nSalary 55,000\n___________\nDana\n", "Hi Robin,\nthe steps are:\n\n---\n1. a call\n---\n2. a visit\n",
 "See below.\n\n---------- Forwarded message ----------\nFrom: Ben\nSubject: Offer\n\nThe offer is 55,000.\n"].each do |letter|
  puts EmailReplyTrimmer.trim(letter).inspect
end
RB
gems=$(printf '%s:' "$root"/usr/share/rubygems-integration/all/gems/*/lib)
paths=$(echo "$root"/usr/lib/*/ruby/3.1.0)
seen "What is left of three letters:" '"Hi Robin,\nthe offer:"
"Hi Robin,\nthe steps are:"
"See below."' "$(LD_LIBRARY_PATH=$(libraries) RUBYLIB=$gems$root/usr/lib/ruby/vendor_ruby:$root/usr/lib/ruby/3.1.0:$paths "$root/usr/bin/ruby3.1" "$work/trim.rb")"
