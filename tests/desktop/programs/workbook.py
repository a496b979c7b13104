#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exports the applications from the window as a workbook, .ods and .xlsx, and has LibreOffice read them back.

Usage: workbook.py PROGRAM        Debian: libreoffice-calc, and what tests/desktop needs.
"""
import csv
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from desktop import Desktop, Program, wait_for
from job import step

ROWS = [["Müller & Søn", "Data Analyst, 80 %", "Applied"], ["=1+1", "\"Lead\"", "Interviewing"], ["株式会社", "0123", "Saved"]]


def exported(afterword, desktop, ending):
    path = os.path.join(desktop.home, "table." + ending)
    step(f"Ctrl+E: a name that ends with .{ending}")
    desktop.key("ctrl+e")
    wait_for("the question where to save", lambda: desktop.active_window().startswith("Export"))
    desktop.key("ctrl+a")
    desktop.type(path)
    desktop.key("Return")
    wait_for(f"the .{ending}", lambda: os.path.exists(path) and os.path.getsize(path) > 0)
    return path


def rows_of(desktop, path):
    subprocess.run(["soffice", "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1", "--outdir", desktop.home, path],
                   env=desktop.env, check=True, capture_output=True)
    with open(os.path.join(desktop.home, "table.csv"), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def main():
    with Desktop() as desktop:
        table = pathlib.Path(desktop.home, "own.csv")
        with table.open("w", newline="") as file:
            csv.writer(file).writerows([["Company", "Role", "Stage"], *ROWS])
        store = desktop.usual_store()
        afterword = Program(desktop, os.path.abspath(sys.argv[1]), store)
        afterword.run("import", str(table))
        afterword.start()
        wait_for("the window", lambda: desktop.active_window() == "Afterword")
        for ending in ("ods", "xlsx"):
            read = [[row["company"], row["role"], row["stage"]] for row in rows_of(desktop, exported(afterword, desktop, ending))]
            if sorted(read) != sorted(ROWS):
                sys.exit(f"{ending}: LibreOffice read {read}")
            step(f".{ending}: LibreOffice reads all {len(read)} rows as they are here")


main()
