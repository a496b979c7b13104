#!/bin/bash
# One would guess that a value which khard labels as an address (VALUE=uri) is one. It puts "tel:" in front of what was typed, and
# RFC 3966, 3 allows no blank in a telephone address: programs that read it as one find no number, or half of it.
# Why it matters here: most people type blanks into numbers, so such cards are usual. We read them with their blanks.
. "$(dirname "$0")/lib/packages.sh"
debian khard=0.18.0-1 python3-vobject=0.9.6.1-2 python3-ruamel.yaml=0.17.21-1 python3-configobj=5.0.8-1 python3-unidecode=1.3.6-1 \
    python3-atomicwrites=1.4.1-1 python3-dateutil=2.8.2-2 python3-six=1.16.0-4 python3-pkg-resources=66.1.1-1+deb12u2

mkdir "$work/book"
printf '%s\n' '[addressbooks]' '[[job]]' "path = $work/book" '[general]' '[vcard]' 'preferred_version = 4.0' >"$work/khard.conf"
printf '%s\n' 'First name : Amara' 'Last name : Okafor' 'Phone :' '    work : "+1 617 555 0144"' >"$work/amara.yaml"
EDITOR=true python "$root/usr/bin/khard" -c "$work/khard.conf" new -a job -i "$work/amara.yaml" >/dev/null
seen "the number in the card:" "TEL;TYPE=work;VALUE=uri:tel:+1 617 555 0144" "$(tr -d '\r' <"$work"/book/*.vcf | grep ^TEL)"
