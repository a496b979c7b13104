#!/bin/bash
# One would guess that a module that mends the capitals of a name begins it with one. Lingua::EN::NameCase writes a particle small
# wherever it stands, and takes Al, Le, Lo and Van for particles: "al Smith", "lo Wang", "van Morrison". The surname Li in front
# is left, and Yi Li becomes Yi LI, the Roman fifty-one.
# Why it matters here: short given names are common. Names are written as people write them, and particles begin surnames only.
. "$(dirname "$0")/lib/packages.sh"
debian liblingua-en-namecase-perl=1.21-2

seen "Names in capitals, mended:" "al Smith, lo Wang, van Lee, le Thi Lan, Yi LI, Jan van der Berg" "$(perl_with_packages -MLingua::EN::NameCase=nc \
    -e 'print join(", ", map { nc($_) } "AL SMITH", "LO WANG", "VAN LEE", "LE THI LAN", "YI LI", "JAN VAN DER BERG")')"
