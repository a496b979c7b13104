# SPDX-License-Identifier: GPL-3.0-or-later
"""A clock that can be set while a program runs, by libfaketime."""

import os
import subprocess


class FakeClock:
    """The clock of the programs that are started with @p env from now on. It runs; only what it is set to is
    ours, in the time zone of @p env.
    """

    def __init__(self, folder, env, moment):
        self.file = os.path.join(folder, "clock")
        self.set(moment)
        library = subprocess.run(["faketime", "-m", "2020-01-01 12:00:00", "printenv", "LD_PRELOAD"],
                                 stdout=subprocess.PIPE, text=True).stdout.strip()
        if not library:
            raise AssertionError("libfaketime is not there")
        # Beside the sanitizers the library comes second, which they would refuse.
        env.update(LD_PRELOAD=library, ASAN_OPTIONS="verify_asan_link_order=0", FAKETIME_TIMESTAMP_FILE=self.file, FAKETIME_NO_CACHE="1",
                   FAKETIME_DONT_FAKE_MONOTONIC="1", DONT_FAKE_MONOTONIC="1")

    def set(self, moment):
        with open(self.file + ".new", "w") as file:
            file.write("@" + moment + "\n")
        os.rename(self.file + ".new", self.file)
