#!/bin/bash
# One would guess that "Mr.", "p.m." and "Dec." end no sentence for a program that judges style, and that a letter without a full stop
# has one. style ends a sentence at some of them, so that two plain sentences are below the first year of school, and calls a greeting and
# three lines of thanks a text without sentences.
# Why it matters here: such figures say nothing of a letter. Letters are looked at for what is missing, and measured in words.
. "$(dirname "$0")/lib/packages.sh"
debian diction=1.11-1+b1

style() { LC_ALL=C "$root/usr/bin/style" "$1" 2>&1 | grep -E 'Kincaid|[0-9] sentences, average length [0-9.]+ words|No sentences' | grep -v paragraph | sed 's/^[[:space:]]*//'; }
printf '%s\n' 'I met Mr. Lee at 3 p.m. on Dec. 4. He told me of the work at Northwind Inc. in Boston.' >"$work/met"
printf '%s\n' 'Dear Dana' '' 'Thank you for your time on Monday' '' 'Kind regards' Robin >"$work/thanks"
seen "Two sentences, and a note without a full stop:" "Kincaid: -1.1
5 sentences, average length 3.8 words
No sentences found." "$(style "$work/met")
$(style "$work/thanks")"
