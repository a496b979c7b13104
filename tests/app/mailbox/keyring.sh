#!/bin/bash
# Runs a test on a session bus of its own: with a keyring of its own, or without any.
# Usage: keyring.sh with|without TEST
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_RUNTIME_DIR=$home/run AFTERWORD_KEYRING=$1
mkdir -m 700 "$XDG_RUNTIME_DIR"
cat >"$home/bus.conf" <<CONF
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=$home</listen>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
CONF
if [ "$1" = with ]; then
    dbus-run-session --config-file="$home/bus.conf" -- bash -c 'printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null; "$0"; code=$?; kill $(busctl --user call org.freedesktop.DBus /org/freedesktop/DBus org.freedesktop.DBus GetConnectionUnixProcessID s org.freedesktop.secrets 2>/dev/null | cut -d" " -f2) 2>/dev/null; exit $code' "$2"
else
    dbus-run-session --config-file="$home/bus.conf" -- "$2"
fi
