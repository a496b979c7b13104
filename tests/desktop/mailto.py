#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A note is handed to a real handler of mailto addresses: the desktop entry that the session names for them gets
the recipient, the subject and the text, and nothing that was typed becomes another key.

Usage: mailto.py PROGRAM
"""

import os
import sys
import urllib.parse

from desktop import Desktop, Failure, Program, wait_for
from job import card, in_composer, open_composer, step, write

NOW = "2026-11-23T14:30:00-05:00"
TYPED = " P.S. 100 % & more; bcc=all@northwind.example?"


def install_handler(desktop):
    """A mail program that only writes down what it was called with."""
    script = os.path.join(desktop.home, "mailer")
    called = os.path.join(desktop.home, "called")
    with open(script, "w") as file:
        file.write(f'#!/bin/sh\nprintf "%s" "$1" > {called}.part && mv {called}.part {called}\n')
    os.chmod(script, 0o700)
    entries = os.path.join(desktop.env["XDG_DATA_HOME"], "applications")
    os.makedirs(entries)
    with open(os.path.join(entries, "mailer.desktop"), "w") as file:
        file.write(f"[Desktop Entry]\nType=Application\nName=Mailer\nExec={script} %u\n"
                   "MimeType=x-scheme-handler/mailto;\n")
    os.makedirs(desktop.env["XDG_CONFIG_HOME"], exist_ok=True)
    with open(os.path.join(desktop.env["XDG_CONFIG_HOME"], "mimeapps.list"), "w") as file:
        file.write("[Default Applications]\nx-scheme-handler/mailto=mailer.desktop\n")
    return called


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def compare(address):
    parts = urllib.parse.urlsplit(address)
    if parts.scheme != "mailto" or urllib.parse.unquote(parts.path) != "lee.okafor@bridgetalent.example":
        raise Failure(f"it goes to the wrong place: {address}")
    keys = [pair.partition("=")[0].lower() for pair in parts.query.split("&")]
    if sorted(keys) != ["body", "subject"]:
        raise Failure(f"there are other keys than subject and body: {keys}")
    # A plus sign is a plus sign in mailto (RFC 6068), so nothing but percent signs is decoded.
    fields = {key.lower(): urllib.parse.unquote(value)
              for key, _, value in (pair.partition("=") for pair in parts.query.split("&"))}
    if TYPED not in fields["body"] or not fields["body"].startswith("Dear Lee,\r\n"):
        raise Failure(f"the text is another one: {fields['body']!r}")
    if not fields["subject"].strip():
        raise Failure("the subject is lost")


def main():
    with Desktop() as desktop:
        called = install_handler(desktop)
        sample = os.path.join(desktop.home, "sample")
        desktop.output([sys.argv[1], "--now", NOW, "demo", sample])
        afterword = Program(desktop, sys.argv[1], os.path.join(sample, "sample.afterword"))
        step("Composer: the news for Lee, the first that Northwind's panel offers to write")
        afterword.start("--now", NOW)
        desktop.click(afterword.middle(card(afterword, "Northwind")))
        desktop.key("Return")
        open_composer(afterword, desktop)
        write(afterword, desktop, TYPED)
        step("Mail: the session's handler is called")
        desktop.click(afterword.middle(in_composer(afterword, "Open in mail program")))
        wait_for("the mail program", lambda: os.path.exists(called))
        compare(read(called))
        step("Asked: whether it was sent")
        in_composer(afterword, "Yes, mark as sent")
    step("Done")


if __name__ == "__main__":
    main()
