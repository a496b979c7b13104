#!/bin/bash
# One would guess that a calendar that knows a country's holidays for any year goes by its laws. gcal keeps Japan's Respect for
# the Aged Day on 15 September, Marine Day on 20 July and Coming of Age Day on 15 January, though the three have been Mondays since
# 2000 and 2003; the Emperor's birthday is on 23 December, where it was until 2018, and Mountain Day (since 2016) is missing.
# Why it matters here: who counts three business days with it counts others than the office in Tokyo does.
. "$(dirname "$0")/lib/packages.sh"
debian gcal=4.1-3.1 gcal-common=4.1-3.1 libunistring2=1.0-2 libtinfo6=6.4-4

seen "Five of Japan's holidays in 2027, of which one is missing:" "Emperor's Birthday 23 Dec
Respect for the Aged Day 15 Sep
Marine Day 20 Jul
Coming of Age Day 15 Jan" "$(LD_LIBRARY_PATH=$(libraries) "$root/usr/bin/gcal" -qJP -n- -H no -u 2027 |
        sed -nE "s/^((Emperor|Respect|Marine|Mountain|Coming)[^(]*) \(JP\).* +([0-9]+ [A-Z][a-z]+) 2027.*/\1 \3/p")"
