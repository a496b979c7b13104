#!/bin/bash
# One would guess that a module that lays out a letter's lines leaves its words alone. Text::Autoformat takes a number and a full
# stop at the beginning of a line for an item of a list, and counts on: "am 24. November oder am / 1. Dezember" becomes the
# 24th of November and the 25th of December, "my number is / 3." becomes 25.
# Why it matters here: in German every date has such a number, and any line may begin with it. Text is wrapped where it is
# sent and otherwise left as it was typed.
. "$(dirname "$0")/lib/packages.sh"
debian libtext-autoformat-perl=1.750000-2 libtext-reform-perl=1.20-5

seen "Two lines of a letter, laid out:" "ich komme gern am
24. November um zehn oder am
25. Dezember." "$(perl_with_packages -MText::Autoformat -e \
    'print autoformat("ich komme gern am\n24. November um zehn oder am\n1. Dezember.\n", {all => 1})' | sed '/^$/d')"
