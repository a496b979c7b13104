#!/bin/bash
# One would guess that a reader of recurrence rules refuses what it does not know. ice_cube takes BYSETPOS out without a
# word: "the last weekday of each month" (BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1, RFC 5545, 3.3.10) becomes every weekday, and a
# monthly rule from the 31st falls on the last day of a shorter month.
# Why it matters here: a meeting a month would be one a day, and a holiday calendar would leave no business day. A rule is
# read with all its parts; one that can't be read is an error.
. "$(dirname "$0")/lib/packages.sh"
debian ruby3.1=3.1.7+really3.1.2-0+deb12u1 libruby3.1=3.1.7+really3.1.2-0+deb12u1 ruby-ice-cube=0.16.4-3

cat >"$work/days.rb" <<'RB'
require 'ice_cube'

['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'FREQ=MONTHLY'].each do |rule|
  start = rule.include?('BYSETPOS') ? '20261130T150000Z' : '20270131T150000Z'
  days = IceCube::Schedule.from_ical("DTSTART:#{start}\nRRULE:#{rule}").first(3)
  puts "#{rule}: " + days.map { |day| day.to_time.utc.strftime('%Y-%m-%d') }.join(' ')
end
RB
days=$(LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/ruby3.1" --disable-gems -I "$root/usr/lib/ruby/3.1.0" -I "$(echo "$root"/usr/lib/*/ruby/3.1.0)" \
    -I "$root/usr/share/rubygems-integration/all/gems/ice_cube-0.16.4/lib" -I "$root/usr/lib/ruby/vendor_ruby" "$work/days.rb")
seen "The last weekday of each month from 30 November, and each month from 31 January:" "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1: 2026-11-30 2026-12-01 2026-12-02
FREQ=MONTHLY: 2027-01-31 2027-02-28 2027-03-31" "$days"
