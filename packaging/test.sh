#!/bin/bash
# Builds Afterword with every warning an error, and runs every test: of the parts, of the program, and of the
# desktop (a virtual screen with a window manager and a notification service). The linters read the sources
# beside them, what was changed last first, for as many minutes as the tests take or so; then each fuzzer reads the
# inputs that are kept (AFTERWORD_FUZZ_SECONDS=60 lets it look for others as long, "no" leaves the fuzzers out). On Debian 12 it installs what is missing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/install.sh

install_missing run recommended build test
mkdir -p build
packaging/mailservers.sh >build/mailservers.log 2>&1 &
unpacked=$!
cmake --preset release -DAFTERWORD_WERROR="${AFTERWORD_WERROR:-ON}" -DAFTERWORD_TESTS=ON
cmake --build --preset release
fuzz() {
    [ "$1" != no ] || return 0
    nice -n 15 tests/fuzz/run.sh "$1"
}
beside() {
    local clean=0
    nice packaging/lint.sh minutes "${AFTERWORD_LINT_MINUTES:-7}" >build/release/lint.log 2>&1 || clean=$?
    fuzz "${AFTERWORD_FUZZ_SECONDS:-0}" >build/release/fuzz.log 2>&1 || clean=$?
    return "$clean"
}
beside &
beside=$!
wait "$unpacked" || cat build/mailservers.log # the tests do without them
tests=0
# Most of them wait most of the time. The longest go first (COST), as far as that is known beforehand.
ctest --preset release --parallel "$(($(nproc) + 1))" || tests=$?
clean=0
wait "$beside" || clean=$?
cat build/release/lint.log
grep -E ' runs in |FOUND' build/release/fuzz.log || cat build/release/fuzz.log
[ "$tests" -eq 0 ] && [ "$clean" -eq 0 ]
