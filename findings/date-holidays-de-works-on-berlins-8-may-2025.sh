#!/bin/bash
# One would guess that a module for Germany's holidays knows when all offices of its capital are closed. Berlin had 8 May free in 2020 and
# in 2025, by acts for these years only; Date::Holidays::DE has the first as an entry of its own and not the second.
# Why it matters here: a holiday of one year can't be computed. Who takes such days from a library is right until the next one is decreed.
. "$(dirname "$0")/lib/packages.sh"
debian libdate-holidays-de-perl=2.06-1 libdate-calc-perl=6.4-2 libcarp-clan-perl=6.08-2 libbit-vector-perl=7.4-2+b1

cat >"$work/days.pl" <<'PL'
use Date::Holidays::DE qw(holidays);
for my $year (2020, 2025) {
    my @days = grep { /^05-0/ } @{holidays(YEAR => $year, WHERE => ['common', 'be'], FORMAT => '%m-%d %#')};
    print "$year: @days\n";
}
PL
seen "Berlin's holidays at the beginning of May:" "2020: 05-01 1mai 05-08 befr
2025: 05-01 1mai" "$(perl_with_packages "$work/days.pl")"
