#!/bin/bash
# Tries in full what must never happen to a store, and prints a table: how often it was tried, how often
# everything survived, how often something was lost. Ends with an error where anything was lost.
# Usage: tests/faults/run.sh [BUILD-FOLDER] [small]
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
build=${1:-build/release}
[ "${2:-}" = small ] || export AFTERWORD_FAULTS=full
export QT_QPA_PLATFORM=offscreen TZ=UTC LC_ALL=C.UTF-8 QTEST_FUNCTION_TIMEOUT=1500000

results=$(mktemp)
trap 'rm -f "$results"' EXIT
failed=0
for test in "$build"/tests/faults/tst_*; do
    [ -x "$test" ] && [ -f "$test" ] || continue
    echo "Running $(basename "$test")" >&2
    "$test" -maxwarnings 0 >>"$results" || failed=1
done

test="$build"/tests/core/storage/postgres/tst_sharedtroubles
echo "Running $(basename "$test")" >&2
"$test" -maxwarnings 0 >>"$results" || failed=1

echo "Running stress.py" >&2
python3 tests/faults/stress.py "$build/app/afterword" "$build/tests/faults/afterword_fault_driver" >>"$results" || failed=1

echo "Running sendkills.py" >&2
python3 tests/faults/sendkills.py "$build/tests/app/mailbox/afterword_send_driver" tests/app/mailbox/smtpserver.py >>"$results" || failed=1

grep -E '^(FAIL!|SKIP)' -A2 "$results" >&2
awk -F'|' '
    function row(line, what, tried, survived, lost) {
        printf "%-5s %-52s %8s %9s %6s\n", line, what, tried, survived, lost
    }
    /^TALLY/ {
        key = $2 "|" $3
        if (!(key in tried)) order[++count] = key
        tried[key] += $4; survived[key] += $5; lost[key] += $6; all += $6
    }
    END {
        row("line", "what", "done", "survived", "lost")
        for (i = 1; i <= count; ++i) {
            split(order[i], name, "|")
            row(name[1], name[2], tried[order[i]], survived[order[i]], lost[order[i]])
        }
        exit all > 0
    }' "$results" || failed=1
exit $failed
