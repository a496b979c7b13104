#!/bin/bash
# Builds the fuzzers and runs each for SECONDS (60; 0: on the inputs that are kept), two at once. Prints how often each ran; ends with 1 where one has
# found something. What was found lies in build/fuzz/found; corpora grow in build/fuzz/corpus.
# Usage: tests/fuzz/run.sh [SECONDS [NAME...]]   names: the folders of tests/fuzz/corpus
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
seconds=${1:-60}
shift || true
names=${*:-$(ls tests/fuzz/corpus)}

export AFTERWORD_LAUNCHER=${AFTERWORD_LAUNCHER:-}
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz --target fuzz_files fuzz_searches fuzz_stores fuzz_templates fuzz_mailbox fuzz_calendars fuzz_pages fuzz_browser
build=build/fuzz
mkdir -p "$build/found"

# Told by name: the program, and where files like those that it reads are already.
run_one() {
    local name=$1 program=files longest=16384 data=() options=()
    case $name in
    ics) data=(tests/data/invitations tests/data/notcalendars tests/data/holidays tests/data/sets/{,second/,third/}invitations) ;;
    vcf) data=(tests/data/cards tests/data/sets/{,second/,third/}cards) ;;
    csv) data=(tests/data/tables tests/data/sets/{,second/,third/}tables) ;;
    mail) data=(tests/data/mails tests/data/sets/{,second/,third/}mails) ;;
    json) data=(tests/data/interchange) ;;
    # Their bytes are choices: a handful of them is one edit, and what two edits make together is found by many at once.
    search) program=searches longest=256 options=(-len_control=0) ;;
    store) program=stores longest=256 options=(-len_control=0) ;;
    template) program=templates data=(resources/templates) ;;
    imap) program=mailbox ;;
    dav) program=calendars ;;
    html) program=pages data=(tests/data/postings tests/data/postings/second tests/data/postings/third) ;;
    page) program=pages ;;
    saved-page) data=(tests/data/postings tests/data/postings/second tests/data/postings/third) ;;
    browser) program=browser ;;
    esac
    [ ! -f "tests/fuzz/$name.dict" ] || options+=("-dict=tests/fuzz/$name.dict")
    local corpus=$build/corpus/$name log=$build/$name.log
    mkdir -p "$corpus"
    # No time at all: the inputs that are kept are read once, and no others are made.
    [ "$seconds" -ne 0 ] || options+=("-runs=0")
    local code=0
    # Far more than any input may take: the sanitizers, and other work beside them, make it many times slower than it is.
    AFTERWORD_FUZZ_KIND=$name QT_LOGGING_RULES='*.debug=false' TZ=UTC LC_ALL=C.UTF-8 \
        ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1 UBSAN_OPTIONS=print_stacktrace=1 \
        "$build/tests/fuzz/fuzz_$program" -seed="$seed" -max_total_time="$seconds" -timeout=60 -rss_limit_mb=1500 -max_len="$longest" \
        -artifact_prefix="$build/found/$name-" -print_final_stats=1 "${options[@]}" \
        "$corpus" "tests/fuzz/corpus/$name" "${data[@]}" >"$log" 2>&1 || code=$?
    local runs
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    # The libraries have nothing to say to the person: a line of theirs on standard error is a finding, too.
    if grep -qE '^\./src/lib|GLib|gmime-|\*\* \(' "$log"; then
        code=1
        grep -E '^\./src/lib|GLib|gmime-|\*\* \(' "$log" | sort | uniq -c | head -5
    fi
    [ "$code" -eq 0 ] || grep -aE 'FOUND|ERROR: |runtime error|Test unit written|ALARM' "$log" | head -5
    printf '%-10s %9s runs in %s s%s\n' "$name" "${runs:-?}" "$seconds" "$([ "$code" -eq 0 ] || echo ': FOUND, see '"$log")"
    return "$code"
}
# What lands isn't decided by luck: in CI the same inputs are made each time. 0 is a seed of the moment.
seed=${AFTERWORD_FUZZ_SEED:-${CI:+1}}
seed=${seed:-0}
export -f run_one
export build seconds seed
echo "$names" | tr ' ' '\n' | xargs -P "${AFTERWORD_FUZZ_AT_ONCE:-2}" -I{} bash -c 'run_one {}'
