#!/bin/bash
# One would guess that "Monday", said on a Friday, is the Monday to come; "we'll let you know by Monday" means nothing else.
# Date::Manip takes the Monday of the week that is nearly over, so that the promise was broken when it was given; "next
# Monday" is the one that was meant, and "in 3 business days" is counted right.
# Why it matters here: what somebody noted after an interview ("they decide by Monday") says when one may ask. Such words
# are counted from that day on, and never give a day before it.
. "$(dirname "$0")/lib/packages.sh"
debian libdate-manip-perl=6.91-1

days=$(perl_with_packages -MDate::Manip::Date -e '
    for my $words ("Monday", "next Monday", "in 3 business days") {
        my $date = Date::Manip::Date->new;
        $date->config("ForceDate", "2026-11-27-15:00:00,America/New_York");
        print "$words: ", $date->parse($words) ? "not read" : $date->printf("%a %Y-%m-%d"), "\n";
    }')
seen "On Friday, 27 November 2026:" "Monday: Mon 2026-11-23
next Monday: Mon 2026-11-30
in 3 business days: Wed 2026-12-02" "$days"
