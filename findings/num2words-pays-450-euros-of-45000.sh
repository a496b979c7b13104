#!/bin/bash
# One would guess that 45000 as an amount of money is forty-five thousand. num2words takes whole numbers for cents: 45000 is
# 450 euros, while 45000.0, the same number, is 45,000. In Spanish 16 is "dieciseis", without its accent.
# Why it matters here: who has an offer written out says a hundredth of it, and whether he does depends on how a table stored
# the number. An offer is kept and shown in figures, as it was written.
. "$(dirname "$0")/lib/packages.sh"
debian python3-num2words=0.5.10-2 python3-docopt=0.6.2-4.1

cat >"$work/say.py" <<'PY'
from num2words import num2words

for amount in 45000, 45000.0:
    for language in "en", "de", "fr":
        print(amount, num2words(amount, lang=language, to="currency"))
print(16, num2words(16, lang="es"))
PY
seen "A salary in words, and sixteen in Spanish:" "45000 four hundred and fifty euro, zero cents
45000 vierhundertfünfzig Euro und null Cent
45000 quatre cent cinquante euros et zéro centimes
45000.0 forty-five thousand euro, zero cents
45000.0 fünfundvierzigtausend Euro und null Cent
45000.0 quarante-cinq mille euros et zéro centimes
16 dieciseis" "$(python "$work/say.py")"
