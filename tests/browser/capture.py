#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From a page in a real browser to the board: new, known, with the window open and closed.

Usage: capture.py BROWSER PROGRAM HOST   (BROWSER: chromium or firefox; HOST "installed": as the packages bring it)
"""

import http.server
import json
import os
import sys
import threading
import urllib.parse

from browsers import BROWSERS, is_there
from desktop import Desktop, Program
from waiting import Failure, wait_for

SKIPPED = 77
PAGES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "pages")


class Quiet(http.server.SimpleHTTPRequestHandler):
    def __init__(self, *arguments):
        super().__init__(*arguments, directory=PAGES)

    def log_message(self, *_):
        pass


def serve():
    """A server on the loopback that gives the pages; its address."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_address[1]}"


def same(what, found, expected):
    if found != expected:
        raise Failure(f"{what}: {found!r} instead of {expected!r}")


def said_after_press(browser, address):
    """What the button says once it was pressed on the page at @p address."""
    browser.open(address)
    browser.press()
    return wait_for(f"the button's answer on {address}", lambda: browser.shown()[0] and browser.shown())


class Inbox:
    def __init__(self, desktop):
        self.path = os.path.join(desktop.env["XDG_DATA_HOME"], "afterword", "inbox")

    def names(self):
        if not os.path.isdir(self.path):
            return []
        return sorted(name for name in os.listdir(self.path) if name.endswith(".json"))

    def take(self):
        """The one message that waits, taken out."""
        names = self.names()
        if len(names) != 1:
            raise Failure(f"{len(names)} messages wait instead of one")
        path = os.path.join(self.path, names[0])
        with open(path, "rb") as file:
            text = file.read()
        os.remove(path)
        if len(text) > 900_000:
            raise Failure(f"a message of {len(text)} bytes")
        return json.loads(text)


def linked_is_read(browser, inbox, server):
    same("the button", said_after_press(browser, server + "/linked.html"),
         ("✓", "Kept. It comes onto your board as soon as Afterword is open."))
    page = inbox.take()
    posting = json.loads(page.pop("jsonLd")[0])
    same("the posting's company", posting["hiringOrganization"]["name"], "Northwind")
    same("the page", page, {
        "url": server + "/linked.html", "canonical": server + "/postings/4711", "title": "Data Analyst at Northwind",
        "lang": "en-GB", "microdata": [], "rdfa": [], "meta": [["og:title", "Data Analyst at Northwind"]], "marks": [],
        "controls": [["email", "mail Your mail"], ["textarea", "Anything else"], ["text", "who"], ["text", "when"]],
        "h1": ["Data Analyst"],
        "selection": "", "words": page["words"],
        "beside": ["Jobs at Northwind", "We bake cookies", "May we bake more?", "Your mail",
                   "Visit us\nName *  Day \n\nCoffee £2"],
        "otherJobs": ["Also on the water\nBoat Clerk Hull\nNight Clerk", "Line Cook", "Piler Leigh", "Smoker"],
        "pictures": ["Northwind logo"],
        "cut": False})
    same("the words", [line for line in page["words"].splitlines() if line.strip()][:6],
         ["Jobs at Northwind", "We bake cookies", "May we bake more?", "Data Analyst",
          "You read the numbers that our stores send.", "You say what they mean."])
    for secret in ("not-to-be-told", "robin@example.org", "typed before", "typed letter", "always liked", "Nobody sees"):
        if secret in json.dumps(page):
            raise Failure(f"{secret!r} was taken from the page")


def marked_is_read(browser, inbox, server):
    said_after_press(browser, server + "/marked.html")
    page = inbox.take()
    same("the microdata", page["microdata"], [{
        "@type": ["http://schema.org/JobPosting"], "title": ["Sachbearbeitung Einkauf"],
        "hiringOrganization": [{"name": ["Südwind GmbH"]}], "datePosted": ["2026-11-18T09:30:00.000Z"],
        "jobLocation": [{"@type": ["http://schema.org/Place"], "address": [{
            "@type": ["http://schema.org/PostalAddress"], "addressLocality": ["Freiburg"], "addressCountry": ["DE"]}]}],
        "description": ["Sie kaufen ein.\n\nSie rechnen gern."], "skills": ["Sie rechnen gern."],
        "url": [server + "/stellen/12"], "employmentType": ["Teilzeit"]}])
    same("the RDFa", page["rdfa"], [{
        "@type": ["https://schema.org/JobPosting"], "title": ["Einkauf"],
        "hiringOrganization": [{"@type": ["https://schema.org/Organization"], "name": ["Südwind"]}]}])
    same("the marks", page["marks"], [["jobPostingHeader", "Sachbearbeitung Einkauf"]])


def hostile_is_trimmed(browser, inbox, server):
    same("the badge", said_after_press(browser, server + "/hostile.html")[0], "✓")
    page = inbox.take()
    same("title and heading", (page["title"], page["h1"], page["cut"]), ("Tester (m/w/d)", ["Tester"], True))
    if len(page["words"].encode()) > 200_000:
        raise Failure(f"{len(page['words'])} letters of words")


def unreadable_says_so(browser, inbox):
    browser.open("about:blank")
    browser.press()
    badge, title = wait_for("the button's answer", lambda: browser.shown()[0] and browser.shown())
    same("the button", (badge, title.split(".")[0]), ("!", "This page can’t be read"))
    same("what waits", inbox.names(), [])


def applications(desktop, program):
    """What is on the board, as another call of the program exports it."""
    path = os.path.join(desktop.home, "board.json")
    program.run("export", path)
    with open(path) as file:
        return json.load(file)["applications"]


def card(desktop, program, company):
    found = [one for one in applications(desktop, program) if one["company"] == company]
    if len(found) != 1:
        raise Failure(f"{len(found)} cards of {company} instead of one")
    return found[0]


def small_window(desktop):
    """Gives the keyboard to the small window, and its number; none while it is not there."""
    for window in desktop.xdotool("search", "--onlyvisible", "--name", "^From your browser$").split():
        desktop.xdotool("windowactivate", window)
        if desktop.xdotool("getactivewindow").strip() == window:
            return window
    return None


def done_with_small_window(desktop, typed=None):
    """Looks the posting over, types another company where one is given, and presses Enter."""
    wait_for("the small window", lambda: small_window(desktop))
    if typed:
        desktop.key("ctrl+a")
        desktop.type(typed)
    desktop.key("Return")
    wait_for("the end of the small window", lambda: not desktop.xdotool(
        "search", "--onlyvisible", "--name", "^From your browser$").split())


def waits_while_the_window_is_closed(desktop, browser, inbox, program, server):
    same("the badge", said_after_press(browser, server + "/linked.html")[0], "✓")
    same("what waits", len(inbox.names()), 1)
    program.start()
    done_with_small_window(desktop)
    same("what waits", inbox.names(), [])
    found = card(desktop, program, "Northwind")
    same("the card", [found[name] for name in ("role", "location", "url")],
         ["Data Analyst", "Bristol, GB", server + "/postings/4711"])
    if found["salary"] != "GBP 52000–61000 a year" or "You say what they mean." not in found["posting"]:
        raise Failure(f"the card lacks the salary or the text: {found}")


def new_and_known_while_it_is_open(desktop, browser, program, server):
    same("the button", said_after_press(browser, server + "/marked.html"),
         ("✓", "On your board: Südwind GmbH, Sachbearbeitung Einkauf"))
    done_with_small_window(desktop, typed="Suedwind")
    card(desktop, program, "Suedwind")
    badge, title = said_after_press(browser, server + "/linked.html")
    same("the button", (badge, title), ("=", "Already on your board: Saved since today."))
    done_with_small_window(desktop)
    card(desktop, program, "Northwind")


def an_address_only_asks(desktop, program):
    """A second start hands an address over, as a desktop does with a link; it adds nothing unless the person says so."""
    before = len(applications(desktop, program))
    address = "afterword:new-application?company=Quillfield&url=https%3A%2F%2Fquillfield.example%2F%24(touch%20x)%3Bx"
    program.run(address)
    wait_for("the question", lambda: small_window(desktop))
    desktop.key("Escape")
    wait_for("the end of the question", lambda: not desktop.xdotool(
        "search", "--onlyvisible", "--name", "^From your browser$").split())
    same("the cards", len(applications(desktop, program)), before)
    program.run(address)
    done_with_small_window(desktop)
    same("the link", card(desktop, program, "Quillfield")["url"], "https://quillfield.example/$(touch%20x);x")


def a_file_may_come_as_an_address(desktop, program):
    """A desktop hands files over so where a program takes addresses, too."""
    path = os.path.join(desktop.home, "with a blank.json")
    program.run("export", path)
    program.run("file://" + urllib.parse.quote(path))
    wait_for("the preview of the file", lambda: desktop.xdotool(
        "search", "--onlyvisible", "--name", "^Import a file").split())
    desktop.key("Escape")


def survives_a_kill(desktop, browser, inbox, program, server):
    program.kill()
    same("the badge", said_after_press(browser, server + "/hostile.html")[0], "✓")
    same("what waits", len(inbox.names()), 1)
    before = len(applications(desktop, program))
    program.start()
    wait_for("the card", lambda: len(applications(desktop, program)) == before + 1)
    wait_for("the empty inbox", lambda: not inbox.names())


def main():
    name, program, host = sys.argv[1:]
    if not is_there(name):
        sys.exit(SKIPPED)
    server = serve()
    with Desktop() as desktop:
        inbox = Inbox(desktop)
        browser = BROWSERS[name](desktop)
        browser = (browser.installed() if host == "installed" else browser.set_up(host)).start()
        linked_is_read(browser, inbox, server)
        marked_is_read(browser, inbox, server)
        hostile_is_trimmed(browser, inbox, server)
        unreadable_says_so(browser, inbox)
        program = Program(desktop, program, os.path.join(desktop.env["XDG_DATA_HOME"], "afterword", "search.afterword"))
        waits_while_the_window_is_closed(desktop, browser, inbox, program, server)
        new_and_known_while_it_is_open(desktop, browser, program, server)
        an_address_only_asks(desktop, program)
        a_file_may_come_as_an_address(desktop, program)
        survives_a_kill(desktop, browser, inbox, program, server)
        browser.end()


if __name__ == "__main__":
    main()
