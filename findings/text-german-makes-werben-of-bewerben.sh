#!/bin/bash
# One would guess that a stemmer brings the forms of one word together and keeps different words apart. Text::German makes
# "werben" (to advertise) of "bewerben" (to apply), as "sprechen" (to speak) of "gesprochen", and leaves "Bewerbung" and "Stelle"
# where they are, or without their last letter.
# Why it matters here: an application and an advertisement would share a stem, and "bewerben" and "Bewerbung" none. Stems are
# Snowball's.
. "$(dirname "$0")/lib/packages.sh"
debian libtext-german-perl=0.06-5

cat >"$work/stem.pl" <<'PL'
use Text::German;
print "$_: ", Text::German::reduce($_), "\n" for qw(bewerben werben Bewerbung Bewerbungen Stellen);
PL
seen "Stems:" "bewerben: werben
werben: werben
Bewerbung: Bewerbung
Bewerbungen: Bewerbung
Stellen: Stell" "$(perl_with_packages "$work/stem.pl")"
