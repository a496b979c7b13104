# SPDX-License-Identifier: GPL-3.0-or-later
# Completes the words of afterword for bash. A test compares it with the program's own help.

_afterword() {
    local cur prev words cword
    _init_completion || return

    # What an option wants behind it.
    case $prev in
    --store)
        _filedir afterword
        return
        ;;
    --answers)
        _filedir json
        return
        ;;
    --out)
        _filedir -d
        return
        ;;
    --days | --due | --time | --now | --interview | --application) return ;;
    esac

    local common='--store --now --help --version' command= i
    for ((i = 1; i < cword; i++)); do
        case ${words[i]} in
        --store | --now | --days | --interview | --out | --answers | --application | --due | --time) ((i++)) ;;
        -*) ;;
        *)
            command=${words[i]}
            break
            ;;
        esac
    done

    local options= files=
    case $command in
    agenda) options='--days --all --json --notify' ;;
    task)
        options='--due --time --application --json'
        [ $((i + 1)) -eq "$cword" ] && [[ $cur != -* ]] && {
            COMPREPLY=($(compgen -W 'add done list' -- "$cur"))
            return
        }
        ;;
    import) options='--answers --preview --json' files='@(json|csv|tsv|vcf|ics|eml|mbox|xlsx|ods|html|mhtml)' ;;
    draft) options='--interview --out --json' ;;
    check) options='--interview --json' files=eml ;;
    export) options='--report --from --to' files='@(json|csv|ods|xlsx|ics|vcf|pdf)' ;;
    verify) options='--mend' ;;
    backup | restore) files=afterword ;;
    demo) files=-d ;;
    admin)
        options='--reader'
        [ $((i + 1)) -eq "$cword" ] && [[ $cur != -* ]] && {
            COMPREPLY=($(compgen -W 'create login erase export' -- "$cur"))
            return
        }
        ;;
    '')
        options='--background --today --new-application'
        if [[ $cur != -* ]]; then
            COMPREPLY=($(compgen -W 'agenda task import draft check export verify backup restore demo admin' -- "$cur"))
            [ ${#COMPREPLY[@]} -gt 0 ] || _filedir '@(afterword|json|csv|vcf|ics|eml|html|mhtml)'
            return
        fi
        ;;
    esac

    if [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W "$options $common" -- "$cur"))
    elif [ -n "$files" ]; then
        _filedir "$files"
    fi
} && complete -F _afterword afterword
