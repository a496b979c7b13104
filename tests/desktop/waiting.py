# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting for what a step brings about, never for a fixed time."""

import time

PATIENCE = 30  # seconds until something that should happen counts as missing


class Failure(AssertionError):
    pass


def wait_for(what, question, patience=PATIENCE):
    """Asks until there is an answer, and gives it."""
    end = time.monotonic() + patience
    while True:
        answer = question()
        if answer:
            return answer
        if time.monotonic() > end:
            raise Failure(f"waited {patience} s in vain for: {what}")
        time.sleep(0.05)
