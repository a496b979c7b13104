#!/bin/bash
# Builds Afterword and opens it on a sample search. Without a display, prints the sample's agenda and writes
# its drafts instead. On Debian 12 it installs what is missing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/install.sh
. packaging/screen.sh

install_missing run recommended build
cmake --preset release -DAFTERWORD_TESTS=OFF >&2
cmake --build --preset release --target afterword >&2

program=build/release/app/afterword
sample=build/sample
if ! can_show_window; then
    exec "$program" demo "$sample"
fi
"$program" demo "$sample" >/dev/null
exec "$program" --store "$sample/sample.afterword"
