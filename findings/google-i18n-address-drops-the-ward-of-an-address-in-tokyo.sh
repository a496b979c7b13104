#!/bin/bash
# One would guess that an address that a library calls valid keeps its city. google-i18n-address sets right an address in Tokyo's ward of
# Chiyoda and calls it good without the ward, one in Osaka without Osaka: for Japan it has a prefecture and no city, and empties the
# field without a word.
# Why it matters here: a posting has the ward as addressLocality, and a letter with the prefecture only arrives nowhere. A place is
# kept as the posting has it.
. "$(dirname "$0")/lib/packages.sh"
debian python3-google-i18n-address=2.4.0-2

cat >"$work/address.py" <<'PY'
from i18naddress import format_address, normalize_address

for address in (
    {"country_code": "JP", "country_area": "東京都", "city": "千代田区", "postal_code": "1000001", "street_address": "千代田1-1", "name": "Dana Whitfield"},
    {"country_code": "JP", "country_area": "大阪府", "city": "大阪市北区", "postal_code": "5300001", "street_address": "梅田1-1", "name": "Dana Whitfield"},
    {"country_code": "FR", "city": "Lyon", "postal_code": "69001", "street_address": "1 rue Neuve", "name": "Dana Whitfield"},
):
    print(format_address(normalize_address(address)).replace("\n", " / "))
PY
seen "As they are to be written on the envelope:" "〒1000001 / 東京都 / 千代田1-1 / Dana Whitfield / JAPAN
〒5300001 / 大阪府 / 梅田1-1 / Dana Whitfield / JAPAN
Dana Whitfield / 1 rue Neuve / 69001 LYON / FRANCE" "$(python "$work/address.py")"
