# SPDX-License-Identifier: GPL-3.0-or-later
"""A clock that can be set while a program runs, by libfaketime."""

import contextlib
import glob
import os
import re

LIBRARY = "faketime/libfaketime.so.1"


def library():
    """Where libfaketime lies. Its wrapper would tell, but makes a semaphore by its process number, and gives up where
    one stands that another process of that number left behind."""
    found = [path for folder in ("/usr/lib/*", "/usr/lib", "/usr/lib64", "/usr/local/lib")
             for path in glob.glob(os.path.join(folder, LIBRARY))]
    if not found:
        raise AssertionError("libfaketime is not there")
    return found[0]


def sweep():
    """Removes what programs with a fake clock left in the shared memory when they were killed: the next one with such
    a number would speak of it on its error channel."""
    for path in glob.glob("/dev/shm/*faketime_s*_*"):
        number = re.search(r"_(\d+)$", path)
        if number and not os.path.exists("/proc/" + number.group(1)):
            with contextlib.suppress(OSError):
                os.unlink(path)


class FakeClock:
    """The clock of the programs that are started with @p env from now on. It runs; only what it is set to is
    ours, in the time zone of @p env.
    """

    def __init__(self, folder, env, moment):
        self.file = os.path.join(folder, "clock")
        self.set(moment)
        sweep()
        # Beside the sanitizers the library comes second, which they would refuse. Of its shared memory, which is for
        # programs that start others, it makes a lock that two threads can wait at for ever; later ones (Debian 13's)
        # do without where they are told to.
        env.update(LD_PRELOAD=library(), ASAN_OPTIONS="verify_asan_link_order=0", FAKETIME_TIMESTAMP_FILE=self.file, FAKETIME_NO_CACHE="1",
                   FAKETIME_DONT_FAKE_MONOTONIC="1", DONT_FAKE_MONOTONIC="1", FAKETIME_DISABLE_SHM="1")

    def set(self, moment):
        with open(self.file + ".new", "w") as file:
            file.write("@" + moment + "\n")
        os.rename(self.file + ".new", self.file)
