# SPDX-License-Identifier: GPL-3.0-or-later
"""Thunderbird's own remote control (--marionette), as far as a test needs it: scripts run inside it, one after the other."""
import json
import socket
import time


class Marionette:
    def __init__(self, port, patience):
        end = time.monotonic() + patience
        while True:
            try:
                self.line = socket.create_connection(("127.0.0.1", port), 5)
                break
            except OSError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.3)
        self.line.settimeout(patience)
        self.count = 0
        self.heard()
        self.say("WebDriver:NewSession", {"capabilities": {}})
        self.say("Marionette:SetContext", {"value": "chrome"})

    def heard(self):
        size = b""
        while not size.endswith(b":"):
            size += self.line.recv(1)
        text = b""
        while len(text) < int(size[:-1]):
            text += self.line.recv(int(size[:-1]) - len(text))
        return json.loads(text)

    def say(self, command, words):
        self.count += 1
        said = json.dumps([0, self.count, command, words]).encode()
        self.line.sendall(str(len(said)).encode() + b":" + said)
        _, _, error, answer = self.heard()
        if error:
            raise RuntimeError(error.get("message") or str(error))
        return answer

    def run(self, script, *words):
        """What @p script returns, which may await."""
        body = "const done = arguments[arguments.length - 1]; (async (...words) => {" + script + "})(...arguments).then(done, e => done('error: ' + e));"
        answer = self.say("WebDriver:ExecuteAsyncScript", {"script": body, "args": list(words), "newSandbox": True})["value"]
        if isinstance(answer, str) and answer.startswith("error: "):
            raise RuntimeError(answer)
        return answer
