#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""No text that people read is left out of translation, as far as can be told from the sources: a literal with
several words stands in tr() or its like, or in a place that is named below with its reason.

Usage: unmarked.py SOURCES
"""

import os
import re
import sys

ROOMS = ("core", "ui", "app")

# Literals in the form of Qt strings, several in a row being one text.
ONE = r'(?:u8?|L)?"(?:[^"\\\n]|\\.)*"(?:_s|_L1|_ba)?'
TEXT = re.compile(rf"{ONE}(?:\s*{ONE})*")
# What may stand before a text that translators get, or before one that nobody reads.
MARKED = re.compile(r"(?:\btr|\btranslate|QT_TRANSLATE(?:_N)?_NOOP\d?|QT_TR(?:_N)?_NOOP)\s*\(")
UNSEEN = re.compile(r"(static_assert\s*\([^;]*,|Q_ASSERT_X\s*\([^;]*,|qWarning\s*\(|qCritical\s*\(|qFatal\s*\(|"
                    r"setObjectName\s*\(|Q_CLASSINFO\s*\([^;]*,|exec\s*\(|prepare\s*\(|#include)\s*$")
# Two words that people read, not the pattern of an expression, a statement of SQL or a line for a program.
WORDS = re.compile(r"[A-Za-z]{2,}[,;:]? +[A-Za-z%]")
PATTERN = re.compile(r"\\\\|\(\?|\[[a-z^]|\|[a-z ]+\||\.\*|\w\?\)|<svg|\{\{|^ *--?[a-z]|^\[|\w;\w|: *#|"
                     r"[a-z]\.(?:com|de|fr|me)\b|^[dMyHhmsA-Z', .:]+$")
SQL = re.compile(r"\b(SELECT|INSERT|UPDATE|DELETE|PRAGMA|WHERE|ORDER BY|CREATE|BEGIN|VACUUM|ATTACH|DETACH|NULL|ALTER|"
                 r"ROLLBACK|FROM)\b")

# The places whose texts are words of another kind, each with what they are.
OTHER_WORDS = {
    "core/domain/enums.h": "the list of the words that a file may hold",
    "core/drafts/": "the words of letters and of what people jot down, which have a language of their own",
    "core/exchange/calendar/roundwords.cpp": "the words of invitations",
    "core/exchange/calendar/holidays/holidayevents.cpp": "the words of holiday calendars",
    "core/exchange/calendar/zone": "the names that other programs give to zones",
    "core/exchange/card/postaladdress.cpp": "the names of countries on cards",
    "core/exchange/table/columnsbycells.cpp": "the headings of tables",
    "core/exchange/table/row/rowwords.cpp": "the headings of tables",
    "core/exchange/jobservices.cpp": "the names of job boards and hiring systems",
    "core/exchange/table/asking/tableanswers.cpp": "the names in a file of answers",
    "core/exchange/table/headings.cpp": "the words of people's tables",
    "core/exchange/table/jobtitle.cpp": "the words of people's tables",
    "core/exchange/table/stagewords.cpp": "the words of people's tables",
    "core/exchange/table/tablelayout.cpp": "the words of people's tables",
    "core/exchange/table/cellwords.cpp": "the words of people's tables",
    "core/exchange/table/words/": "the words of people's tables",
    "core/exchange/table/applicationcolumns.cpp": "the columns of an exported table, which are read again",
    "core/exchange/table/flatsheet.cpp": "the head of a workbook, as LibreOffice reads it",
    "core/exchange/textencoding.cpp": "the names of encodings",
    "core/exchange/mail/savedpage.cpp": "the words of browsers",
    "core/meaning/": "the words of people's letters",
    "core/posting/facts/placewords.cpp": "the names of states",
    "core/posting/facts/employment.cpp": "the words of postings",
    "core/posting/page/plaintext.cpp": "the words of postings",
    "core/posting/pagehead.cpp": "the words of postings",
    "core/storage/postgres/serverline.cpp": "what a server says of a value, which is read",
    "core/dav/davrequest.cpp": "what is said to a calendar server",
    "core/mailbox/folders.cpp": "the names of folders in people's mailboxes",
    "core/mailbox/local/mbox.cpp": "how a file parts its letters",
    "core/mailbox/imap": "what a server got wrong in its protocol, for those who run it",
    "core/storage/tables/": "statements and names of the database",
    "core/storage/storeheader.cpp": "the first bytes of a file",
    "core/domain/soundness/soundness.cpp": "where in the file a value stands",
    "core/edits/edittask.cpp": "a task in the languages that the window may have spoken when it was made",
    "ui/guide/guidebrowser.cpp": "how a page looks",
    "ui/guide/guidepdf.cpp": "the end of a sheet",
    "ui/insights/reportpdf.cpp": "how a sheet looks",
    "ui/parts/typeddate.cpp": "the words by which people name a day",
    "ui/privacy/diagnosticsdialog.cpp": "a report for those who write the program",
    "app/browser/browsersetup.cpp": "the names of browsers, and what is told to them",
    "app/notices/notificationservice.cpp": "the answers of other programs",
}
# Lines for programs.
FOR_PROGRAMS = {"afterword %1 %2", "<!doctype html", "days all json notify", "due time application json", "report from to", "answers preview json",
                "interview out json",
                "interview json", "D-Bus Interface", "import search.json invitation.ics", "export everything.json", "HEADER MESSAGE-ID",
                "draft --interview %1 --out drafts", "xlsx:Calc MS Excel 2007 XML", "who was there: "}


def without_comments(text):
    """The same text, comments as blanks."""
    return re.sub(rf"(?P<text>{ONE})|//[^\n]*|/\*.*?\*/",
                  lambda found: found["text"] or re.sub(r"[^\n]", " ", found[0]), text, flags=re.DOTALL)


def is_marked(before):
    """Whether the code that ends with @p before stands in the brackets of a call that marks its texts."""
    code = re.sub(ONE, '""', before)
    calls = list(MARKED.finditer(code))
    if not calls:
        return False
    rest = code[calls[-1].end():]
    depth = 1
    for sign in rest:
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if depth == 0:
            return False
    return True


def unmarked(text):
    """The literals that people read and translators do not get, with their lines."""
    source = without_comments(text)
    for found in TEXT.finditer(source):
        words = "".join(re.findall(r'"((?:[^"\\\n]|\\.)*)"', found[0]))
        before = source[max(0, found.start() - 3000):found.start()]
        if WORDS.search(words) and words not in FOR_PROGRAMS and not PATTERN.search(words) and not SQL.search(words) \
                and not is_marked(before) and not UNSEEN.search(before):
            yield source.count("\n", 0, found.start()) + 1, words


def sources(root):
    for room in ROOMS:
        for folder, _, files in os.walk(os.path.join(root, room)):
            for name in sorted(files):
                if name.endswith((".h", ".cpp")):
                    yield os.path.relpath(os.path.join(folder, name), root)


def main():
    root = sys.argv[1]
    unused = set(OTHER_WORDS)
    found = 0
    for path in sources(root):
        with open(os.path.join(root, path), encoding="utf-8") as file:
            texts = list(unmarked(file.read()))
        place = next((place for place in OTHER_WORDS if path.startswith(place)), None)
        if place:
            unused -= {place} if texts else set()
            continue
        for line, words in texts:
            print(f"{path}:{line}: no translator gets this: {words}")
            found += 1
    for place in sorted(unused):
        print(f"{place} holds no such words; take it from the list")
    # A check that finds nothing anywhere would find nothing here either.
    seeded = list(unmarked('return Error{u"the disk is "\n    "full"_s};\nx(u"a"_s); tr("some more words").arg(u"in a row"_s)'))
    if seeded != [(1, "the disk is full"), (3, "in a row")]:
        print("the check itself does not work:", seeded)
        found += 1
    return 1 if found or unused else 0


if __name__ == "__main__":
    sys.exit(main())
