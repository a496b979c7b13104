#!/bin/bash
# One would guess that a library that takes the backslash off a comma and a semicolon knows the third escape of a card as well, the
# line break (RFC 2426, 4; RFC 6350, 3.4). Text::vCard hands on "\n" as a backslash and a letter. Written again it is as it was, so that
# only whoever reads the note sees it.
# Why it matters here: notes and addresses of several lines are usual on a card. All four escapes are read in one pass.
. "$(dirname "$0")/lib/packages.sh"
debian libtext-vcard-perl=3.09-2 libmoo-perl=2.005005-1 libpath-tiny-perl=0.144-1 libtext-vfile-asdata-perl=0.08-2 \
    libunicode-linebreak-perl=0.0.20190101-1+b5 liburi-perl=5.17-1 libclass-method-modifiers-perl=2.14-1 libclass-xsaccessor-perl=1.19-4+b1 \
    libimport-into-perl=1.002005-2 librole-tiny-perl=2.002004-1 libsub-quote-perl=2.006008-1 libclass-accessor-chained-perl=0.01.1~debian-5 \
    libsombok3=2.4.0-2+b1 libmime-charset-perl=1.013.1-2 libmodule-runtime-perl=0.016-2 libclass-accessor-perl=0.51-2 libthai0=0.1.29-1 \
    libparams-classify-perl=0.015-2+b1 libsub-name-perl=0.26-2+b1 libthai-data=0.1.29-1 libdatrie1=0.2.13-2+b1

cat >"$work/read.pl" <<'PL'
use Text::vCard::Addressbook;
my $card = join "\r\n", "BEGIN:VCARD", "VERSION:3.0", "FN:Dana Whitfield", "N:Whitfield;Dana;;;",
    'NOTE:Met on Monday\, with Lee\; wants:\n- a portfolio\n- two references', "END:VCARD", "";
my ($dana) = Text::vCard::Addressbook->new({source_text => $card})->vcards;
print $dana->note, "\n";
PL
seen "The note, as it is to be shown:" "Met on Monday, with Lee; wants:\\n- a portfolio\\n- two references" \
    "$(LD_LIBRARY_PATH=$(libraries) perl_with_packages "$work/read.pl")"
