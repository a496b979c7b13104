#!/bin/bash
# One would guess that "?Subject=" in a mailto link is "?subject=": the names are those of header fields, in any case (RFC 6068).
# Where xdg-email hands a link to Thunderbird it looks for small letters only, and the letter opens without subject and text.
# In-Reply-To is dropped in any case, and of two bodies the last is left.
# Why it matters here: a note would open empty, and whoever does not look sends it so. Links are written in small letters.
. "$(dirname "$0")/lib/packages.sh"
debian xdg-utils=1.1.3-4.1

mkdir -p "$work/bin" "$XDG_CONFIG_HOME" "$XDG_DATA_HOME/applications"
printf '%s\n' '#!/bin/sh' 'printf "%s\n" "$2"' >"$work/bin/thunderbird"
chmod +x "$work/bin/thunderbird"
printf '%s\n' '[Desktop Entry]' Type=Application Name=Thunderbird 'Exec=thunderbird %u' 'MimeType=x-scheme-handler/mailto;' \
    >"$XDG_DATA_HOME/applications/thunderbird.desktop"
printf '%s\n' '[Default Applications]' x-scheme-handler/mailto=thunderbird.desktop >"$XDG_CONFIG_HOME/mimeapps.list"
open_link() { XDG_CURRENT_DESKTOP=GNOME PATH=$work/bin:$root/usr/bin:$PATH "$root/usr/bin/xdg-email" "$1"; }
seen "What Thunderbird is told:" "to='dana@northwind.example,',subject=Thanks,body=Dear%20Dana
to='dana@northwind.example,'
to='dana@northwind.example,',subject=Re%3A%20Thanks" "$(
    open_link 'mailto:dana@northwind.example?subject=Thanks&body=Dear%20Dana'
    open_link 'mailto:dana@northwind.example?Subject=Thanks&Body=Dear%20Dana'
    open_link 'mailto:dana@northwind.example?subject=Re%3A%20Thanks&in-reply-to=%3C1%40northwind.example%3E'
)"
