# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the program's plans with the oracle's, on random searches.

    compare.py DRIVER [--cases N] [--first SEED] [--program AFTERWORD]

DRIVER is the built driver.cpp. With --program, the last ten searches go through `afterword import` and `agenda` as well."""
import argparse
import json
import os
import subprocess
import sys
import tempfile

from generate import case
from oracle import plan
from words import World, use_numbers

SHOWN = 5  # so many differences are told in full


def without_reason(one):
    return {name: value for name, value in one.items() if name not in ("reason", "company", "role", "contactName")}


def reasons_are_true(search, now, planned):
    """Where nothing was heard, no reason says that something was."""
    quiet = {app.id for app in World(search, now).applications if not app.word}
    return [one for one in planned if one["application"] in quiet and one["rule"] in ("check-in", "ask-hr", "give-up") and
            ("heard" in one["reason"] or "silent since" in one["reason"])]


def differences(seed, search, now, planned):
    expected = [without_reason(one) for one in plan(search, now)]
    given = [without_reason(one) for one in planned]
    told = ["  only by the letter: " + json.dumps(one) for one in expected if one not in given]
    told += ["  only by the program: " + json.dumps(one) for one in given if one not in expected]
    told += ["  untrue: " + one["reason"] for one in reasons_are_true(search, now, planned)]
    if not told and expected != given:
        told = ["  the same in another order"]
    return ["seed %d, now %s" % (seed, now.isoformat())] + told if told else []


def by_program(program, search, now):
    with tempfile.TemporaryDirectory() as folder:
        file, store = os.path.join(folder, "search.json"), os.path.join(folder, "search.afterword")
        with open(file, "w", encoding="utf-8") as out:
            json.dump(search, out)
        common = [program, "--store", store, "--now", now.isoformat()]
        subprocess.run(common[:1] + ["import", file] + common[1:], check=True, stdout=subprocess.DEVNULL)
        answer = subprocess.run(common[:1] + ["agenda", "--json", "--all"] + common[1:], check=True, stdout=subprocess.PIPE)
        return json.loads(answer.stdout)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("driver")
    parser.add_argument("--cases", type=int, default=int(os.environ.get("AFTERWORD_CASES", 0)) or 300)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--program")
    wanted = parser.parse_args()
    new = subprocess.run([wanted.driver, "--new"], stdout=subprocess.PIPE, check=True)
    use_numbers(json.loads(new.stdout))
    cases = [(seed, *case(seed)) for seed in range(wanted.first, wanted.first + wanted.cases)]
    lines = "".join(json.dumps({"now": now.isoformat(), "search": search}) + "\n" for _, search, now in cases)
    answer = subprocess.run([wanted.driver], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    plans = [json.loads(line) for line in answer.stdout.splitlines()]
    assert len(plans) == len(cases), "a plan is missing"
    if wanted.program:
        for seed, search, now in cases[-10:]:
            cases.append((seed, search, now))
            plans.append(by_program(wanted.program, search, now))
    found = [told for one, planned in zip(cases, plans) if (told := differences(*one, planned))]
    for told in found[:SHOWN]:
        print("\n".join(told))
    print("%d of %d plans differ; %d follow-ups were compared" % (len(found), len(cases), sum(map(len, plans))))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
