#!/bin/bash
# What is careless in a source of ours, and in a header that it includes, is found by packaging/lint.sh; what is careful is not.
# Ends with 77 where the linters are not installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
command -v clang-tidy >/dev/null && command -v clazy-standalone >/dev/null || exit 77
git rev-parse HEAD >/dev/null 2>&1 || exit 77
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
mkdir -p "$room/core" "$room/build"
cp .clang-tidy "$room"

# found TEXT_OF_HEADER TEXT_OF_SOURCE: what is said of them.
found() {
    printf '#pragma once\n%s\n' "$1" >"$room/core/some.h"
    printf '#include "core/some.h"\n#include <string>\n%s\n' "$2" >"$room/core/some.cpp"
    printf '[{"directory": "%s", "file": "core/some.cpp", "command": "c++ -std=c++20 -I%s -c core/some.cpp"}]\n' "$room" "$room" \
        >"$room/build/compile_commands.json"
    # Stamps go by what the project holds, which this is not part of.
    find "$room/build/lint" -size 0 -delete 2>/dev/null || true
    AFTERWORD_BUILD=$room/build packaging/lint.sh "$room/core/some.cpp" || true
}
expect() {
    grep -q -- "$1" <<<"$2" || { printf 'Not found: %s\nSaid was:\n%s\n' "$1" "$2"; exit 1; }
}

careful='inline int half(int number) { return number / 2; }'
careless='inline double share(int part, int whole) { return part / whole; }'
said=$(found "$careful" 'bool isNone(const std::string &name) { return name.empty(); }')
[ -z "$said" ] || { printf 'Nothing was expected:\n%s\n' "$said"; exit 1; }
expect 'bugprone-integer-division' "$(found "$careless" 'int three() { return 3; }')"
expect 'readability-container-size-empty' "$(found "$careful" 'bool isNone(const std::string &name) { return name.size() == 0; }')"
expect 'clang-analyzer-core.NullDereference' "$(found "$careful" 'int first(int *from) { return from ? 1 : *from; }')"
