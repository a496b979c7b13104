# Read by every finding: a temporary folder, pinned public packages in it and nowhere else, and words for what was
# seen. Needs apt-get, dpkg, /usr/bin/python3, perl, (for packages of npm) node and, for one, g++.
set -euo pipefail
export LC_ALL=C.UTF-8 TZ=America/New_York

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
mkdir -p "$root" "$work/debs" "$work/home"
export HOME=$work/home XDG_CONFIG_HOME=$work/home/config XDG_DATA_HOME=$work/home/data XDG_CACHE_HOME=$work/home/cache

# debian PACKAGE=VERSION...: unpacks them into $root; nothing is installed.
debian() {
    (cd "$work/debs" && apt-get -qq -o Acquire::Retries=3 -o APT::Sandbox::User=root download "$@" >/dev/null)
    local file
    for file in "$work"/debs/*.deb; do dpkg -x "$file" "$root"; done
    echo "version: $*"
}

# npm_packages PACKAGE@VERSION...: installs them below $work.
npm_packages() {
    npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" "$@" >/dev/null
    echo "version: $*"
}

# Python sees the unpacked packages and its own library, nothing that this machine happens to have.
python() {
    PYTHONPATH=$root/usr/lib/python3/dist-packages LD_LIBRARY_PATH=$(libraries) /usr/bin/python3 -S "$@"
}

# Perl likewise looks into the unpacked packages first.
perl_with_packages() {
    PERL5LIB=$root/usr/share/perl5:$(echo "$root"/usr/lib/*/perl5/*) perl "$@"
}

libraries() { find "$root/usr/lib" -name '*.so*' -printf '%h\n' 2>/dev/null | sort -u | paste -sd:; }

# postgresql OPTION...: a server of the unpacked PostgreSQL 15, without a password, to be reached by $work/home; it ends
# with the script.
postgresql() {
    local programs=$root/usr/lib/postgresql/15/bin as_somebody=()
    if [ "$(id -u)" = 0 ]; then # it refuses to run as root
        chown -R nobody "$work"
        chmod 755 "$work"
        as_somebody=(setpriv --reuid=nobody --regid=nogroup --clear-groups)
    fi
    LD_LIBRARY_PATH=$(libraries) "${as_somebody[@]}" "$programs/initdb" -A trust -U postgres --no-sync -D "$work/home/data" >/dev/null
    LD_LIBRARY_PATH=$(libraries) "${as_somebody[@]}" "$programs/postgres" -D "$work/home/data" -c listen_addresses= \
        -c "unix_socket_directories=$work/home" "$@" >/dev/null 2>&1 &
    server=$!
    trap 'kill -QUIT "$server"; wait || true; rm -rf "$work"' EXIT
    until LD_LIBRARY_PATH=$(libraries) "$programs/pg_isready" -q -h "$work/home"; do sleep 0.1; done
}

# seen WHAT EXPECTED ACTUAL: prints what came, and fails where it is no longer what was seen.
seen() {
    echo "$1"
    printf '%s\n' "$3" | sed 's/^/    /'
    [ "$2" = "$3" ] && return 0
    echo "This has changed. Seen before:"
    printf '%s\n' "$2" | sed 's/^/    /'
    exit 1
}
