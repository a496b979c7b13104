#!/bin/bash
# One would guess that a file means the same whether its zone stands before the meeting or behind it: RFC 5545 sets no order. The
# icalendar library of Ruby knows a zone only from where it has read it: behind the meeting, 10:00 "Eastern Standard Time" is
# 10:00 in UTC. And where one event has an impossible day, the 31st of November, none of the others is read.
# Why it matters here: programs that sync put the zones last. A file's zones are read before its events, and an event that
# cannot be read is told beside the others.
. "$(dirname "$0")/lib/packages.sh"
debian ruby3.1=3.1.7+really3.1.2-0+deb12u1 libruby3.1=3.1.7+really3.1.2-0+deb12u1 \
    ruby-icalendar=2.8.0-1 ruby-ice-cube=0.16.4-3

cat >"$work/read.rb" <<'RB'
require 'stringio'
require 'icalendar'
part = ->(name, *lines) { ["BEGIN:#{name}", *lines, "END:#{name}"] }
file = ->(*parts) { part.('VCALENDAR', 'VERSION:2.0', 'PRODID:x', *parts.flatten).join("\r\n") + "\r\n" }
zone = part.('VTIMEZONE', 'TZID:Eastern Standard Time', *part.('STANDARD', 'DTSTART:20001105T020000', 'TZOFFSETFROM:-0400', 'TZOFFSETTO:-0500'))
meeting = ->(day) { part.('VEVENT', "UID:#{day}", 'DTSTAMP:20261101T000000Z', "DTSTART;TZID=Eastern Standard Time:202611#{day}T100000", 'SUMMARY:x') }
[file.(zone, meeting.(24)), file.(meeting.(24), zone)].each do |text|
  puts Icalendar::Calendar.parse(text).first.events.first.dtstart.to_time.utc
end
begin
  Icalendar::Calendar.parse(file.(zone, meeting.(24), meeting.(31)))
rescue => error
  puts error.message
end
RB
gems=("$root"/usr/share/rubygems-integration/all/gems/*/lib "$root"/usr/lib/ruby/vendor_ruby "$root"/usr/lib/ruby/3.1.0 "$root"/usr/lib/*/ruby/3.1.0)
seen "The zone before the meeting, behind it, and a 31st of November beside a meeting:" "2026-11-24 15:00:00 UTC
2026-11-24 10:00:00 UTC
Failed to parse \"20261131T100000\" - invalid date" \
    "$(LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/ruby3.1" --disable-gems "${gems[@]/#/-I}" "$work/read.rb")"
