#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs as root in the bare system that bare.sh makes: installs the package, lets a person use it, takes it away.
set -euo pipefail

say() { echo "== $*"; }
fail() {
    echo "FAILED: $*"
    exit 1
}
get() { apt-get -qq -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 "$@"; }

get update
say "$(. /etc/os-release && echo "$PRETTY_NAME"), $(dpkg-query -W | wc -l) packages"
get install --yes --no-install-recommends /tmp/afterword.deb
say "installed $(dpkg-query -W -f '${Version}' afterword) with what it asks for: $(dpkg-query -W | wc -l) packages"
ldd /usr/bin/afterword | grep 'not found' && fail "a library is missing"

useradd --create-home --shell /bin/bash robin
as_robin() { setpriv --reuid=robin --regid=robin --init-groups env -i HOME=/home/robin USER=robin PATH=/usr/bin:/bin LC_ALL=C.UTF-8 "$@"; }
cd /home/robin
as_robin afterword --version
as_robin afterword --now "$(cat /tmp/now)" demo /home/robin/sample >/tmp/demo.log
say "without a display: demo wrote $(find /home/robin/sample -type f | wc -l) files"

# What a desktop has and a bare system has not.
get install --yes --no-install-recommends xvfb xdotool openbox dunst dbus dbus-x11 xdg-utils libglib2.0-bin libfile-mimeinfo-perl man-db procps
install -o robin -g robin -m 644 /tmp/invitation.ics /home/robin/invitation.ics
mkdir -p /tmp/pictures /run/user/1000
chown robin:robin /tmp/pictures /run/user/1000
chmod 700 /run/user/1000
man --warnings afterword >/dev/null
# Without a network, which also keeps the machine's own screens out of reach: they have names that no folder holds.
unshare --net setpriv --reuid=robin --regid=robin --init-groups env -i HOME=/home/robin USER=robin PATH=/usr/bin:/bin \
    LC_ALL=C.UTF-8 XDG_RUNTIME_DIR=/run/user/1000 dbus-run-session -- /tmp/person.sh

# The button in both browsers, as the packages bring it.
if [ -e /tmp/webext-afterword.deb ]; then
    # Every Debian has its security updates, and browsers live by them: the Firefox that a release began with passes over
    # an extension that asks for a newer one without a word.
    mirror=$(awk '$1 == "deb" { print $2; exit }' /etc/apt/sources.list)
    echo "deb ${mirror%/}-security $(. /etc/os-release && echo "$VERSION_CODENAME")-security main" \
        >/etc/apt/sources.list.d/security.list
    get update
    get install --yes --no-install-recommends /tmp/webext-afterword.deb chromium firefox-esr python3 python3-pyatspi \
        at-spi2-core x11-utils iproute2
    for browser in chromium firefox; do
        # Of the net there is only the machine itself.
        unshare --net bash -c 'ip link set lo up; exec "$@"' net \
            setpriv --reuid=robin --regid=robin --init-groups env -i HOME=/home/robin USER=robin PATH=/usr/bin:/bin \
            LC_ALL=C.UTF-8 PYTHONDONTWRITEBYTECODE=1 AFTERWORD_NO_SANDBOX=1 \
            python3 /tmp/tries/tests/browser/capture.py "$browser" /usr/bin/afterword installed ||
            fail "$browser, as it is installed, brings no posting to the board"
        say "$browser $(dpkg-query -W -f '${Version}' "${browser/firefox/firefox-esr}"): postings came to the board"
    done
    get purge --yes webext-afterword
fi

# Gone again: not a file but the person's own.
dpkg-query -L afterword | while read -r path; do [ -d "$path" ] || echo "$path"; done >/tmp/installed
get purge --yes afterword
while read -r path; do
    case $path in /usr/share/doc/* | /usr/share/man/*) continue ;; esac # a bare system may leave them out
    [ ! -e "$path" ] || fail "$path is still there"
done </tmp/installed
left=$(find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /var/cache/man -o -path /home/robin \) -prune -o -iname '*afterword*' -print)
[ -z "$left" ] || fail "left behind: $left"
[ -z "$(dpkg-query -W -f '${db:Status-Abbrev}' afterword 2>/dev/null | tr -d ' ')" ] || fail "dpkg still knows it"
grep -rl afterword /usr/share/applications /usr/share/mime /etc 2>/dev/null && fail "still known to the desktop"
say "taken away; of the person there is: $(cd /home/robin && find . -type f -ipath '*afterword*' | sort | tr '\n' ' ')"
[ -s /home/robin/.local/share/afterword/search.afterword ] || fail "the person's search is gone"
