#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text is extracted for translators under the context in which the program looks it up.

Usage: extraction.py LUPDATE SOURCES
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOMS = ("core", "ui", "app")


def extracted(lupdate, root, folder):
    """What lupdate finds: each context with the places of its texts; and what it complains of."""
    catalogue = os.path.join(folder, "afterword.ts")
    run = subprocess.run([lupdate, "-silent", "-I", ".", *ROOMS, "-ts", catalogue], cwd=root, check=True,
                         capture_output=True, text=True)
    contexts = {}
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        places = contexts.setdefault(context.findtext("name"), [])
        for message in context.iter("message"):
            location = message.find("location")
            places.append(message.findtext("source") if location is None else location.get("filename"))
    return contexts, (run.stdout + run.stderr).splitlines()


def known_contexts(root):
    """The contexts in which the program looks texts up: declared ones, those of classes with Q_OBJECT, and those
    named in a call."""
    known = set()
    for room in ROOMS:
        for folder, _, files in os.walk(os.path.join(root, room)):
            for name in files:
                if not name.endswith((".h", ".cpp")):
                    continue
                with open(os.path.join(folder, name), encoding="utf-8") as file:
                    text = file.read()
                known.update(re.findall(r"Q_DECLARE_TR_FUNCTIONS\((\w+)\)", text))
                known.update(re.findall(r'translate\(\s*"(\w+)"', text))
                known.update("afterword::" + found for found in
                             re.findall(r"class (\w+)[^;{]*\{\s*Q_OBJECT", text))
    return known


def plurals_without_english(lupdate, root):
    """The texts with a number whose two English forms are not written down; those that are no longer there."""
    with tempfile.TemporaryDirectory() as folder:
        catalogue = os.path.join(folder, "afterword_en.ts")
        shutil.copy(os.path.join(root, "resources/translations/afterword_en.ts"), catalogue)
        subprocess.run([lupdate, "-silent", "-pluralonly", "-I", ".", *ROOMS, "-ts", catalogue], cwd=root, check=True,
                       capture_output=True)
        return [message.findtext("source") for message in ElementTree.parse(catalogue).getroot().iter("message")
                if len([form for form in message.iter("numerusform") if form.text]) != 2
                or message.find("translation").get("type")]


def main():
    lupdate, root = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        contexts, complaints = extracted(lupdate, root, folder)
    known = known_contexts(root)
    lost = sorted(context for context in contexts if context not in known)
    for line in complaints:
        print("lupdate:", line)
    for context in lost:
        print(f"{context}: {len(contexts[context])} texts are looked up elsewhere, as in {contexts[context][0]}")
    forms = plurals_without_english(lupdate, root)
    for source in forms:
        print(f"resources/translations/afterword_en.ts has not both forms of: {source}")
    texts = sum(len(places) for places in contexts.values())
    print(f"{texts} texts in {len(contexts)} contexts")
    return 1 if complaints or lost or forms or texts < 1000 else 0


if __name__ == "__main__":
    sys.exit(main())
