# SPDX-License-Identifier: GPL-3.0-or-later
"""A mailbox for the program on a desktop of a test: on a Dovecot of this machine alone, its password in a keyring of GNOME's on the
desktop's own bus, connected as a person had connected it before the program starts."""

import json
import os
import subprocess
import sys

from waiting import wait_for

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))

from dovecot import Dovecot, certificates  # noqa: E402


class MailAccount:
    """Ended with the with-block; the desktop is ended after it."""

    def __init__(self, desktop, store):
        self.desktop, self.store = desktop, store
        self.memory = store + ".mailbox.json"
        certificates(os.path.join(desktop.home, "tls"))
        os.chmod(desktop.home, 0o755)  # Dovecot's user goes through it
        os.mkdir(os.path.join(desktop.home, "d"))
        self.server = Dovecot(os.path.join(desktop.home, "d"), os.path.join(desktop.home, "tls"))

    def __enter__(self):
        self.server.__enter__()
        keyring = self.desktop.start(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"], stdin=subprocess.PIPE)
        keyring.stdin.write(b"pw")
        keyring.stdin.close()
        wait_for("the keyring", lambda: "org.freedesktop.secrets" in self.desktop.output(
            ["busctl", "--user", "--address=" + self.desktop.env["DBUS_SESSION_BUS_ADDRESS"], "list"]))
        # As the library that keeps passwords would write it (QtKeychain).
        subprocess.run(["secret-tool", "store", "--label=afterword", "xdg:schema", "org.qt.keychain", "user", "robin@localhost",
                        "server", "afterword", "type", "plaintext"], input=b"pw", env=self.desktop.env, check=True)
        with open(os.path.join(self.desktop.home, "tls/ca.pem")) as file:
            authority = file.read()
        with open(self.memory, "w") as file:
            json.dump({"version": 1, "address": "robin@example.org", "user": "robin", "host": "localhost", "port": self.server.imaps,
                       "startTls": False, "authority": authority}, file)
        return self

    def remembered(self):
        """What the program remembers of the mailbox now."""
        with open(self.memory) as file:
            return json.load(file)

    def __exit__(self, *words):
        self.server.__exit__(*words)
