#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes pictures of the built program: 1280x800, and 3840x2160 at scale 2; light and dark; an empty board, the
# sample, 10,000 cards and what they show on Insights. At 1280x800 also sections of the panel: the tasks, an interview that can be joined, the posting's
# text.
#
#   packaging/screenshots/make.sh [PROGRAM [FOLDER [WHICH ...]]]
#
# WHICH: empty, sample, many, insights, tasks, join, posting; all of them where none is named.
# AFTERWORD_LANGUAGE=fr takes them in French, with the sample that is told in it. AFTERWORD_SIZES="800x600:1" takes others: a size
# and the scale of it, as many as one likes.
#
# Needs Xvfb, xdotool, dbus and ImageMagick. Nothing of the person who runs it is touched or shown.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
program=${1:-$here/../../build/release/app/afterword}
folder=${2:-$here/all}
now=$(cat "$here/../../resources/sample/now")
if [ $# -gt 2 ]; then
    shift 2
else
    set -- empty sample many insights tasks join posting
fi

home=$(mktemp -d)
pids=
finish() {
    for pid in $pids; do kill "$pid" 2>/dev/null || true; done
    rm -rf "$home"
}
trap finish EXIT
mkdir -p "$folder" "$home/runtime"
chmod 700 "$home/runtime"

# A theme as desktops give it to Qt programs: the colours of kdeglobals.
theme() { # NAME WINDOW BASE ALTERNATE TEXT MUTED BUTTON HIGHLIGHT
    mkdir -p "$home/$1"
    {
        for group in Window View Button Tooltip Selection; do
            case $group in
            View) ground=$3 ;;
            Button) ground=$7 ;;
            Selection) ground=$8 ;;
            *) ground=$2 ;;
            esac
            text=$5
            [ $group = Selection ] && text=255,255,255
            printf '[Colors:%s]\nBackgroundNormal=%s\nBackgroundAlternate=%s\nForegroundNormal=%s\n' \
                "$group" "$ground" "$4" "$text"
            printf 'ForegroundInactive=%s\nForegroundLink=%s\nForegroundVisited=%s\n\n' "$6" "$8" "$8"
        done
        printf '[General]\nfont=DejaVu Sans,9,-1,5,50,0,0,0,0,0\n\n[KDE]\nwidgetStyle=Fusion\n'
    } >"$home/$1/kdeglobals"
}
theme light 239,240,241 255,255,255 247,247,247 35,38,41 112,125,138 252,252,252 61,130,196
# As if that language were chosen in Settings.
language=${AFTERWORD_LANGUAGE:-en}
speak() { # THEME
    mkdir -p "$home/$1/afterword"
    printf '{"look": "%s"}' "$(printf '{"language": "%s"}' "$language" | base64 -w0)" >"$home/$1/afterword/window.json"
}
theme dark 42,46,50 27,30,32 35,38,41 252,252,252 161,169,177 49,54,59 61,130,196

[ "$language" = en ] || for colours in light dark; do speak $colours; done

clean_env() { # THEME command...
    config=$home/$1
    shift
    env -i PATH="$PATH" HOME="$home" XDG_RUNTIME_DIR="$home/runtime" XDG_CONFIG_HOME="$config" \
        XDG_DATA_HOME="$home/data" LC_ALL=en_US.UTF-8 LANG=en_US.UTF-8 TZ=America/New_York \
        XDG_CURRENT_DESKTOP=KDE KDE_FULL_SESSION=true KDE_SESSION_VERSION=5 QT_QPA_PLATFORMTHEME=kde \
        ${display:+DISPLAY=$display} ${scale:+QT_SCALE_FACTOR=$scale} "$@"
}

many_cards() {
    awk 'BEGIN {
        split("saved applied screening interviewing waiting offer closed", stages, " ")
        split("Data Analyst|Nurse|Platform Engineer|Café Manager|Teacher|Editor", roles, "|")
        split("North Blue Green Silver Lake Harbor Stone Bright", first, " ")
        split("wind light field bridge water gate mill crest", last, " ")
        printf "{\"afterword\": 1, \"applications\": ["
        for (n = 0; n < 10000; ++n) {
            stage = stages[n % 7 + 1]
            printf "%s{\"id\": \"a%d\", \"company\": \"%s%s %d\", \"role\": \"%s\", \"stage\": \"%s\", ", \
                n ? "," : "", n, first[int(n / 7) % 8 + 1], last[int(n / 56) % 8 + 1], n, roles[n % 6 + 1], stage
            printf "\"added\": \"2026-11-%02d\", \"applied\": \"2026-11-%02d\"}\n", n % 20 + 1, n % 20 + 1
        }
        print "]}"
    }' >"$home/many.json"
}

# A bus without services: no notice of another program stands in the picture.
cat >"$home/bus.conf" <<'CONF'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF

scale= display=
clean_env light "$program" --now "$now" demo "$home/demo" >/dev/null
for store in sample tasks join posting; do cp "$home/demo/sample.afterword" "$home/$store.afterword"; done
many_cards
clean_env light "$program" --store "$home/many.afterword" import "$home/many.json" >/dev/null
cp "$home/many.afterword" "$home/insights.afterword"

# Waits until the window has been painted and does not change any more.
settled() { # FILE
    before=
    for _ in $(seq 60); do
        sleep 0.5
        import -window root "$1"
        after=$(cksum <"$1")
        used=$(identify -format %k "$1")
        if [ "$after" = "$before" ] && [ "$used" -gt 50 ]; then
            return
        fi
        before=$after
    done
    echo "the window did not settle: $1" >&2
    exit 1
}

# Chooses a card by what the search finds, and leaves the pointer in the corner.
choose() { # TEXT SCALE SIZE
    xdotool mousemove $((230 * $2)) $((200 * $2)) key --window "$window" ctrl+f
    xdotool type --delay 30 "$1"
    xdotool key --delay 100 Return Escape Return
    xdotool mousemove $((${3%x*} - 1)) $((${3#*x} - 1))
}

# Goes to a section of the panel by its name above the page, at 1280x800.
section() { # X_OF_THE_NAME Y_OF_THE_NAME
    xdotool mousemove "$1" "$2" click 1
    xdotool mousemove 1279 799
}

picture() { # SIZE SCALE THEME STORE
    name=$4-$3-$1
    at=$now
    # The interview at Harbor & Pine is at half past nine the next day, in Chicago.
    [ "$4" = join ] && at=2026-11-24T09:50:00-05:00
    number=$home/display
    mkfifo "$number"
    Xvfb -displayfd 3 -screen 0 "$1x24" -nolisten tcp 3>"$number" 2>/dev/null &
    screen=$!
    pids="$pids $screen"
    display=:$(head -n 1 "$number")
    rm "$number"
    scale=$2
    clean_env "$3" dbus-run-session --config-file="$home/bus.conf" -- "$program" --store "$home/$4.afterword" --now "$at" 2>/dev/null &
    running=$!
    pids="$pids $running"
    DISPLAY=$display
    export DISPLAY
    window=$(xdotool search --sync --onlyvisible --name "^$4" | head -n 1)
    xdotool windowmove "$window" 0 0 windowsize --sync "$window" "${1%x*}" "${1#*x}" windowfocus "$window"
    settled "$folder/$name.png"
    case $4 in
    insights) xdotool key --window "$window" ctrl+4 ;;
    sample) choose northwind "$2" "$1" ;; # with its panel beside the board
    tasks)
        choose northwind "$2" "$1"
        settled "$folder/$name.png"
        section 972 111
        ;;
    posting)
        choose northwind "$2" "$1"
        settled "$folder/$name.png"
        section 976 132
        ;;
    join)
        choose "harbor & pine" "$2" "$1"
        settled "$folder/$name.png"
        section 1035 111
        ;;
    esac
    settled "$folder/$name.png"
    kill "$running" "$screen" 2>/dev/null || true
    wait "$running" "$screen" 2>/dev/null || true
    echo "$folder/$name.png"
}

for size in ${AFTERWORD_SIZES:-1280x800:1 3840x2160:2}; do
    for colours in light dark; do
        for store in "$@"; do
            case $size:$store in 3840x*:tasks | 3840x*:join | 3840x*:posting) continue ;; esac
            picture "${size%:*}" "${size#*:}" "$colours" "$store"
        done
    done
done
