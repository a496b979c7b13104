# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting for what a step brings about, never for a fixed time."""

import os
import time

from gi.repository import GLib

PATIENCE = 30  # seconds of a machine that has nothing else to do, until something counts as missing


class Failure(AssertionError):
    pass


def crowd():
    """How many want each core of the machine, now or of late; at least one."""
    with open("/proc/loadavg") as file:
        lately, _, _, now, _ = file.read().split()
    return max(1.0, max(float(lately), int(now.split("/")[0])) / (os.cpu_count() or 1))


def answer_to(question):
    """None where what it asks about went while it was asked: a list that is filled anew has other rows."""
    try:
        return question()
    except GLib.GError:
        return None


def wait_for(what, question, patience=PATIENCE):
    """Asks until there is an answer, and gives it. The patience is counted in the share of the machine that each
    of those on it gets: where twenty others build, what is waited for has a twentieth of each second.
    """
    began, spent = time.monotonic(), 0.0
    while True:
        asked = time.monotonic()
        answer = answer_to(question)
        if answer:
            return answer
        if spent > patience:
            raise Failure(f"waited {time.monotonic() - began:.0f} s in vain for: {what}")
        time.sleep(0.05)
        spent += (time.monotonic() - asked) / crowd()
