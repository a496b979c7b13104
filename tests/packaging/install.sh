#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What run.sh, test.sh and release.sh would install: what is neither there nor provided by something that is.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/bin" "$folder/packaging"
printf '%s\n' '# A remark' 'there build' 'inside build' 'versioned build' 'gone build' 'never build' 'other test' 'later build 999' \
    >"$folder/packaging/dependencies.txt"
cat >"$folder/bin/dpkg-query" <<'EOF'
#!/bin/sh
echo "installed there, "
echo "installed whole, inside, versioned (= 6.8.2+dfsg-9)"
echo "config-files gone, never"
EOF
printf '#!/bin/sh\necho "$@" >>"%s/asked"\n' "$folder" >"$folder/bin/apt-get"
printf '#!/bin/sh\nexec "$@"\n' >"$folder/bin/sudo"
chmod +x "$folder"/bin/*

install() { PATH="$folder/bin:$PATH" bash -c "cd '$folder'; . '$PWD/packaging/install.sh'; install_missing $1" 2>/dev/null; }
install build
grep -q 'install --yes --no-install-recommends gone never$' "$folder/asked" ||
    { echo "FAILED: apt was asked for: $(cat "$folder/asked")"; exit 1; }
printf 'there build\ninside build\n' >"$folder/packaging/dependencies.txt"
rm "$folder/asked"
install build
[ ! -e "$folder/asked" ] || { echo "FAILED: nothing is missing, and apt was asked: $(cat "$folder/asked")"; exit 1; }
