#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tries the package on a bare Debian in a folder, as somebody would who has only that: installs it with nothing but
# what it asks for, starts it on a virtual screen, opens files by a double click, waits for a notice, and takes it
# away again. Then nothing may be left but what the person wrote. Where webext-afterword's package lies beside it,
# Chromium and Firefox are installed too, and a posting goes from each to the board. Needs root, debootstrap and minutes.
# Usage: packaging/bare.sh DEB [SUITE [FOLDER]]     (bookworm; pictures and what was said go to FOLDER)
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
deb=$(realpath "$1")
suite=${2:-bookworm}
folder=$(realpath -m "${3:-$here/../build/bare-$suite}")
# Where this machine takes its packages from (apt fills in the field).
# shellcheck disable=SC2016
mirror=${AFTERWORD_MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v security | head -n 1)}
mkdir -p "$folder"

# A bare system is made once and kept as an archive.
base=$folder/base.tar
if [ ! -f "$base" ]; then
    room=$(mktemp -d)
    debootstrap --variant=minbase "$suite" "$room/root" "$mirror" >"$folder/debootstrap.log"
    tar -C "$room/root" --one-file-system -cf "$base.partial" .
    mv "$base.partial" "$base"
    rm -rf --one-file-system "$room"
fi

# What is mounted is mounted in a namespace of its own, which ends with this script: nothing of the machine can be
# taken away by mistake.
export deb folder here base
unshare --mount --propagation private bash -euo pipefail <<'INSIDE'
root=$(mktemp -d)
mount -t tmpfs -o mode=755,size=6g bare "$root"
tar -C "$root" -xf "$base"
for place in proc sys dev; do mount --rbind "/$place" "$root/$place"; done
mount -t tmpfs -o mode=1777 shm "$root/dev/shm"
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
for file in /etc/apt/apt.conf.d/*proxy*; do [ ! -e "$file" ] || cp "$file" "$root/etc/apt/apt.conf.d/"; done
cp "$deb" "$root/tmp/afterword.deb"
cp "$here"/bare/*.sh "$here/../resources/sample/invitation.ics" "$here/../resources/sample/now" "$root/tmp/"
chmod 755 "$root"/tmp/*.sh
button=$(find "$(dirname "$deb")" -maxdepth 1 -name 'webext-afterword_*_all.deb' | head -n 1)
if [ -n "$button" ]; then
    cp "$button" "$root/tmp/webext-afterword.deb"
    mkdir -p "$root/tmp/tries/tests" "$root/tmp/tries/cmake"
    cp -R "$here/../tests/browser" "$here/../tests/desktop" "$root/tmp/tries/tests/"
    cp "$here/../cmake/browser.cmake" "$root/tmp/tries/cmake/"
    chmod -R a+rX "$root/tmp/tries"
fi
bare() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/root DEBIAN_FRONTEND=noninteractive "$@"; }

status=0
bare /tmp/system.sh >"$folder/said.log" 2>&1 || status=$?
cp "$root"/tmp/pictures/* "$folder/" 2>/dev/null || true
grep -E '^(==|FAILED)' "$folder/said.log" || true
[ "$status" -eq 0 ] || tail -n 20 "$folder/said.log"
exit "$status"
INSIDE
