#!/bin/bash
# One would guess that a text of three lines comes back as three lines. The mail library of Ruby, given one with a letter beyond
# ASCII in it, ends each line with a coded carriage return (=0D) and a bare line feed, of which a server's way makes a line end: decoded,
# each line has a sign too many. The last line ends with a soft break behind which nothing comes.
# Why it matters here: programs for hiring that are built with it send such letters, and every line differs from the one that it is
# compared with.
. "$(dirname "$0")/lib/packages.sh"
debian ruby3.1=3.1.7+really3.1.2-0+deb12u1 libruby3.1=3.1.7+really3.1.2-0+deb12u1 \
    ruby-mail=2.7.1+dfsg1-2 ruby-mini-mime=1.1.1-2

cat >"$work/write.rb" <<'RB'
require 'stringio'
require 'mail'
letter = Mail.new(from: 'dana@northwind.example', to: 'robin@home.example', subject: 'Montag', charset: 'UTF-8', body: "Hallo,\nbis Montag.\nGrüße")
text = letter.to_s
body = text.split("\r\n\r\n", 2).last
puts body.inspect, body.gsub("\n", "\r\n").unpack1('M').force_encoding('UTF-8').inspect
RB
gems=("$root"/usr/share/rubygems-integration/all/gems/*/lib "$root"/usr/lib/ruby/vendor_ruby "$root"/usr/lib/ruby/3.1.0 "$root"/usr/lib/*/ruby/3.1.0
    "$root"/usr/lib/ruby/gems/3.1.0/gems/net-*/lib)
told=$(LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/ruby3.1" --disable-gems "${gems[@]/#/-I}" "$work/write.rb")
seen "Three lines as they are written, and decoded behind the line ends of SMTP:" '"Hallo,=0D\nbis Montag.=0D\nGr=C3=BC=C3=9Fe=\n"
"Hallo,\r\r\nbis Montag.\r\r\nGrüße"' "$told"
