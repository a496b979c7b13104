#!/bin/bash
# Builds Afterword with every warning an error, reads what was changed with the linters, and runs every test:
# of the parts, of the program, and of the desktop (a virtual screen with a window manager and a notification
# service). On Debian 12 it installs what is missing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. packaging/install.sh

install_missing run build test
cmake --preset release -DAFTERWORD_WERROR="${AFTERWORD_WERROR:-ON}" -DAFTERWORD_TESTS=ON
cmake --build --preset release
packaging/lint.sh
ctest --preset release
