#!/bin/bash
# Courier and Cyrus for the tests of mailboxes (tests/core/mailbox). Debian lets nobody install them beside Dovecot, so they are
# unpacked into build/mailservers with the libraries that are missing here: nothing is asked, set up or started. What is unpacked
# already stays. Where apt cannot fetch them, the tests do without and say so.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
place=build/mailservers
command -v apt-get >/dev/null || exit 0

# unpack SERVER PACKAGE: the package and what of its own and of libraries it asks for, from a run of apt that installs nothing.
unpack() {
    local room=$place/$1 names=() name file
    [ ! -e "$room/done" ] || return 0
    rm -rf "$room"
    mkdir -p "$room/debs"
    while read -r name; do names+=("$name"); done < <(apt-get install --simulate --no-install-recommends "$2" |
        sed -n 's/^Inst \([^ ]*\) (.*/\1/p' | grep -E '^(lib|courier|cyrus)')
    (cd "$room/debs" && apt-get -qq -o Acquire::Retries=3 -o APT::Sandbox::User=root download "${names[@]}")
    for file in "$room"/debs/*.deb; do dpkg -x "$file" "$room"; done
    rm -r "$room/debs"
    touch "$room/done"
}
unpack courier courier-imap
# Courier asks a service that is not unpacked for files that change, and waits seconds for it each time: here it hears no at once.
if [ ! -e "$place/courier/no-gamin" ]; then
    rm -f "$place"/courier/usr/lib/*/lib{fam,gamin-1}.so.*
    for name in Open Close MonitorDirectory MonitorFile CancelMonitor Pending NextEvent; do
        echo "int FAM$name(void) { return -1; }"
    done >"$place/courier/no-gamin.c"
    cc -shared -fPIC -Wl,-soname,libfam.so.0 -o "$place/courier/usr/lib/libfam.so.0" "$place/courier/no-gamin.c"
    touch "$place/courier/no-gamin"
fi
unpack cyrus cyrus-imapd
