#!/bin/bash
# One would guess that a text with no address in it has none. extract-email-address takes each "at" before a web address for a sign that somebody
# hides his address with: "We are at northwind.com" is are@northwind.com, "Apply at linkedin.com" apply@linkedin.com. Of o'neil@ it keeps
# what is behind the apostrophe, which RFC 5322 allows in an address.
# Why it matters here: a letter would go to nobody, or to somebody else. An address is what is written with its sign, and with all of its name.
. "$(dirname "$0")/lib/packages.sh"
npm_packages extract-email-address@3.2.0

cat >"$work/read.mjs" <<'JS'
import {extractEmail} from 'extract-email-address';
for (const text of ['We are at northwind.com since May.', 'Apply at linkedin.com, please.', "ben.o'neil@northwind.com", 'hiring (at) northwind.com'])
    console.log(`${text}: ${extractEmail(text).map(found => found.email)}`);
JS
seen "Sentences, and the addresses that it finds in them:" "We are at northwind.com since May.: are@northwind.com
Apply at linkedin.com, please.: apply@linkedin.com
ben.o'neil@northwind.com: neil@northwind.com
hiring (at) northwind.com: hiring@northwind.com" "$(node "$work/read.mjs")"
