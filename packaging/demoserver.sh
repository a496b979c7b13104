#!/bin/bash
# Runs a PostgreSQL server of its own on this machine, with the shared searches of three people and a coach whom two of them
# let in, and says how to open them. Nothing is installed; on Ctrl+C it ends and leaves nothing behind.
# Usage: packaging/demoserver.sh [PROGRAM]   PROGRAM: afterword of this build, else the installed one
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

program=${1:-build/release/app/afterword}
[ -n "${1:-}" ] || [ -x "$program" ] || program=$(command -v afterword) || {
    echo "demoserver.sh: there is no afterword; build it, or name it" >&2
    exit 1
}
program=$(realpath "$program")
postgres=$(find /usr/lib/postgresql -path '*/bin/initdb' 2>/dev/null | sort -V | tail -1)
postgres=$(dirname "${postgres:-$(command -v initdb || true)}")
[ -x "$postgres/initdb" ] || {
    echo "demoserver.sh: there is no initdb; on Debian it is in the package postgresql" >&2
    exit 1
}

folder=$(mktemp -d)
server=
end() {
    [ -z "$server" ] || { kill -INT "$server" && wait "$server"; } || true
    rm -rf "$folder"
}
trap end EXIT
trap 'exit 0' INT TERM

# A server refuses to run as root.
as=()
if [ "$(id -u)" = 0 ]; then
    chown postgres "$folder"
    as=(setpriv --reuid=postgres --regid=postgres --clear-groups)
fi
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
declare -A secrets
for login in postgres ada ben cleo coach; do
    secrets[$login]=$(head -c 15 /dev/urandom | od -An -tx1 | tr -d ' \n')
done
secret() { echo "${secrets[$1]}"; }
export PGPASSFILE=$folder/passwords
for login in postgres ada ben cleo coach; do
    printf '127.0.0.1:%s:*:%s:%s\n' "$port" "$login" "$(secret "$login")"
done | install -m 600 /dev/stdin "$PGPASSFILE"
secret postgres | install -m 644 /dev/stdin "$folder/first"
"${as[@]}" "$postgres/initdb" -A scram-sha-256 --pwfile "$folder/first" -E UTF8 --locale=C.UTF-8 -U postgres --no-sync \
    -D "$folder/data" >/dev/null
"${as[@]}" "$postgres/postgres" -D "$folder/data" -c listen_addresses=127.0.0.1 -c "port=$port" \
    -c "unix_socket_directories=$folder" -c logging_collector=off >"$folder/log" 2>&1 &
server=$!
until "$postgres/pg_isready" -q -h 127.0.0.1 -p "$port"; do
    kill -0 "$server" 2>/dev/null || { cat "$folder/log" >&2; exit 1; }
    sleep 0.1
done

address() { echo "postgresql://$1@127.0.0.1:$port/demo${2:-}"; }
run() { "$program" "$@" >/dev/null; }
run admin create --store "$(address postgres)"
for login in ada ben cleo; do
    secret "$login" | run admin login "$login" --store "$(address postgres)"
done
secret coach | run admin login coach --reader --store "$(address postgres)"

run demo "$folder/sample"
run export "$folder/sample/search.json" --store "$folder/sample/sample.afterword"
for person in "ada:Ada Brandt" "ben:Ben Osei" "cleo:Cleo Marin"; do
    login=${person%%:*}
    sed "0,/\"name\": \"[^\"]*\"/s//\"name\": \"${person#*:}\"/" "$folder/sample/search.json" >"$folder/$login.json"
    run import "$folder/$login.json" --store "$(address "$login")"
done
allow() {
    "$postgres/psql" -q -h 127.0.0.1 -p "$port" -U "$1" -d demo -o /dev/null \
        -c "SELECT afterword.give_consent(search, 'coach', $2) FROM afterword.searches() WHERE mine <> 0"
}
allow ada 0
allow ben 1

cat <<END
A server of shared searches runs on this machine until you press Ctrl+C here. Ada lets the coach read, Ben lets the coach
change things too, and Cleo lets nobody in. In another terminal:

    export PGPASSFILE=$PGPASSFILE
    $program --store "$(address ada)"
    $program --store "$(address ben)"
    $program --store "$(address cleo)"
    $program --store "$(address coach)"

Whoever looks after it gives "Look After a Server…" in the File menu this address: $(address postgres)
END
wait "$server"
