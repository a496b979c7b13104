#!/bin/sh
# Adding business days and planning, beside numpy and QuantLib, in one run.
set -eu
here=$(cd "$(dirname "$0")/../.." && pwd)
build=${1:-$here/build/release}
"$build/tests/bench/bench_schedule"
if /usr/bin/python3 -c 'import numpy' 2>/dev/null; then
    "$build/tests/bench/bench_schedule" --holidays | xargs /usr/bin/python3 "$here/tests/bench/bench_numpy.py"
fi
if [ -x "$build/tests/bench/bench_quantlib" ]; then
    "$build/tests/bench/bench_quantlib"
fi
