#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a release of what is committed: the source archive, the package for the Debian that this runs on, and their
# checksums. The same commit gives the same bytes, wherever and whenever it is built on the same Debian.
# Usage: packaging/release.sh [FOLDER]    (otherwise build/release-VERSION)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/install.sh

version=$(sed -n 's/^## \([0-9.]*\) (.*/\1/p' CHANGELOG.md | head -n 1)
day=$(sed -n 's/^## [0-9.]* (\(.*\))$/\1/p' CHANGELOG.md | head -n 1)
folder=$(realpath -m "${1:-build/release-$version}")
install_missing build package
mkdir -p "$folder"

# Nothing of the machine gets in: its language, its time zone, the day, the umask, the name of the folder.
export LC_ALL=C.UTF-8 TZ=UTC SOURCE_DATE_EPOCH
SOURCE_DATE_EPOCH=$(date -u -d "$day 12:00" +%s)
umask 022
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

name=afterword-$version
git archive --format=tar --prefix="$name/" HEAD >"$room/$name.tar"
xz --threads=1 -9 --keep "$room/$name.tar"
mv "$room/$name.tar.xz" "$folder/"
tar -C "$room" -xf "$room/$name.tar"
find "$room/$name" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} + # what is copied keeps its time
packaging/debian/prepare.sh "$room/$name"
(cd "$room/$name" && dpkg-buildpackage --build=binary --no-sign) >"$folder/build.log" 2>&1 || {
    tail -n 30 "$folder/build.log" >&2
    exit 1
}
mv "$room"/*.deb "$folder/"
(cd "$folder" && sha256sum "$name.tar.xz" ./*.deb | sed 's, \./, ,' >SHA256SUMS)
cat "$folder/SHA256SUMS"
