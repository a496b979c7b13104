#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What bash and zsh complete, and what the manuals tell, are the commands and options that the program's own help
names. A shell that is not there is left out.

Usage: words.py PROGRAM SOURCES
"""

import glob
import os
import re
import shutil
import subprocess
import sys

BASH_COMPLETION = "/usr/share/bash-completion/bash_completion"
COMMON = {"--store", "--now", "--help", "--version"}


def help_of(program, *command):
    return subprocess.run([program, *command, "--help"], check=True, capture_output=True, text=True).stdout


def options_in(text):
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", text))


def known(program):
    """The program's own words: for each command its options; for "" those of the window."""
    page = help_of(program)
    commands = re.findall(r"^afterword ([a-z]+)\b", page, re.M)
    words = {"": options_in(page.split("\nafterword agenda")[0]) | COMMON}
    for command in commands:
        words[command] = options_in(help_of(program, command).split("\n\n")[0]) | COMMON
    return words


def bash(sources, *words):
    script = f'''
        . {BASH_COMPLETION}
        . {sources}/packaging/completions/afterword.bash
        COMP_WORDS=(afterword "$@"); COMP_CWORD=$#; COMP_LINE="afterword $*"; COMP_POINT=${{#COMP_LINE}}
        _afterword
        printf '%s\\n' "${{COMPREPLY[@]}}"'''
    run = subprocess.run(["bash", "--norc", "-c", script, "bash", *words], check=True, capture_output=True, text=True,
                         cwd="/usr/lib")
    return set(run.stdout.split())


def zsh(sources, state, command):
    """What the function gives to zsh's own helpers."""
    script = f'''
        _files() {{ : }}
        _describe() {{ print -l -- ${{(P)4%%:*}} ${{${{(P)4}}%%:*}} }}
        _arguments() {{ print -l -- "$@"; state=$STATE; line=("$COMMAND"); return 1 }}
        . {sources}/packaging/completions/_afterword
        :'''
    run = subprocess.run(["zsh", "-f", "-c", script], check=True, capture_output=True, text=True,
                         env={**os.environ, "STATE": state, "COMMAND": command})
    if run.stderr:
        sys.exit(f"zsh: {run.stderr}")
    return run.stdout


def zsh_options(sources, command):
    # The window's come first; those of a command after them, with the common ones anew.
    said = zsh(sources, "words", command)
    parts = re.split(r"^(?=--store\[)", said, flags=re.M)
    text = parts[-1]
    return {found for line in text.splitlines()
            for found in re.findall(r"^(?:\([^)]*\))?(--[a-z-]+)\[", line)}


def compare(what, told, right, faults):
    if told != right:
        faults.append(f"{what}: without {sorted(right - told)}, and {sorted(told - right)} too many")


def main():
    program, sources = sys.argv[1:]
    words = known(program)
    commands = set(words) - {""}
    if len(commands) < 10:
        sys.exit(f"the help names only {commands}")
    faults = []
    if os.path.exists(BASH_COMPLETION):
        compare("bash, commands", bash(sources, ""), commands, faults)
        for command, options in words.items():
            compare(f"bash, {command}", bash(sources, *([command] if command else []), "--"), options, faults)
        if bash(sources, "task", "") != {"add", "done", "list"}:
            faults.append("bash, what a task can")
    else:
        print("bash-completion is not there")
    if shutil.which("zsh"):
        listed = {word for word in zsh(sources, "command", "").split() if word.isalpha() and word.islower()}
        if not commands <= listed:
            faults.append(f"zsh, commands: without {sorted(commands - listed)}")
        for command, options in words.items():
            compare(f"zsh, {command}", zsh_options(sources, command), options, faults)
    else:
        print("zsh is not there")
    pages = glob.glob(f"{sources}/packaging/man/afterword.1") + glob.glob(f"{sources}/packaging/man/*/afterword.1")
    for page in pages:
        with open(page, encoding="utf-8") as opened:
            text = opened.read().replace("\\-", "-")
        told = options_in(text) - {"--user", "--enable", "--now"} | ({"--now"} if "\n.BR --now" in text else set())
        compare(page, told, set().union(*words.values()), faults)
        for command in commands:
            if not re.search(rf'^\.BR "?{command}\b', text, re.M):
                faults.append(f"{page}: nothing of {command}")
    for fault in faults:
        print(fault)
    print(f"{len(commands)} commands in {len(pages)} manuals and two shells")
    return 1 if faults or not pages else 0


if __name__ == "__main__":
    sys.exit(main())
