# Read by run.sh and test.sh: installs what packaging/dependencies.txt names and is missing.

# What is installed, by each name that it answers to: a later Debian may have put one package into another, which then
# provides it.
installed_names() {
    # dpkg-query fills in the fields.
    # shellcheck disable=SC2016
    dpkg-query -W -f '${db:Status-Status} ${Package}, ${Provides}\n' | sed -n 's/^installed //p' |
        sed 's/([^)]*)//g' | tr -s ', ' '\n'
}

# install_missing KIND... : packages of these kinds (run, recommended, build, test, package).
install_missing() {
    local kind package installed debian missing=()
    command -v dpkg-query >/dev/null || {
        echo "This is no Debian. packaging/dependencies.txt says what is needed; going on without installing." >&2
        return 0
    }
    installed=$(installed_names)
    debian=$(. /etc/os-release && [ "$ID" = debian ] && echo "${VERSION_ID:-99}") || debian=12
    for kind in "$@"; do
        for package in $(awk -v kind="$kind" -v debian="$debian" \
            '!/^#/ && $2 == kind && debian + 0 >= $3 + 0 { print $1 }' packaging/dependencies.txt); do
            grep -qxF -- "$package" <<<"$installed" || missing+=("$package")
        done
    done
    [ ${#missing[@]} -eq 0 ] && return 0

    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "Missing: ${missing[*]}. Please install them as root, then run this again." >&2
            return 1
        }
        as_root=(sudo)
    fi
    echo "Installing ${missing[*]}" >&2
    local get=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive
        apt-get -o DPkg::Lock::Timeout=500 -o Acquire::Retries=3 -qq)
    "${get[@]}" update >&2
    "${get[@]}" install --yes --no-install-recommends "${missing[@]}" >&2
}

# Compilations that were done before are not done again where ccache is there.
if command -v ccache >/dev/null && [ -z "${AFTERWORD_LAUNCHER:-}" ]; then
    export AFTERWORD_LAUNCHER=ccache
fi

# Names and texts of the tests are UTF-8, whatever the machine is set to.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
*UTF-8 | *utf8) ;;
*) export LC_ALL=C.UTF-8 ;;
esac
