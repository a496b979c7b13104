#!/bin/bash
# Runs a test on a session bus of its own, with a keyring of its own. Ends with 77 where that keyring is not installed.
# Usage: keyring.sh KIND TEST
# KIND: gnome        GNOME's, opened with the session
#       none         there is none
#       keepassxc    KeePassXC, which serves one of its databases as a keyring
#       kwallet      KDE's, as a program of KDE's speaks to it
#       kwallet-secrets  the same by the words that all keyrings know (org.freedesktop.secrets), which it only speaks
#                    with the plugins of libqca (libqca-qt5-2-plugins)
set -euo pipefail
kind=$1
test=$(realpath "$2")
if [ "${3:-}" = inside ]; then
    home=$HOME
else
    home=$(mktemp -d)
    trap 'rm -rf "$home"' EXIT
fi
export HOME=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache XDG_RUNTIME_DIR=$home/run
export QT_QPA_PLATFORM=offscreen AFTERWORD_KEYRING=$kind
unset XDG_CURRENT_DESKTOP KDE_SESSION_VERSION
[ -d "$XDG_RUNTIME_DIR" ] || mkdir -m 700 "$XDG_RUNTIME_DIR"
mkdir -p "$XDG_CONFIG_HOME/keepassxc"
cat >"$home/bus.conf" <<CONF
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=$home</listen>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
CONF

# Waits until the keyring has something that passwords go into.
served() {
    for _ in $(seq 600); do
        busctl --user get-property org.freedesktop.secrets /org/freedesktop/secrets org.freedesktop.Secret.Service Collections \
            2>/dev/null | grep -q collection && return
        sleep 0.1
    done
    echo "The keyring does not serve its passwords." >&2
    return 1
}

gnome() {
    printf pw | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null &
    keyring=$!
    served
}

keepassxc_db() {
    cat >"$XDG_CONFIG_HOME/keepassxc/keepassxc.ini" <<CONF
[General]
ConfigVersion=2
UpdateCheckMessageShown=true
SingleInstance=false
[FdoSecrets]
Enabled=true
ConfirmAccessItem=false
ConfirmDeleteItem=false
ShowNotification=false
CONF
    printf 'pw\npw\n' | keepassxc-cli db-create -q -p "$home/empty.kdbx" 2>/dev/null
    printf 'pw\n' | keepassxc-cli export -q "$home/empty.kdbx" 2>/dev/null >"$home/empty.xml"
    # Which group of it is served stands in the database itself.
    python3 - "$home/empty.xml" >"$home/served.xml" <<'PY'
import base64, re, sys, uuid
text = open(sys.argv[1]).read()
group = uuid.UUID(bytes=base64.b64decode(re.search(r"<Group>\s*<UUID>([^<]*)</UUID>", text)[1]))
head, tail = text.split("</Meta>", 1)
head = re.sub(r"<CustomData>.*?</CustomData>|<CustomData/>", "", head, flags=re.S)
print(f"{head}<CustomData><Item><Key>FDO_SECRETS_EXPOSED_GROUP</Key><Value>{{{group}}}</Value></Item></CustomData></Meta>{tail}")
PY
    printf 'pw\npw\n' | keepassxc-cli import -q -p "$home/served.xml" "$home/passwords.kdbx" 2>/dev/null
}

keepassxc_served() {
    printf 'pw\n' | keepassxc --pw-stdin "$home/passwords.kdbx" >/dev/null 2>&1 &
    keyring=$!
    served
}

kwallet() {
    local version=5 key
    command -v kwalletd5 >/dev/null || version=6
    [ "$kind" = kwallet-secrets ] || export XDG_CURRENT_DESKTOP=KDE KDE_SESSION_VERSION=$version
    printf '[Wallet]\nFirst Use=false\nEnabled=true\nDefault Wallet=kdewallet\nPrompt on Open=false\n[org.freedesktop.secrets]\napiEnabled=true\n' \
        >"$XDG_CONFIG_HOME/kwalletrc"
    key=$(seq -s ' ' 56)
    # As the session does it that opens the wallet with the person's password; it serves the new wallet when it starts again.
    for turn in first again; do
        "kwalletd$version" >/dev/null 2>&1 &
        keyring=$!
        for _ in $(seq 600); do
            # shellcheck disable=SC2086  # each number is a word
            busctl --user call "org.kde.kwalletd$version" "/modules/kwalletd$version" org.kde.KWallet pamOpen sayi kdewallet 56 $key 0 \
                2>/dev/null && break
            sleep 0.1
        done
        [ "$turn" = again ] || { kill "$keyring"; wait "$keyring" || true; }
    done
    served
}

if [ "${3:-}" = inside ]; then
    keyring=
    case $kind in
    gnome) gnome ;;
    keepassxc) keepassxc_served ;;
    kwallet*) kwallet ;;
    esac
    code=0
    "$test" || code=$?
    # It writes into the folder to the last.
    [ -z "$keyring" ] || { kill "$keyring"; wait "$keyring" || true; }
    exit "$code"
fi
program=$kind
case $kind in
none) program=dbus-run-session ;;
gnome) program=gnome-keyring-daemon ;;
kwallet*) program=$(command -v kwalletd5 kwalletd6 | head -n 1 || true) ;;
esac
command -v "${program:-kwalletd}" >/dev/null || {
    echo "Skipped: ${program:-kwalletd} is not installed."
    exit 77
}
if [ "$kind" = kwallet-secrets ] && ! compgen -G "/usr/lib/*/qca*/crypto/libqca-ossl.so" >/dev/null; then
    echo "Skipped: libqca's plugins are not installed."
    exit 77
fi
[ "$kind" != keepassxc ] || keepassxc_db
dbus-run-session --config-file="$home/bus.conf" -- bash "$0" "$kind" "$test" inside
