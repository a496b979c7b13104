#!/bin/bash
# One would guess that of {{#name}} and {{^name}} always one is written and never both. For an empty text the Ruby engine, which is
# the first of all, writes both: the section, since only nil and false are nothing in Ruby, and its opposite, since the text is empty.
# Why it matters here: "Dear , Dear Hiring Team," is what comes out where a contact's name was left blank. A section is left out where
# its value is an empty text, and only then is its opposite written.
. "$(dirname "$0")/lib/packages.sh"
debian ruby3.1=3.1.7+really3.1.2-0+deb12u1 libruby3.1=3.1.7+really3.1.2-0+deb12u1 ruby-mustache=1.1.1-2

cat >"$work/fill.rb" <<'RB'
require 'mustache'

['Dana', '', nil].each do |name|
  puts Mustache.render('{{#name}}Dear {{name}}, {{/name}}{{^name}}Dear Hiring Team, {{/name}}thank you.', name: name)
end
RB
letters=$(LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/ruby3.1" --disable-gems -I "$root/usr/lib/ruby/3.1.0" -I "$(echo "$root"/usr/lib/*/ruby/3.1.0)" \
    -I "$root/usr/lib/ruby/vendor_ruby" "$work/fill.rb")
seen "A greeting for a name, an empty one and none:" "Dear Dana, thank you.
Dear , Dear Hiring Team, thank you.
Dear Hiring Team, thank you." "$letters"
