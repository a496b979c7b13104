#!/bin/bash
# Reads the sources with clang-tidy (.clang-tidy) and clazy (level 1); every finding is an error. Reads what
# differs from the main branch; with "all", everything; with "minutes N", everything as well, what was changed
# last first, but begins no file after that time. A file that was found clean is not read again until it or a
# header that it includes changes.
# Usage: packaging/lint.sh [all | minutes N | FILE...]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
if ! git rev-parse HEAD >/dev/null 2>&1; then
    echo "No git here, so what was changed is not known: nothing is linted." >&2
    exit 0
fi
build=${AFTERWORD_BUILD:-build/release}
[ -f "$build/compile_commands.json" ] || cmake --preset release >&2

sources() {
    git ls-files --cached --others --exclude-standard 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp' 'browser/*.cpp'
}
changed() {
    local base
    base=$(git merge-base HEAD main 2>/dev/null || git rev-parse HEAD)
    # A changed header is read through the source of the same name.
    { git diff --name-only "$base"; git ls-files --others --exclude-standard; } | sed 's/\.h$/.cpp/' | sort -u | grep -Fxf <(sources) || true
}

newest_first() {
    { git diff --name-only HEAD; git log --format= --name-only; } | sed 's/\.h$/.cpp/' | awk '!seen[$0]++' | grep -Fxf <(sources) || true
}

export LINT_UNTIL=
case "${1:-}" in
all) files=$(sources) ;;
minutes)
    files=$(newest_first)
    LINT_UNTIL=$(($(date +%s) + 60 * $2))
    ;;
'') files=$(changed) ;;
*) files=$(printf '%s\n' "$@") ;;
esac
[ -n "$files" ] || exit 0

mkdir -p "$build/lint"
rm -f "$build/lint/unread"
# The linters read every header themselves: what g++ has precompiled means nothing to them.
sed -E 's/ -Winvalid-pch//; s/ -include [^ ]*cmake_pch\.hxx//' "$build/compile_commands.json" >"$build/lint/compile_commands.json"

export LINT_BUILD=$build/lint

# What keeps clang-tidy to our own files is compiled for its version; without clang's headers it reads everything.
llvm=/usr/lib/llvm-$(clang-tidy --version | sed -nE 's/.*version ([0-9]+).*/\1/p')
export LINT_SCOPE=
if [ -e "$llvm/include/clang-tidy/ClangTidyCheck.h" ] && [ -e "$llvm/include/llvm/ADT/StringRef.h" ]; then
    LINT_SCOPE=$(realpath "$build/lint")/scope-${llvm##*-}.so
    [ "$LINT_SCOPE" -nt packaging/lintscope.cpp ] ||
        g++ -std=c++17 -O1 -fPIC -shared -fno-rtti -isystem "$llvm/include" packaging/lintscope.cpp -o "$LINT_SCOPE"
fi

tidy() {
    local options=()
    [ -z "$LINT_SCOPE" ] || options=("--load=$LINT_SCOPE" --checks=afterword-own-files)
    clang-tidy --quiet --warnings-as-errors='*' --extra-arg=-Wno-unknown-warning-option "${options[@]}" -p "$LINT_BUILD" "$1" 2>/dev/null
}
export -f tidy

lint_one() {
    local stamp="$LINT_BUILD/$1" file=$2
    [ -e "$stamp" ] && return 0
    if [ -n "$LINT_UNTIL" ] && [ "$(date +%s)" -ge "$LINT_UNTIL" ]; then
        echo "$file" >>"$LINT_BUILD/unread"
        return 0
    fi
    tidy "$file" || { echo "clang-tidy: $file"; return 1; }
    local said
    said=$(clazy-standalone -checks=level1 --extra-arg=-Wno-unknown-warning-option -p "$LINT_BUILD" "$file" 2>&1 | grep -E '\[-Wclazy|error:' | grep -vE '/usr/|_autogen/' || true)
    [ -z "$said" ] || { echo "$said"; return 1; }
    touch "$stamp"
}
export -f lint_one
echo "$files" | packaging/lintstamps.py | xargs -P "$(nproc)" -L 1 bash -c 'lint_one "$@"' _
if [ -e "$build/lint/unread" ]; then
    echo "lint: time was up before $(wc -l <"$build/lint/unread") of $(echo "$files" | wc -l) files; \"packaging/lint.sh all\" reads them."
fi
