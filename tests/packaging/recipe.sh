#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The package's recipe: its version and history are CHANGELOG.md's, it asks for what packaging/dependencies.txt names,
# and it is the same each time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

fail() { echo "FAILED: $*"; exit 1; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for tree in one two; do
    mkdir "$folder/$tree"
    cp -R packaging CHANGELOG.md CMakeLists.txt "$folder/$tree"
done
packaging/debian/prepare.sh "$folder/one"
(umask 077 && LC_ALL=C TZ=Asia/Tokyo packaging/debian/prepare.sh "$folder/two")
diff -r "$folder/one/debian" "$folder/two/debian" || fail "two times, two recipes"
cd "$folder/one/debian"

version=$(sed -n 's/^## \([0-9.]*\) (.*/\1/p' ../CHANGELOG.md | head -n 1)
. /etc/os-release
head -n 1 changelog | grep -qx "afterword ($version-1~deb$VERSION_ID) unstable; urgency=medium" || fail "$(head -n 1 changelog)"
[ "$(grep -c '^afterword (' changelog)" -eq "$(grep -c '^## ' ../CHANGELOG.md)" ] || fail "not every release is in the changelog"
[ "$(grep -c '^  \* ' changelog)" -eq "$(grep -c '^- ' ../CHANGELOG.md)" ] || fail "not every change is in the changelog"
[ "$(awk '/^  / { print length }' changelog | sort -n | tail -n 1)" -le 80 ] || fail "a line is too long"
! grep -n '@' control copyright | grep -v 'afterword.example>' || fail "something is not filled in"

# What is needed to build, and the rule by which what is needed to run gets into the package.
needed=$(sed -n '/^Build-Depends:/,/^[A-Z]/p' control | grep -oE '^ [a-z0-9.+-]+' | tr -d ' ' | sort)
named=$(awk -v debian="$VERSION_ID" '!/^#/ && $2 == "build" && $1 != "g++" && debian >= $3 + 0 { print $1 }' ../packaging/dependencies.txt | sort)
[ "$needed" = "$named" ] || fail "build: $(diff <(echo "$needed") <(echo "$named"))"
line=$(grep -- '-Vafterword:Depends=' rules | sed 's/^.*-V/echo -V/; s/\$\$/$/g')
said=$(cd .. && bash -c "$line" | sed 's/^-Vafterword:Depends=//; s/, /\n/g' | sort)
named=$(awk -v debian="$VERSION_ID" '!/^#/ && $2 == "run" && $1 != "qt6-svg-plugins" && debian >= $3 + 0 { print $1 }' ../packaging/dependencies.txt | sort)
[ "$said" = "$named" ] || fail "run: $(diff <(echo "$said") <(echo "$named"))"
grep -q '^ *libqt6svg6 (<< 6.5~) | qt6-svg-plugins$' control || fail "pictures would not be drawn on Debian 13"
# A library that the program loads late is linked to nothing, so only this list brings it along: itself, or as what one
# of these needs. A later Debian may have given a package another name, and provides the old one.
list() { sed 's/([^)]*)//g' | tr -s ',|\t ' '\n' | grep . | sort -u; }
# dpkg-query fills in the fields.
# shellcheck disable=SC2016
brought=$({ echo "$said"; dpkg-query -W -f '${Package}, ${Provides}\t${Depends}\n' | awk -F '\t' -v said="$said" '
    BEGIN { count = split(said, lines, "\n"); for (i = 1; i <= count; ++i) wanted[lines[i]] }
    { names = $1; gsub(/\([^)]*\)/, "", names); count = split(names, one, /[, ]+/)
      for (i = 1; i <= count; ++i) if (one[i] in wanted) { print $1 ", " $2; next } }'; } | list)
late=$(grep -rhoE 'LateLibrary [a-z]+\("[^"]+"\)' "$OLDPWD/core" "$OLDPWD/app" "$OLDPWD/ui" | cut -d'"' -f2)
[ -n "$late" ] || fail "no library is loaded late any more"
for library in $late; do
    path=$(/sbin/ldconfig -p | awk -v name="$library" '$1 == name && !path { path = $NF } END { print path }')
    package=$(dpkg-query -S "*${path#/usr}" | cut -d: -f1 | sort -u)
    grep -qxF "$package" <<<"$brought" || fail "nothing that the package asks for brings $library of $package"
done
# What is recommended goes with the package where nobody says otherwise, and nobody has to have it.
for package in $(awk '!/^#/ && $2 == "recommended" { print $1 }' ../packaging/dependencies.txt); do
    sed -n '/^Recommends:/,/^[A-QS-Z]/p' control | grep -qE "^(Recommends:)? +$package( \||,|\$)" || fail "$package is not recommended"
    ! grep -qx "$package" <<<"$said" || fail "$package is asked for and recommended"
done
# The dictionaries that the program tells people to install are the ones that the package names.
for package in $(grep -oE 'u"hunspell-[a-z-]+"' "$OLDPWD/ui/drafts/spelling/spelling.cpp" | cut -d'"' -f2 | sort -u); do
    grep -qE " $package \\| hunspell-dictionary" control || fail "the package does not speak of $package"
done
grep -q "/$(sed -n 's/^set(AFTERWORD_FIREFOX_ID \(.*\))$/\1/p' "$OLDPWD/cmake/browser.cmake")\$" webext-afterword.links ||
    fail "Firefox would not know the button by the name of its folder"
for script in preinst postinst prerm postrm config; do
    [ ! -e "$script" ] || fail "the package runs $script as root"
done
if command -v dpkg-parsechangelog >/dev/null; then
    [ "$(dpkg-parsechangelog --all -l changelog -S Version 2>&1 | head -n 1)" = "$version-1~deb$VERSION_ID" ] || fail "dpkg reads another version"
fi
