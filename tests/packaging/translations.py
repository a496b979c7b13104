#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every language that the program carries says all that it says in English, and fills in the same things. One that is
begun may leave texts in English.

Usage: translations.py LUPDATE SOURCES
"""

import collections
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOMS = ("core", "ui", "app")

# Languages of which only a part is translated so far. One that is whole leaves this list, and stays whole.
BEGUN = set()

# What is filled in or read by a program, and so stands in a translation as often as in English.
PLACES = re.compile(r"%L?\d+|%L?n|\{\{[^}]*\}\}|</?[a-z]+>|--[a-z]+|\*\.[a-z]+")
MNEMONIC = re.compile(r"&[^\s&]")

# The program says Sie, vous and usted (resources/translations/README.md): words that address a person otherwise.
FAMILIAR = {
    "de": re.compile(r"\b(du|dich|dir|dein\w*|hast|kannst|willst|möchtest)\b", re.I),
    "es": re.compile(r"\b(tú|te|ti|tus?|contigo|tienes|puedes|quieres|debes|envías|escribes|estás|vuelve a escribir)\b",
                     re.I),
    "fr": re.compile(r"\b(tu|te|toi|tes)\b", re.I),
}


# What stands before the dots at the end of a text that leads on: a blank in German, none in the others.
DOTS = {"de": re.compile(r"\s…$"), "es": re.compile(r"\S…$"), "fr": re.compile(r"\S…$")}

# A sign that would stand alone at the beginning of a line, or at its end: a blank that does not break holds it.
LOOSE_SIGN = {"fr": re.compile(r" [:;!?»]|« ")}


def updated(lupdate, root, catalogue, folder):
    """The catalogue with the texts that stand in the sources now."""
    copy = os.path.join(folder, os.path.basename(catalogue))
    shutil.copy(catalogue, copy)
    subprocess.run([lupdate, "-silent", "-locations", "none", "-I", ".", *ROOMS, "-ts", copy], cwd=root, check=True,
                   capture_output=True)
    return ElementTree.parse(copy).getroot()


def forms_of(translation):
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def edges(text):
    """The blanks and line breaks around it, which hold places apart."""
    return re.match(r"\s*", text)[0], re.search(r"\s*$", text)[0]


def mistakes_in(source, form, is_for_one):
    """What the program would do otherwise with @p form than with @p source. A form for one thing alone may say its
    number in words."""
    wanted, given = (collections.Counter(PLACES.findall(text)) for text in (source, form))
    if is_for_one:
        del wanted["%n"], given["%n"]
    if wanted != given:
        yield f"has {dict(given)} where English has {dict(wanted)}"
    if source.strip() and edges(source) != edges(form):
        yield "begins or ends with other blanks"
    if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(form)):
        yield "has not the same number of mnemonics"
    if source.endswith("…") != form.endswith("…"):
        yield "has not the same dots at its end"


def is_familiar(language, form):
    """Whether @p form addresses the person as friends do. The letters that mark keys are not words' ends."""
    return language in FAMILIAR and bool(FAMILIAR[language].search(re.sub(r"&(?=\w)", "", form)))


def mistakes(catalogue, is_begun=False, language=""):
    missing = 0
    for context in catalogue.iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source")
            translation = message.find("translation")
            where = f"{context.findtext('name')}: {source!r}"
            kind = translation.get("type")
            if kind in ("vanished", "obsolete"):
                yield f"{where} is not in the program any more"
                continue
            forms = forms_of(translation)
            if kind == "unfinished" or not all(forms):
                missing += 1
                if not is_begun or source.startswith("Edition "):
                    yield f"{where} is not translated"
                continue
            for place, form in enumerate(forms):
                for mistake in mistakes_in(source, form, len(forms) > 1 and place == 0):
                    yield f"{where} {mistake}: {form!r}"
                if source.endswith("…") and language in DOTS and not DOTS[language].search(form):
                    yield f"{where} has not the blank before its dots that this language has, or one too many: {form!r}"
                if language in LOOSE_SIGN and LOOSE_SIGN[language].search(form):
                    yield f"{where} has a sign behind a blank at which lines break: {form!r}"
                if is_familiar(language, form):
                    yield f"{where} addresses the person as a friend: {form!r}"
    if is_begun and not missing:
        yield "it is whole: take it from the list of those that are begun"


def main():
    lupdate, root = sys.argv[1:]
    bad = 0
    names = sorted(glob.glob(os.path.join(root, "resources/translations/afterword_*.ts")))
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            if name.endswith("_en.ts"):
                continue
            catalogue = updated(lupdate, root, name, folder)
            language = os.path.basename(name)[len("afterword_"):-len(".ts")]
            found = list(mistakes(catalogue, language in BEGUN, language))
            for line in found:
                print(f"{os.path.basename(name)}: {line}")
            bad += len(found)
            print(f"{os.path.basename(name)}: {len(list(catalogue.iter('message')))} texts, {len(found)} mistakes")
    # A check that finds nothing anywhere would find nothing here either.
    seeded = list(mistakes_in("&Open %1…", "Öffnen %2 ", False))
    if len(seeded) != 4:
        print("the check itself does not work:", seeded)
        bad += 1
    addresses = [is_familiar(*text) for text in (("es", "Elige tu bu&zón"), ("de", "Was du willst"), ("fr", "Tu as"),
                                                 ("es", "Elija su siguien&te tubo"), ("de", "Indus"), ("pt", "tu"))]
    if addresses != [True] * 3 + [False] * 3:
        print("the check of how the person is addressed does not work:", addresses)
        bad += 1
    loose = [bool(LOOSE_SIGN["fr"].search(text)) for text in ("Quand ?", "Quand\u00a0?", "« Oui\u00a0»")]
    if loose != [True, False, True]:
        print("the check of loose signs does not work:", loose)
        bad += 1
    one = ElementTree.fromstring("<TS><context><name>C</name><message><source>Edition 1</source><translation>Edition 1"
                                 "</translation></message><message><source>No</source><translation type='unfinished'/>"
                                 "</message></context></TS>")
    if [len(list(mistakes(one, is_begun))) for is_begun in (False, True)] != [1, 0]:
        print("the check of a language that is begun does not work")
        bad += 1
    return 1 if bad or len(names) < 2 else 0


if __name__ == "__main__":
    sys.exit(main())
