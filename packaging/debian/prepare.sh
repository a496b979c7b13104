#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a source tree one of which dpkg-buildpackage makes the package: debian/, with the changelog from
# CHANGELOG.md, the page of the project from CMakeLists.txt and what the build needs from
# packaging/dependencies.txt. The version ends in the Debian that this is (~deb12), so that the package of the next
# Debian is the newer one.
# Usage: packaging/debian/prepare.sh TREE
set -euo pipefail
cd "$1"

. /etc/os-release
mkdir -p debian
cp -R packaging/debian/. debian/
rm debian/prepare.sh
home=$(sed -n 's/^set(AFTERWORD_HOME \(.*\))$/\1/p' CMakeLists.txt)
needs=$(awk -v debian="${VERSION_ID:-99}" '!/^#/ && $2 == "build" && $1 != "g++" && debian + 0 >= $3 + 0 { printf "%s %s", comma, $1; comma = ",\n" }' packaging/dependencies.txt)
sed -i "s|@HOMEPAGE@|$home|" debian/control debian/copyright
awk -v needs="$needs" '{ sub(/@BUILD_DEPENDS@/, needs); print }' packaging/debian/control |
    sed "s|@HOMEPAGE@|$home|" >debian/control
maintainer=$(sed -n 's/^Maintainer: //p' debian/control)
# The noon of the day that the changelog names: nobody's clock.
awk -v debian="$VERSION_ID" -v maintainer="$maintainer" '
    function finish() { if (open) printf "\n -- %s  %s\n\n", maintainer, stamp }
    /^## / {
        finish()
        day = substr($3, 2, length($3) - 2)
        ("LC_ALL=C TZ=UTC date -u -R -d \"" day " 12:00\"") | getline stamp
        printf "afterword (%s-1~deb%s) unstable; urgency=medium\n\n", $2, debian
        open = 1
    }
    /^- / && open {
        rest = substr($0, 3); line = "  *"
        count = split(rest, words, " ")
        for (i = 1; i <= count; ++i) {
            if (length(line) + length(words[i]) > 78) { print line; line = "   " }
            line = line " " words[i]
        }
        print line
    }
    END { finish() }
' CHANGELOG.md >debian/changelog
