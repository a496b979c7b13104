# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of one's own for a test: screen, window manager, session bus, notification service.

Everything is done as a person does it: the mouse and the keyboard move through xdotool; what stands on the
screen is read through AT-SPI, as a screen reader reads it. Nothing waits for a fixed time: each step waits for
what it brings about, and fails when that does not come.
"""

import contextlib
import glob
import json
import os
import re
import shutil
import signal
import subprocess
import tempfile

from notificationservices import Dunst
from screenreader import middle, role_of, root_of, showing_in
from waiting import PATIENCE, Failure, wait_for


BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>{address}</listen>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class Desktop:
    """Screen, bus, window manager and notification service, ended with the with-block."""

    def __init__(self, service=Dunst):
        self.home = tempfile.mkdtemp(prefix="afterword-desktop-")
        self.processes = []
        self.env = dict(os.environ)
        for name in ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "QT_QPA_PLATFORM", "XAUTHORITY"):
            self.env.pop(name, None)
        runtime = os.path.join(self.home, "runtime")
        os.mkdir(runtime, 0o700)
        self.env.update(
            HOME=self.home,
            XDG_RUNTIME_DIR=runtime,
            XDG_CONFIG_HOME=os.path.join(self.home, "config"),
            XDG_DATA_HOME=os.path.join(self.home, "data"),
            XDG_CACHE_HOME=os.path.join(self.home, "cache"),
            LC_ALL="C.UTF-8",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            QT_QPA_PLATFORM="xcb",
            NO_AT_BRIDGE="0",
        )
        self.said = os.path.join(self.home, "said")  # by the programs on their error channels
        self._ear = None
        self.service = service(self)

    def __enter__(self):
        try:
            self._start_screen()
            self._start_bus()
            # One of the services is the window manager itself.
            if not getattr(self.service, "manages_windows", False):
                self._start_window_manager()
            self.service.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, kind=None, *_):
        picture = os.environ.get("AFTERWORD_DESKTOP_PICTURE")
        if kind and picture and shutil.which("import"):
            self.output(["import", "-window", "root", picture])
        if kind:
            self._tell()
        for process in reversed(self.processes):
            with contextlib.suppress(ProcessLookupError):
                process.send_signal(signal.SIGTERM)
        for process in reversed(self.processes):
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.home, ignore_errors=True)

    def _tell(self):
        """What ended before its time, what the program said, and which windows stand there: a failure says why."""
        for process in self.processes:
            if process.poll() is not None:
                print(f"ended with {process.returncode}: {' '.join(process.args)}", flush=True)
        if os.path.exists(self.said):
            with open(self.said, errors="replace") as file:
                print("the program said: " + file.read()[-4000:], flush=True)
        names = [self.xdotool("getwindowname", window).strip()
                 for window in self.xdotool("search", "--onlyvisible", "--name", "").split()]
        print(f"windows: {[name for name in names if name]}", flush=True)

    def usual_store(self):
        """The place of the search that most people have alone; its window has the program's name and no more."""
        folder = os.path.join(self.env["XDG_DATA_HOME"], "afterword")
        os.makedirs(folder, exist_ok=True)
        return os.path.join(folder, "search.afterword")

    def wait_for_window_manager(self):
        wait_for("the window manager", lambda: "_NET_SUPPORTING_WM_CHECK(WINDOW)" in self.output(["xprop", "-root"]))

    def _start_window_manager(self):
        said = os.path.join(self.home, "openbox.said")
        with open(said, "w") as file:
            manager = self.start(["openbox"], stderr=file)
        try:
            self.wait_for_window_manager()
        except Failure as failure:
            with open(said) as file:
                raise Failure(f"{failure}; openbox ended with {manager.poll()} and said: {file.read()}") from failure

    def start(self, command, stderr=subprocess.DEVNULL, **options):
        process = subprocess.Popen(command, env=self.env, stdout=subprocess.DEVNULL, stderr=stderr, **options)
        self.processes.append(process)
        return process

    def output(self, command):
        return subprocess.run(
            command, env=self.env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout

    def _start_screen(self):
        read, write = os.pipe()
        # Without -noreset the screen starts anew whenever its last client leaves, which whoever only asks is.
        self.start(["Xvfb", "-noreset", "-displayfd", str(write), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"],
                   pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as numbers:
            number = numbers.readline().strip()
        if not number:
            raise Failure("Xvfb did not start")
        self.env["DISPLAY"] = ":" + number

    def _start_bus(self):
        address = "unix:path=" + os.path.join(self.home, "bus")
        config = os.path.join(self.home, "bus.conf")
        with open(config, "w") as file:
            file.write(BUS.format(address=address, services=self._service_files()))
        self.start(["dbus-daemon", "--config-file=" + config, "--nofork"])
        wait_for("the session bus", lambda: os.path.exists(os.path.join(self.home, "bus")))
        self.env["DBUS_SESSION_BUS_ADDRESS"] = address
        # AT-SPI is asked in this process, and finds its bus through these.
        for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
            os.environ[name] = self.env[name]

    def ear(self):
        """What is said about notices on the bus from now on."""
        if self._ear is None:
            self._ear = Ear(self)
        return self._ear

    def _service_files(self):
        """What the bus may start: all that is installed but notification services, of which the test starts one."""
        folder = os.path.join(self.home, "services")
        os.mkdir(folder)
        for path in glob.glob("/usr/share/dbus-1/services/*.service"):
            with open(path) as file:
                if not re.search(r"^Name=org\.freedesktop\.Notifications\s*$", file.read(), re.M):
                    os.symlink(path, os.path.join(folder, os.path.basename(path)))
        return folder

    # The mouse and the keyboard.

    def xdotool(self, *words):
        return self.output(["xdotool", *map(str, words)])

    def click(self, place):
        self.xdotool("mousemove", *place, "click", 1)

    def drag(self, start, end, steps=20):
        """Presses, moves in small steps past the distance at which a drag begins, and releases."""
        self.xdotool("mousemove", *start, "mousedown", 1)
        for step in range(1, steps + 1):
            x = start[0] + (end[0] - start[0]) * step // steps
            y = start[1] + (end[1] - start[1]) * step // steps
            self.xdotool("mousemove", x, y, "sleep", "0.02")
        self.xdotool("mousemove", end[0] + 1, end[1] + 1, "sleep", "0.05", "mouseup", 1)

    def type(self, text):
        self.xdotool("type", "--delay", 30, text)

    def key(self, *keys):
        self.xdotool("key", "--delay", 30, *keys)

    def active_window(self):
        return self.xdotool("getactivewindow", "getwindowname").strip()

    def make_roomy(self, name):
        """Gives the window called @p name all of the screen that notices leave."""
        window = wait_for(f"the window {name!r}", lambda: self.xdotool(
            "search", "--onlyvisible", "--name", f"^{name}$").split())[0]
        self.xdotool("windowactivate", "--sync", window)
        self.xdotool("windowmove", window, 0, 0)
        self.xdotool("windowsize", "--sync", window, 1580, 1000)

    def shapes_of_class(self, name):
        """Left, top, width and height of each window of that class on the screen, from top to bottom."""
        shapes = []
        for window in self.xdotool("search", "--onlyvisible", "--class", f"^{name}$").split():
            shape = dict(re.findall(r"(\w+)=(-?\d+)", self.xdotool("getwindowgeometry", "--shell", window)))
            if shape:
                shapes.append(tuple(int(shape[side]) for side in ("X", "Y", "WIDTH", "HEIGHT")))
        return sorted(shapes, key=lambda shape: shape[1])


class Ear:
    """Hears the notices as they pass over the bus; ear.py writes them down."""

    def __init__(self, desktop):
        self.desktop = desktop
        self.path = os.path.join(desktop.home, "heard")
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "ear.py")
        self.process = desktop.start(["/usr/bin/python3", script, desktop.env["DBUS_SESSION_BUS_ADDRESS"], self.path])
        wait_for("the ear", self.heard)

    def heard(self):
        if self.process.poll() is not None:
            raise Failure("the ear has ended")
        if not os.path.exists(self.path):
            return []
        with open(self.path) as file:
            return [json.loads(line) for line in file if line.endswith("\n")]


class Program:
    """The built program with its window, seen through AT-SPI."""

    def __init__(self, desktop, path, store):
        self.desktop = desktop
        self.path = path
        self.store = store
        self.process = None

    def start(self, *arguments):
        with open(self.desktop.said, "a") as said:
            self.process = self.desktop.start([self.path, "--store", self.store, *arguments], stderr=said)
        return self

    def kill(self):
        """As a crash or a power cut ends it."""
        self.process.kill()
        self.process.wait()

    def run(self, *arguments):
        """Another call of the program, beside the window."""
        return self.desktop.output([self.path, "--store", self.store, *arguments])

    def root(self):
        return root_of(self.process.pid)

    def all(self, matches):
        """Every accessible thing on the screen for which @p matches is true."""
        return list(showing_in(self.root(), matches))

    def find(self, name, role=None, patience=PATIENCE):
        """The thing on the screen that has this accessible name."""
        def matches(thing):
            return thing.name == name and (role is None or role_of(thing) == role)

        return wait_for(f"{role or 'something'} called {name!r}", lambda: self.all(matches), patience)[0]

    @staticmethod
    def middle(thing):
        return middle(thing)

    def click(self, name, role=None):
        self.desktop.click(middle(self.find(name, role)))
