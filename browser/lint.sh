#!/bin/bash
# Reads the extension as the store of Firefox's add-ons does, and fails on anything but the one warning that belongs
# there: one source serves two browsers, so the manifest names a service worker, which Firefox passes over for the
# script named beside it. The linter alone would let every warning pass, that of undeclared data too.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
[ -x node_modules/.bin/web-ext ] || npm ci --no-audit --no-fund >&2
node_modules/.bin/web-ext lint --no-config-discovery --source-dir extension --output json >lint.json || true
node -e '
const {errors, warnings, notices} = JSON.parse(require("fs").readFileSync("lint.json"));
const expected = "BACKGROUND_SERVICE_WORKER_IGNORED";
const found = [...errors, ...warnings, ...notices];
for (const one of found)
    console.log(`${one._type} ${one.code}: ${one.message} (${one.file ?? ""}:${one.line ?? ""})`);
process.exit(found.length === 1 && found[0].code === expected ? 0 : 1);'
