# SPDX-License-Identifier: GPL-3.0-or-later
"""A home, a session bus that starts nothing by itself, and a notification service that tells what it was asked.

Nothing waits for a fixed time: each step waits for what it brings about, and fails when that does not come.
"""

import contextlib
import glob
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "desktop"))

from waiting import Failure, wait_for  # noqa: E402

HUNG = 600  # seconds: only a call that never ends takes so long, however busy the machine is

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={path}</listen>
  {services}
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""

STAGES = [{"id": "interviewing", "name": "Interviewing", "kind": "interview"},
          {"id": "saved", "name": "Saved", "kind": "saved"}]


def check(claim, what):
    if not claim:
        raise Failure(what)


def search(interviewers=("Dana Whitfield",), applications=1, start="2026-11-23T10:00", end="2026-11-23T11:00"):
    """A search with one interview for each application, and nothing else to do but its thank-yous."""
    contacts, rounds = [], []
    for number in range(applications):
        suffix = "" if applications == 1 else str(number)
        people = []
        for name in interviewers:
            person = re.sub("[^a-z]", "", name.split()[0].lower()) + suffix
            contacts.append({"id": person, "name": name, "email": person + "@northwind.example"})
            people.append({"contact": person, "moment": "", "openQuestion": "", "awkward": ""})
        rounds.append({"id": "northwind" + suffix, "company": "Northwind" + suffix, "role": "Data Analyst",
                       "stage": "interviewing", "added": "2026-11-23", "remarks": "", "interviews": [
                           {"id": "i" + (suffix or "1"), "round": "On-site", "start": start, "end": end,
                            "timeZone": "America/New_York", "interviewers": people,
                            "debrief": {"savedAt": "2026-11-23T11:00:00-05:00", "wentWell": "All",
                                        "redFlags": "", "contribution": "", "nextSteps": "They call"}}]})
    for number in range(3 if applications == 1 else 0):  # the week's goal is met
        rounds.append({"id": f"more{number}", "company": f"More {number}", "role": "", "stage": "saved",
                       "added": "2026-11-23"})
    return {"afterword": 1, "person": {"name": "Robin Vale", "timeZone": "America/New_York"},
            "stages": STAGES, "contacts": contacts, "applications": rounds}


class World:
    """Everything that the program meets; ended with the with-block."""

    def __init__(self, program, services=None):
        self.program = program
        self.home = tempfile.mkdtemp(prefix="afterword-notices-")
        self.store = os.path.join(self.home, "data", "afterword", "search.afterword")
        os.makedirs(os.path.dirname(self.store))
        self.log = os.path.join(self.home, "calls")
        self.server = None
        self.processes = []
        self.services = services
        self.env = {name: value for name, value in os.environ.items()
                    if name not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")}
        runtime = os.path.join(self.home, "runtime")
        os.mkdir(runtime, 0o700)
        self.bus = "unix:path=" + os.path.join(self.home, "bus")
        self.env.update(HOME=self.home, XDG_DATA_HOME=os.path.join(self.home, "data"),
                        XDG_CONFIG_HOME=os.path.join(self.home, "config"), XDG_RUNTIME_DIR=runtime,
                        TZ="America/New_York", LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen",
                        DBUS_SESSION_BUS_ADDRESS=self.bus, DBUS_SYSTEM_BUS_ADDRESS=self.bus)

    def __enter__(self):
        config = os.path.join(self.home, "bus.conf")
        services = f"<servicedir>{self.services}</servicedir>" if self.services else ""
        with open(config, "w") as file:
            file.write(BUS.format(path=os.path.join(self.home, "bus"), services=services))
        self.bus_process = self.start(["dbus-daemon", "--config-file=" + config, "--nofork"])
        wait_for("the bus", lambda: os.path.exists(os.path.join(self.home, "bus")))
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            process.wait()
        for pid in self.pids():  # what the bus started, or what waits for buttons
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        shutil.rmtree(self.home, ignore_errors=True)

    def end_session(self):
        self.bus_process.kill()
        self.bus_process.wait()

    def pids(self):
        """Every process of the program in this world, whoever started it."""
        found = []
        for folder in glob.glob("/proc/[0-9]*"):
            with contextlib.suppress(OSError):
                if os.path.samefile(os.path.join(folder, "exe"), self.program):
                    with open(os.path.join(folder, "environ"), "rb") as file:
                        if f"HOME={self.home}".encode() in file.read().split(b"\0"):
                            found.append(int(os.path.basename(folder)))
        return found

    def start(self, command, **options):
        options.setdefault("stderr", subprocess.DEVNULL)
        process = subprocess.Popen(command, env=self.env, stdout=subprocess.DEVNULL, text=True, **options)
        self.processes.append(process)
        return process

    # The notification service.

    def serve(self, *capabilities):
        before = len(self.calls("ready"))
        here = os.path.dirname(os.path.abspath(__file__))
        self.server = self.start(["/usr/bin/python3", os.path.join(here, "fakeserver.py"), self.log, *capabilities],
                                 stdin=subprocess.PIPE)
        wait_for("the notification service", lambda: len(self.calls("ready")) > before)

    def stop_serving(self):
        self.server.kill()
        self.server.wait()

    def tell(self, *words):
        self.server.stdin.write(" ".join(map(str, words)) + "\n")
        self.server.stdin.flush()

    def calls(self, kind=None):
        if not os.path.exists(self.log):
            return []
        with open(self.log) as file:
            lines = [json.loads(line) for line in file if line.endswith("\n")]
        return [line for line in lines if kind in (None, line["call"])]

    def shown(self):
        return self.calls("Notify")

    def ledger(self):
        """What the program has noted of what it has shown, by the follow-ups' keys."""
        with open(self.store + ".notices.json") as file:
            return json.load(file)["shown"]

    def listen(self, member):
        """Writes down every call of that name on the bus from now on; gives a question for what was heard."""
        path = os.path.join(self.home, "heard-" + member)
        with open(path, "w") as file:
            process = subprocess.Popen(["dbus-monitor", "--address", self.bus, f"type='method_call',member='{member}'"],
                                       env=self.env, stdout=file, stderr=subprocess.DEVNULL)
        self.processes.append(process)

        def heard():
            with open(path) as file:
                return file.read()

        wait_for("the ear", lambda: "NameAcquired" in heard() or "NameLost" in heard())
        return heard

    # The program.

    def run(self, *arguments, store=None, code=0):
        done = subprocess.run([self.program, "--store", store or self.store, *arguments], env=self.env,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=HUNG)
        check(done.returncode == code, f"{arguments}: code {done.returncode}, {done.stdout}{done.stderr}")
        return done.stdout

    def fill(self, facts):
        path = os.path.join(self.home, "search.json")
        with open(path, "w") as file:
            json.dump(facts, file)
        self.run("import", path)

    def facts(self):
        path = os.path.join(self.home, "now.json")
        self.run("export", path)
        with open(path) as file:
            return json.load(file)

    def keys(self, now):
        return [one["key"] for one in json.loads(self.run("--now", now, "agenda", "--json"))]

    def window(self, *arguments, prefix=(), store=None):
        """The program with its window, which nobody sees."""
        return self.start([*prefix, self.program, "--store", store or self.store, *arguments])

    def settings(self, **values):
        import base64

        folder = os.path.join(self.home, "config", "afterword")
        os.makedirs(folder, exist_ok=True)
        text = base64.b64encode(json.dumps(values).encode()).decode()
        with open(os.path.join(folder, "window.json"), "w") as file:
            json.dump({"notices/settings": text}, file)

    def gdbus(self, *arguments):
        return subprocess.run(["gdbus", *arguments], env=self.env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              text=True, timeout=HUNG).stdout

    def names(self):
        return self.gdbus("call", "--session", "--dest", "org.freedesktop.DBus", "--object-path",
                          "/org/freedesktop/DBus", "--method", "org.freedesktop.DBus.ListNames")

    def ticket(self, key):
        """What the notice of that follow-up carries; None: none was shown."""
        try:
            with open(self.store + ".notices.json") as file:
                return json.load(file)["shown"][key].get("ticket")
        except (OSError, KeyError):
            return None

    def action(self, name, ticket=None):
        """What a desktop does to ask the program for an action."""
        parameter = f"[<'{ticket}'>]" if ticket else "@av []"
        return self.gdbus("call", "--session", "--dest", "org.afterword.Afterword", "--object-path",
                          "/org/afterword/Afterword", "--method", "org.freedesktop.Application.ActivateAction",
                          name, parameter, "{}")


def run_all(stories, *, services=None):
    """Runs each story in a world of its own; names the one that fails. Arguments: PROGRAM [STORY...]"""
    wanted = sys.argv[2:]
    failed = []
    for story in stories:
        if wanted and story.__name__ not in wanted:
            continue
        print("==", story.__name__.replace("_", " "), flush=True)
        try:
            with World(sys.argv[1], services) as world:
                story(world)
        except Exception as failure:
            print("   FAILED:", failure, flush=True)
            failed.append(story.__name__)
    if failed:
        sys.exit("failed: " + ", ".join(failed))
    print("== done")
