# Read by run.sh: whether a window can be shown here.

# On X always; on Wayland alone where Qt's part for it is installed, since without it the program could only
# abort. Debian 12's Qt does not ask for that package by itself.
can_show_window() {
    [ -n "${DISPLAY:-}" ] && return 0
    [ -n "${WAYLAND_DISPLAY:-}" ] || return 1
    local plugins
    plugins=$(qtpaths6 --plugin-dir) || return 1
    compgen -G "$plugins/platforms/libqwayland-*.so" >/dev/null && return 0
    echo "There is a Wayland display, and Qt's part for it is missing. On Debian it is the package qt6-wayland." >&2
    return 1
}
