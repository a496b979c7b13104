#!/bin/bash
# One would guess that "after 23 November" begins on the 24th: grepmail's manual says so in so many words ("after July 5th" will return
# what is dated midnight of July 6th or later). It begins with the 23rd; "between the 22nd and the 23rd", as the manual has
# it, is the 22nd alone.
# Why it matters here: what came after the interview is looked for, and what was written before it is found.
. "$(dirname "$0")/lib/packages.sh"
debian grepmail=5.3104-5 libmail-mbox-messageparser-perl=1.5111-2 libfilehandle-unget-perl=0.1634-3 libtimedate-perl=2.3300-2

for day in 22 23 24; do
    printf '%s\n' "From dana@northwind.example Thu Nov $day 12:00:00 2023" 'From: Dana <dana@northwind.example>' "Subject: of the $day" \
        "Date: $day Nov 2023 12:00:00 -0500" "Message-ID: <$day@northwind.example>" '' 'Tuesday?' ''
done >"$work/mbox"
found() { echo "$1:" $(perl_with_packages "$root/usr/bin/grepmail" -d "$1" "$work/mbox" | sed -n 's/^Subject: //p'); }
seen "Letters of noon on 22, 23 and 24 November 2023:" "23 Nov 2023: of the 23
after 23 Nov 2023: of the 23 of the 24
before 23 Nov 2023: of the 22
between 22 Nov 2023 and 23 Nov 2023: of the 22" "$(found '23 Nov 2023'; found 'after 23 Nov 2023'; found 'before 23 Nov 2023'; found 'between 22 Nov 2023 and 23 Nov 2023')"
