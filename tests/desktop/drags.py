#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fifty drags in a row by a real mouse, none of them lost: once in peace, once while every core is busy.

Usage: drags.py PROGRAM [quiet|busy]
"""

import json
import multiprocessing
import os
import sys
import time

from desktop import Desktop, Failure, Program, wait_for
from job import card, column_of, column_place, facts, step

DRAGS = 50
STAGES = ["Saved", "Screening", "Waiting"]  # none of them asks for a fact
BUSY_SECONDS = 240  # at most; the burners end with the test


def search_file(desktop):
    path = os.path.join(desktop.home, "start.json")
    applications = [{"id": f"a{n}", "company": f"Company {n}", "role": "Analyst", "stage": "saved",
                     "added": "2026-11-20"} for n in range(1, 4)]
    with open(path, "w") as file:
        json.dump({"afterword": 1, "applications": applications}, file)
    return path


def burn(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        sum(range(1000))


def stages_in_store(afterword, desktop):
    return {found["id"]: found["stage"] for found in facts(afterword, desktop)["applications"]}


def drag_to_and_fro(afterword, desktop):
    companies = ["Company 1", "Company 2", "Company 3"]
    places = {company: 0 for company in companies}
    for number in range(DRAGS):
        company = companies[number % len(companies)]
        places[company] = (places[company] + 1 + number % 2) % len(STAGES)
        target = STAGES[places[company]]
        desktop.drag(afterword.middle(card(afterword, company)), column_place(afterword, target))
        try:
            wait_for(f"drag {number + 1} of {company} to {target}",
                     lambda: column_of(afterword, company) == target)
        except Failure as lost:
            raise Failure(f"{lost}; it stands in {column_of(afterword, company)}") from lost
    step(f"{DRAGS} drags, none lost")
    wanted = {f"a{number + 1}": STAGES[places[company]].lower() for number, company in enumerate(companies)}
    kept = stages_in_store(afterword, desktop)
    if kept != wanted:
        raise Failure(f"the store has {kept} instead of {wanted}")


def main():
    busy = sys.argv[2:] == ["busy"]
    os.environ["TZ"] = "UTC"
    with Desktop() as desktop:
        afterword = Program(desktop, sys.argv[1], desktop.usual_store())
        afterword.run("import", search_file(desktop))
        afterword.start("--now", "2026-11-23T12:00:00Z")
        wait_for("the board", lambda: card(afterword, "Company 1"))
        desktop.make_roomy("Afterword")
        burners = [multiprocessing.Process(target=burn, args=(BUSY_SECONDS,), daemon=True)
                   for _ in range(os.cpu_count() if busy else 0)]
        for burner in burners:
            burner.start()
        try:
            step("Drags: while every core is busy" if busy else "Drags: in peace")
            drag_to_and_fro(afterword, desktop)
        finally:
            for burner in burners:
                burner.kill()
                burner.join()


if __name__ == "__main__":
    try:
        main()
    except Failure as failure:
        sys.exit(str(failure))
