#!/bin/bash
# One would guess that the German dictionary knows a word in capitals as the official spelling has it: since 2017 STRAẞE is right beside
# STRASSE (rules of the Council for German Orthography, paragraph 25 E3). The German dictionary, which in Debian is
# of December 2016 still, knows STRASSE and STRAßE, a mixture of both, and not STRAẞE.
# Why it matters here: a heading of a CV in capitals would be marked as wrong.
. "$(dirname "$0")/lib/packages.sh"
debian libhunspell-1.7-0=1.7.1-1 hunspell-de-de=20161207-11

cat >"$work/spell.py" <<'PY'
import ctypes
import sys

hunspell = ctypes.CDLL(sys.argv[1])
hunspell.Hunspell_create.restype = ctypes.c_void_p
hunspell.Hunspell_spell.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
german = hunspell.Hunspell_create(*(f"{sys.argv[2]}/de_DE.{kind}".encode() for kind in ("aff", "dic")))
for word in "Straße STRASSE STRAßE STRAẞE GRÖẞTE GRÜẞE".split():
    print(word, "right" if hunspell.Hunspell_spell(german, word.encode()) else "wrong")
PY
seen "Words in capitals:" 'Straße right
STRASSE right
STRAßE right
STRAẞE wrong
GRÖẞTE wrong
GRÜẞE wrong' "$(python "$work/spell.py" "$(echo "$root"/usr/lib/*/libhunspell-1.7.so.0)" "$root/usr/share/hunspell")"
