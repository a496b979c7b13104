#!/bin/sh
# Taking in a Maildir of 10,000 letters beside `notmuch new` on the same folder, in one run. Needs notmuch.
# intake.sh [BUILD]
set -eu
build=${1:-build/release}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$build/tests/bench/bench_intake"
"$build/tests/bench/bench_intake" --maildir "$work/mail"
{
    echo company,role
    i=0
    while [ $i -lt 50 ]; do
        echo "Company$i,Data Analyst"
        i=$((i + 1))
    done
} > "$work/applications.csv"
printf '[database]\npath=%s\n[user]\nname=Robin Vale\nprimary_email=robin@example.org\n[new]\ntags=new\n' "$work/mail" > "$work/notmuch"
export HOME="$work" XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config" QT_QPA_PLATFORM=offscreen
"$build/app/afterword" --store "$work/s.afterword" import "$work/applications.csv" > /dev/null
elapsed() { # NAME COMMAND...
    name=$1
    shift
    from=$(date +%s%N)
    "$@" > "$work/out" 2>&1 || cat "$work/out"
    to=$(date +%s%N)
    echo "$name: $(((to - from) / 1000000)) ms"
}
elapsed "afterword import" "$build/app/afterword" --store "$work/s.afterword" import "$work/mail"
if command -v notmuch > /dev/null; then
    elapsed "notmuch new" notmuch --config="$work/notmuch" new
fi
