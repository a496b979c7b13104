#!/bin/bash
# Reads the sources with clang-tidy (.clang-tidy) and clazy (level 1); every finding is an error. Reads what
# differs from the main branch, or, with "all", everything. A file that was found clean is not read again
# until it or something that it includes changes.
# Usage: packaging/lint.sh [all | FILE...]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
if ! git rev-parse HEAD >/dev/null 2>&1; then
    echo "No git here, so what was changed is not known: nothing is linted." >&2
    exit 0
fi
build=${AFTERWORD_BUILD:-build/release}
[ -f "$build/compile_commands.json" ] || cmake --preset release >&2

sources() {
    git ls-files --cached --others --exclude-standard 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp'
}
changed() {
    local base
    base=$(git merge-base HEAD main 2>/dev/null || git rev-parse HEAD)
    # A changed header is read through the source of the same name.
    { git diff --name-only "$base"; git ls-files --others --exclude-standard; } | sed 's/\.h$/.cpp/' | sort -u | grep -Fxf <(sources) || true
}

case "${1:-}" in
all) files=$(sources) ;;
'') files=$(changed) ;;
*) files=$(printf '%s\n' "$@") ;;
esac
[ -n "$files" ] || exit 0

mkdir -p "$build/lint"
# The linters read every header themselves: what g++ has precompiled means nothing to them.
sed -E 's/ -Winvalid-pch//; s/ -include [^ ]*cmake_pch\.hxx//' "$build/compile_commands.json" >"$build/lint/compile_commands.json"

# What a file's findings depend on: the rules, its own text and the texts of all the project's headers.
export LINT_BUILD=$build/lint
LINT_RULES=$(cat .clang-tidy packaging/lint.sh $(git ls-files '*.h') | sha256sum)
export LINT_RULES

lint_one() {
    local file=$1 stamp
    stamp="$LINT_BUILD/$( (echo "$LINT_RULES"; cat "$file") | sha256sum | cut -c1-32)"
    [ -e "$stamp" ] && return 0
    clang-tidy --quiet --warnings-as-errors='*' --extra-arg=-Wno-unknown-warning-option -p "$LINT_BUILD" "$file" 2>/dev/null || { echo "clang-tidy: $file"; return 1; }
    local said
    said=$(clazy-standalone -checks=level1 --extra-arg=-Wno-unknown-warning-option -p "$LINT_BUILD" "$file" 2>&1 | grep -E '\[-Wclazy|error:' | grep -vE '/usr/|_autogen/' || true)
    [ -z "$said" ] || { echo "$said"; return 1; }
    touch "$stamp"
}
export -f lint_one
echo "$files" | xargs -P "$(nproc)" -I{} bash -c 'lint_one {}'
