#!/bin/bash
# One would guess that a duration stays the same where weeks are asked for as well. chronic_duration counts a month as four weeks
# then and as thirty days elsewhere: thirty days are "1 month 2 days", a year is "13 months 1 day", and what it wrote of a year is 391
# days when it reads it. Of what people write, "1 hour and a half" is an hour and two seconds, "1,5 hours" are five.
# Why it matters here: notice periods and how long an interview takes are told so. Silence is told in days.
. "$(dirname "$0")/lib/packages.sh"
debian ruby3.1=3.1.7+really3.1.2-0+deb12u1 libruby3.1=3.1.7+really3.1.2-0+deb12u1 ruby-chronic-duration=0.10.6.2-2 ruby-numerizer=0.2.0-2

cat >"$work/say.rb" <<'RB'
require 'gitlab_chronic_duration'
[30, 32, 365].each do |days|
  long = ChronicDuration.output(days * 86_400, format: :long, weeks: true)
  puts "#{days} days: #{long}, which are #{ChronicDuration.parse(long) / 86_400}"
end
['one and a half hours', '1 hour and a half', '1,5 hours'].each { |text| puts "#{text}: #{ChronicDuration.parse(text).to_i} seconds" }
RB
gems=("$root"/usr/share/rubygems-integration/all/gems/*/lib "$root"/usr/lib/ruby/vendor_ruby "$root"/usr/lib/ruby/3.1.0 "$root"/usr/lib/*/ruby/3.1.0)
seen "With weeks, and three times an hour and a half:" "30 days: 1 month 2 days, which are 32
32 days: 1 month 4 days, which are 34
365 days: 13 months 1 day, which are 391
one and a half hours: 5400 seconds
1 hour and a half: 3602 seconds
1,5 hours: 18000 seconds" \
    "$(LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/ruby3.1" --disable-gems "${gems[@]/#/-I}" "$work/say.rb")"
