# SPDX-License-Identifier: GPL-3.0-or-later
"""Real browsers with the extension in them, on a desktop of their own. Its button is pressed as a person presses it,
by its shortcut, since only that lets the extension read a page; what it shows is asked of the browser.
"""

import json
import os
import socket
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "desktop"))
from waiting import Failure, wait_for  # noqa: E402

ROOT = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
EXTENSION = os.path.join(ROOT, "browser", "extension")
HOST = "org.afterword.capture"
SHORTCUT = "alt+shift+j"
INSTALLED = "/usr/share/afterword/browser"


def known(name):
    """What cmake/browser.cmake says of @p name."""
    with open(os.path.join(ROOT, "cmake", "browser.cmake")) as file:
        return next(line.split()[1].rstrip(")\n") for line in file if line.startswith(f"set(AFTERWORD_{name} "))


def write_manifest(folder, program, **who):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, HOST + ".json"), "w") as file:
        json.dump({"name": HOST, "description": "test", "path": program, "type": "stdio", **who}, file)


def give_keyboard(desktop, name):
    """Waits until the window of class @p name has the keyboard."""
    def has_keyboard():
        for window in desktop.xdotool("search", "--onlyvisible", "--class", name).split():
            desktop.xdotool("windowactivate", window)
            if desktop.xdotool("getactivewindow").strip() == window:
                return True
        return False

    wait_for(f"the keyboard in {name}", has_keyboard)


class Chromium:
    """Driven over the pipe of its DevTools protocol: messages that end with a zero byte."""

    def __init__(self, desktop, extension=EXTENSION):
        self.desktop = desktop
        self.extension = extension
        self.profile = os.path.join(desktop.home, "chromium")
        self.count = 0
        self.session = None
        self.worker = None
        self.target = None
        self.rest = b""

    def set_up(self, host):
        """Lets the browser find the host, in the profile's own folder, so that nothing is left of it."""
        write_manifest(os.path.join(self.profile, "NativeMessagingHosts"), host,
                       allowed_origins=[f"chrome-extension://{known('CHROMIUM_ID')}/"])
        return self

    def installed(self):
        """As the package brings it: the host by the machine's manifest, the extension from its folder."""
        self.extension = INSTALLED
        return self

    def start(self):
        theirs_in, ours_out = os.pipe()
        ours_in, theirs_out = os.pipe()
        command = ["chromium", "--no-first-run", "--no-default-browser-check", "--disable-gpu", "--lang=en-US",
                   "--disable-background-networking", "--disable-component-update", "--password-store=basic",
                   f"--user-data-dir={self.profile}", f"--load-extension={self.extension}",
                   "--remote-debugging-pipe", "about:blank"]
        # A folder that a system lies in gives no room for a sandbox either.
        if os.getuid() == 0 or os.environ.get("AFTERWORD_NO_SANDBOX"):
            command.insert(1, "--no-sandbox")
        # It reads from 3 and writes to 4.
        shell = ["bash", "-c", f'exec "$0" "$@" 3<&{theirs_in} 4>&{theirs_out}', *command]
        self.process = self.desktop.start(shell, pass_fds=[theirs_in, theirs_out])
        os.close(theirs_in)
        os.close(theirs_out)
        self.out, self.into = ours_in, ours_out
        self.worker = wait_for("the extension's worker", lambda: next(
            (one["targetId"] for one in self.ask("Target.getTargets")["targetInfos"]
             if one["type"] == "service_worker" and known("CHROMIUM_ID") in one["url"]), None))
        self.session = self.attach(self.worker)
        wait_for("the extension", lambda: self.evaluate(self.session, "typeof chrome === 'object' && !!chrome.action"))
        self.target = next(one["targetId"] for one in self.ask("Target.getTargets")["targetInfos"]
                           if one["type"] == "page" and one["url"] == "about:blank")
        self.page = self.attach(self.target)
        return self

    def attach(self, target):
        return self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]

    def message(self):
        while b"\0" not in self.rest:
            more = os.read(self.out, 1 << 20)
            if not more:
                raise Failure("the browser has ended")
            self.rest += more
        one, _, self.rest = self.rest.partition(b"\0")
        return json.loads(one)

    def ask(self, method, session=None, **params):
        self.count += 1
        request = {"id": self.count, "method": method, "params": params}
        if session:
            request["sessionId"] = session
        os.write(self.into, json.dumps(request).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("id") == self.count:
                if "error" in answer:
                    raise Failure(f"{method}: {answer['error']}")
                return answer["result"]

    def evaluate(self, session, expression):
        said = self.ask("Runtime.evaluate", session, expression=expression, awaitPromise=True, returnByValue=True)
        return said["result"].get("value")

    def open(self, address):
        self.ask("Page.navigate", self.page, url=address)
        wait_for(f"the page {address}", lambda: self.evaluate(
            self.page, f"location.href === {json.dumps(address)} && document.readyState === 'complete'"))
        # The browser grants the page that it shows itself, which comes a moment later.
        wait_for("the tab", lambda: any(
            one["targetId"] == self.target and one["url"] == address
            for one in self.ask("Target.getTargets")["targetInfos"]) and self.evaluate(
                self.session, "chrome.tabs.query({active: true}).then(([tab]) => tab.status === 'complete')"))

    def focus(self):
        give_keyboard(self.desktop, "chromium")

    def press(self):
        self.focus()
        self.desktop.key(SHORTCUT)

    def shown(self):
        """The button's badge and words on the page that is open."""
        return tuple(self.evaluate(self.session, """chrome.tabs.query({active: true, lastFocusedWindow: true}).then(
            ([{id}]) => Promise.all([chrome.action.getBadgeText({tabId: id}), chrome.action.getTitle({tabId: id})]))"""))

    def end(self):
        self.ask("Browser.close")
        self.process.wait(30)


class Firefox:
    """Driven by Marionette: TCP, LENGTH:JSON."""

    def __init__(self, desktop, extension=EXTENSION):
        self.desktop = desktop
        self.extension = extension
        self.profile = os.path.join(desktop.home, "firefox")
        self.count = 0

    def set_up(self, host):
        write_manifest(os.path.join(self.desktop.home, ".mozilla", "native-messaging-hosts"), host,
                       allowed_extensions=[known("FIREFOX_ID")])
        return self

    def installed(self):
        """As the packages bring it: the host by the machine's manifest, the extension from Firefox's own folder."""
        self.extension = None
        return self

    def start(self):
        os.makedirs(self.profile)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        with open(os.path.join(self.profile, "user.js"), "w") as file:
            file.write(f'user_pref("marionette.port", {port});\nuser_pref("browser.shell.checkDefaultBrowser", false);\n'
                       'user_pref("browser.aboutwelcome.enabled", false);\n'
                       'user_pref("datareporting.policy.dataSubmissionEnabled", false);\n'
                       'user_pref("intl.locale.requested", "en-US");\n')
            if not self.extension:
                # What Marionette sets by itself would let in what no person's Firefox lets in.
                file.write('user_pref("remote.prefs.recommended", false);\n')
        self.process = self.desktop.start(["firefox-esr", "--marionette", "-remote-allow-system-access", "--no-remote",
                                           "--profile", self.profile])
        self.line = wait_for("Marionette", lambda: self.connected(port))
        self.stream = self.line.makefile("rb")
        self.message()
        self.ask("WebDriver:NewSession", capabilities={})
        if self.extension:
            self.ask("Addon:Install", path=self.extension, temporary=True)
        self.ask("Marionette:SetContext", value="chrome")
        wait_for("the extension", lambda: self.ask(
            "WebDriver:ExecuteScript", args=[known("FIREFOX_ID")],
            script="return WebExtensionPolicy.getByID(arguments[0])?.active ?? false;")["value"])
        self.ask("Marionette:SetContext", value="content")
        return self

    def connected(self, port):
        try:
            return socket.create_connection(("127.0.0.1", port))
        except OSError:
            if self.process.poll() is not None:
                raise Failure("Firefox has ended") from None
            return None

    def message(self):
        length = b""
        while not length.endswith(b":"):
            length += self.stream.read(1)
        return json.loads(self.stream.read(int(length[:-1])))

    def ask(self, name, **params):
        self.count += 1
        body = json.dumps([0, self.count, name, params]).encode()
        self.line.sendall(str(len(body)).encode() + b":" + body)
        _, _, error, result = self.message()
        if error:
            raise Failure(f"{name}: {error}")
        return result

    def open(self, address):
        self.ask("WebDriver:Navigate", url=address)

    def focus(self):
        give_keyboard(self.desktop, "firefox")

    def press(self):
        self.focus()
        self.desktop.key(SHORTCUT)

    def shown(self):
        self.ask("Marionette:SetContext", value="chrome")
        said = self.ask("WebDriver:ExecuteScript", args=[known("FIREFOX_ID")], script="""
            const {Management} = ChromeUtils.importESModule("resource://gre/modules/Extension.sys.mjs");
            const {extension} = WebExtensionPolicy.getByID(arguments[0]);
            const window = Services.wm.getMostRecentWindow("navigator:browser");
            const {badgeText, title} = Management.global.browserActionFor(extension).action
                .getContextData(window.gBrowser.selectedTab);
            return [badgeText, title];""")["value"]
        self.ask("Marionette:SetContext", value="content")
        return tuple(said)

    def end(self):
        self.ask("Marionette:Quit", flags=["eAttemptQuit"])
        self.process.wait(30)


BROWSERS = {"chromium": Chromium, "firefox": Firefox}


def is_there(name):
    command = {"chromium": "chromium", "firefox": "firefox-esr"}[name]
    return subprocess.run(["which", command], stdout=subprocess.DEVNULL, check=False).returncode == 0
