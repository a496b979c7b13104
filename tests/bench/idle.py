#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program costs while it does nothing: in the tray, on a virtual screen, with the sample search.
Prints the processor time and the wake-ups (voluntary context switches of all its threads).

Usage: idle.py PROGRAM [MINUTES] [--mailbox]
Ten minutes, unless told. The goal: under 0.1 % of one core; with a mailbox connected (on a Dovecot of its own, which it waits
for by IDLE) under 0.2 %. Whether it did wait is tried at the end: a letter comes.
"""

import contextlib
import glob
import os
import re
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "desktop"))

from desktop import Desktop, Program, wait_for  # noqa: E402
from mailaccount import MailAccount  # noqa: E402
from tray import sample, tray_icons  # noqa: E402


def processor_seconds(pid):
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def wake_ups(pid):
    count = 0
    for status in glob.glob(f"/proc/{pid}/task/*/status"):
        with open(status) as file:
            count += int(re.search(r"^voluntary_ctxt_switches:\s+(\d+)", file.read(), re.M).group(1))
    return count


REPLY = b"""Date: Mon, 23 Nov 2026 14:00:00 -0500\r
From: Dana Whitfield <dana.whitfield@northwind.example>\r
To: robin@example.org\r
Subject: Next steps\r
Message-ID: <next@northwind.example>\r
\r
We will call you.\r
"""


def main():
    words = [word for word in sys.argv[1:] if word != "--mailbox"]
    minutes = float(words[1]) if len(words) > 1 else 10
    with contextlib.ExitStack() as stack:
        desktop = stack.enter_context(Desktop())
        # A screen reader's bus would ask the program about itself.
        desktop.env.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
        afterword = Program(desktop, words[0], os.path.join(desktop.home, "search.afterword"))
        afterword.run("import", sample())
        mail = stack.enter_context(MailAccount(desktop, afterword.store)) if "--mailbox" in sys.argv else None
        desktop.start(["trayer", "--edge", "bottom", "--SetDockType", "false"])
        wait_for("the tray", lambda: desktop.xdotool("search", "--class", "trayer").split())
        afterword.start("--background")
        wait_for("the icon in the tray", lambda: tray_icons(desktop))
        if mail:
            wait_for("the first look", lambda: "looked" in mail.remembered())
        time.sleep(10)  # what a start does is not idleness
        pid = afterword.process.pid
        before, began = (processor_seconds(pid), wake_ups(pid)), time.monotonic()
        time.sleep(minutes * 60)
        seconds = time.monotonic() - began
        cost = processor_seconds(pid) - before[0]
        woken = wake_ups(pid) - before[1]
        print(f"{seconds / 60:.1f} idle minutes{' with a mailbox' if mail else ''}: {cost:.2f} s of processor time, "
              f"{100 * cost / seconds:.3f} % of one core; {woken} wake-ups, {60 * woken / seconds:.1f} a minute")
        if mail:
            began = time.monotonic()
            mail.server.deliver(REPLY)
            wait_for("the letter", lambda: mail.remembered().get("letters"))
            print(f"a letter that came then was taken in after {time.monotonic() - began:.1f} s")


if __name__ == "__main__":
    main()
