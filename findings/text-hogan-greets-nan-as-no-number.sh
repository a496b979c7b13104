#!/bin/bash
# One would guess that a template writes a text as it is. Text::Hogan, the mustache of Perl, adds nought to whatever looks like a number to
# Perl, and so do names: Nan is greeted as NaN. A postal code loses its nought, a telephone number its plus, a salary of 45000.00 its
# cents, and room 1E3 is 1000.
# Why it matters here: a letter begins with the name. What fills our templates are texts, figures included.
. "$(dirname "$0")/lib/packages.sh"
debian libtext-hogan-perl=2.03-2 libref-util-perl=0.204-2 libref-util-xs-perl=0.117-2+b1 libtext-trim-perl=1.04-2 libclone-perl=0.46-1

cat >"$work/write.pl" <<'PL'
use Text::Hogan::Compiler;
my $letter = Text::Hogan::Compiler->new->compile('Dear {{what}},');
print $letter->render({ what => $_ }), "\n" for 'Dana', 'Nan', '02139', '+4930123456', '45000.00', '1E3';
PL
seen "Dana, Nan, 02139, +4930123456, 45000.00 and 1E3:" "Dear Dana,
Dear NaN,
Dear 2139,
Dear 4930123456,
Dear 45000,
Dear 1000," "$(perl_with_packages "$work/write.pl")"
