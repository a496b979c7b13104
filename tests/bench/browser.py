#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the press of the browser's button to the host, and to the card on the board in the running window, beside a
host that only echoes, in one run: a press for each in turn.

Usage: browser.py BROWSER PROGRAM HOST ECHO [PRESSES]
"""

import os
import statistics
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "browser"))
import capture  # noqa: E402
from browsers import BROWSERS  # noqa: E402
from desktop import Desktop, Program  # noqa: E402
from waiting import wait_for  # noqa: E402

PAGE = """<!doctype html><html lang="en"><head><title>Job {0}</title><script type="application/ld+json">
{{"@type": "JobPosting", "title": "Job {0}", "hiringOrganization": {{"name": "Company {0}"}},
 "description": "{1}"}}</script></head><body><h1>Job {0}</h1><p>{1}</p></body></html>"""


class Pages(capture.Quiet):
    def do_GET(self):
        body = PAGE.format(self.path.strip("/"), "You read numbers and say what they mean. " * 100).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def milliseconds(values):
    return f"{statistics.median(values):6.1f} [{min(values):.1f}-{max(values):.1f}]"


def main():
    name, program, host, echo = sys.argv[1:5]
    presses = int(sys.argv[5]) if len(sys.argv) > 5 else 12
    capture.Quiet = Pages
    server = capture.serve()
    echoes, cards = [], []
    with Desktop() as desktop:
        store = os.path.join(desktop.env["XDG_DATA_HOME"], "afterword", "search.afterword")
        Program(desktop, program, store).start()
        log = store + "-wal"
        wait_for("the window", lambda: os.path.exists(os.path.join(os.path.dirname(store), "inbox", "window")))
        browser = BROWSERS[name](desktop).set_up(host).start()
        for press in range(2 * presses + 2):
            ours = press % 2 == 0
            browser.set_up(host if ours else echo)
            browser.open(f"{server}/{press}")
            browser.focus()
            began = time.time_ns()
            desktop.key("alt+shift+j")
            wait_for("the answer", lambda: browser.shown()[0] == "✓")
            if ours:
                cards.append((os.stat(log).st_mtime_ns - began) / 1e6)
                capture.done_with_small_window(desktop)
            else:
                with open(echo + ".read") as file:
                    echoes.append((int(file.read()) - began) / 1e6)
        # The browser was cold at the first of each.
        cards, echoes = cards[1:], echoes[1:]
        browser.end()
    print(f"{name}, {presses} presses each, median [least-most] ms")
    print(f"press to a host that only echoes: {milliseconds(echoes)}")
    print(f"press to the card on the board:   {milliseconds(cards)}")
    print(f"ratio of the medians: {statistics.median(cards) / statistics.median(echoes):.2f}")


if __name__ == "__main__":
    main()
