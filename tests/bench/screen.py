# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen that can be read at the price of a look at memory: Xvfb keeps its picture in a file. So a program is
measured from outside, whatever it is written in: when the picture changed first, and since when it stands still."""

import ctypes
import mmap
import os
import shutil
import struct
import subprocess
import tempfile
import time

TICK = 0.002  # seconds between two looks
CARET = 26    # rows; what changes no more of the picture than that, and no wider, is a caret that blinks
SIZE = (1280, 960)


class Screen:
    """Xvfb with openbox, ended with the with-block."""

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="afterword-bench-screen-")
        reading, writing = os.pipe()
        self.xvfb = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-fbdir", self.folder, "-nolisten", "tcp",
                                      "-screen", "0", "%dx%dx24" % SIZE],
                                     pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as answer:
            self.display = ":" + answer.readline().strip()
        with open(os.path.join(self.folder, "Xvfb_screen0"), "rb") as file:
            self.memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack(">25I", self.memory[:100])  # an xwd file: its header's size, then the colours
        self.begin, self.row, self.rows = header[0] + header[19] * 12, header[12], header[5]
        self.manager = subprocess.Popen(["openbox", "--sm-disable"], env=dict(os.environ, DISPLAY=self.display),
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.keys = Keys(self.display)
        time.sleep(0.5)  # the manager takes the screen over; nothing is measured yet
        return self

    def __exit__(self, *_):
        for process in (self.manager, self.xvfb):
            process.terminate()
            process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def picture(self):
        return self.memory[self.begin:self.begin + self.row * self.rows]

    def changed(self, before, after, rows=(0, SIZE[1])):
        """Whether the two differ by more than a caret, between these rows."""
        first, last = (bound * self.row for bound in rows)
        if before[first:last] == after[first:last]:
            return False
        differing = [row for row in range(*rows)
                     if before[row * self.row:(row + 1) * self.row] != after[row * self.row:(row + 1) * self.row]]
        if len(differing) > CARET:
            return True
        row = differing[0] * self.row
        columns = [column for column in range(0, self.row, 4)
                   if before[row + column:row + column + 4] != after[row + column:row + column + 4]]
        return len(columns) > 3

    def watch(self, still_for, patience, begun=None, at_first=None, rows=(0, SIZE[1])):
        """Seconds from @begun to the first change of the picture and to the last one before it stood still for so
        long; (None, None) where nothing came. @at_first is called at the first one."""
        begun = begun or time.monotonic()
        seen = self.picture()
        first = last = None
        while True:
            now = time.monotonic()
            picture = self.picture()
            if picture != seen:
                if self.changed(seen, picture, rows):
                    last = now
                    if first is None:
                        first = now
                        if at_first:
                            at_first()
                seen = picture
            if last is not None and now - last > still_for:
                return first - begun, last - begun
            if last is None and now - begun > patience:
                return None, None
            time.sleep(TICK)


class Keys:
    """Types through XTest, without a process for each key."""

    def __init__(self, display):
        self.x = ctypes.CDLL("libX11.so.6")
        self.test = ctypes.CDLL("libXtst.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XStringToKeysym.restype = ctypes.c_ulong
        self.x.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self.x.XFlush.argtypes = [ctypes.c_void_p]
        self.test.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
        self.display = self.x.XOpenDisplay(display.encode())

    def press(self, *names):
        """Keys held together, by the names that X gives them."""
        codes = [self.x.XKeysymToKeycode(self.display, self.x.XStringToKeysym(name.encode())) for name in names]
        for code in codes:
            self.test.XTestFakeKeyEvent(self.display, code, 1, 0)
        for code in reversed(codes):
            self.test.XTestFakeKeyEvent(self.display, code, 0, 0)
        self.x.XFlush(self.display)

    def write(self, text):
        for letter in text.lower():
            self.press("space" if letter == " " else letter)
