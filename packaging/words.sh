#!/bin/bash
# Brings the texts of the program into its languages: what is new comes in untranslated, what is gone goes. A language that
# is not there yet is begun.
# Usage: packaging/words.sh [LANGUAGE...]   LANGUAGE: it pt_BR; without one, all that there are
#        packaging/words.sh --try LANGUAGE  puts what is translated into your data folder: Settings offers it at the next start,
#                                           without a build
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=resources/translations
# Debian keeps Qt's tools beside the path.
PATH=/usr/lib/qt6/bin:$PATH
if [ "${1:-}" = --try ]; then
    own=${XDG_DATA_HOME:-$HOME/.local/share}/afterword/translations
    mkdir -p "$own"
    lrelease -silent "$folder/afterword_$2.ts" -qm "$own/afterword_$2.qm"
    printf '%s\n' "$own/afterword_$2.qm"
    exit
fi

languages=("$@")
if [ ${#languages[@]} -eq 0 ]; then
    for file in "$folder"/afterword_*.ts; do
        language=${file##*/afterword_}
        languages+=("${language%.ts}")
    done
fi
for language in "${languages[@]}"; do
    file=$folder/afterword_$language.ts
    # Of English only the plurals are written down.
    options=()
    [ "$language" != en ] || options+=(-pluralonly)
    [ -f "$file" ] || options+=(-target-language "$language")
    lupdate -silent -locations none -no-obsolete "${options[@]}" -I . core ui app -ts "$file"
    # No-break spaces are written as themselves, as before; and "Edition 1" says for which texts the file is.
    sed -i -e 's/&#xa0;/\xc2\xa0/g' -e 's/&#x202f;/\xe2\x80\xaf/g' \
        -e '/<source>\(Edition [0-9]*\)<\/source>/{N;s|\(<source>\(Edition [0-9]*\)</source>.*\)<translation type="unfinished"></translation>|\1<translation>\2</translation>|}' \
        "$file"
    printf '%-6s %s to translate\n' "$language" "$(grep -c 'type="unfinished"' "$file" || true)"
done
