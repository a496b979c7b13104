#!/usr/bin/env python3
"""Prints a line for each source on standard input: its stamp, and its name. The stamp changes with the rules
of the linters, the source itself, and the project's headers that it includes, straight or through others."""
import hashlib
import pathlib
import re
import sys

INCLUDE = re.compile(rb'^#include "([^"]+)"', re.MULTILINE)
RULES = b"".join(pathlib.Path(name).read_bytes() for name in (".clang-tidy", "packaging/lint.sh"))

read = {}


def text_and_includes(name):
    if name not in read:
        path = pathlib.Path(name)
        text = path.read_bytes() if path.is_file() else b""
        read[name] = text, [match.decode() for match in INCLUDE.findall(text)]
    return read[name]


def all_that_it_reads(source):
    names, waiting = set(), [source]
    while waiting:
        name = waiting.pop()
        if name in names:
            continue
        names.add(name)
        waiting += text_and_includes(name)[1]
    return sorted(names)


for line in sys.stdin:
    source = line.strip()
    stamp = hashlib.sha256(RULES)
    for name in all_that_it_reads(source):
        stamp.update(name.encode() + b"\0" + text_and_includes(name)[0])
    print(stamp.hexdigest()[:32], source)
