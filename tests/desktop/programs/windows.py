# SPDX-License-Identifier: GPL-3.0-or-later
"""Mail programs with a window: started on a screen and in a session of their own, their texts read through the accessibility bus."""
import json
import os
import pathlib
import subprocess
import sys
import time

ACCOUNTS = {
    "claws-mail": {
        # Where no dictionary is installed it says so first, and shows no letter.
        ".claws-mail/clawsrc": "[Common]\nenable_aspell=0\n",
        ".claws-mail/accountrc": "[Account: 1]\naccount_name=Robin\nis_default=1\nname=Robin Vale\naddress=robin.vale@example.org\n"
                                 "protocol=5\nsmtp_server=localhost\nset_autocc=0\n",
        ".claws-mail/folderlist.xml": '<?xml version="1.0" encoding="UTF-8"?>\n<folderlist><folder type="mh" name="Mail" path="Mail">'
                                      + "".join(f'<folderitem type="{kind}" name="{name}" path="{name}"/>' for kind, name in (
                                          ("inbox", "inbox"), ("outbox", "sent"), ("draft", "draft"), ("queue", "queue"), ("trash", "trash")))
                                      + "</folder></folderlist>\n",
        **{f"Mail/{name}/.keep": "" for name in ("inbox", "sent", "draft", "queue", "trash")},
    },
}
COMMANDS = {"claws-mail": ["claws-mail", "--compose"],
            "geary": ["unshare", "--mount", str(pathlib.Path(__file__).with_name("geary.sh"))]}
LONGEST = 90  # seconds that a window may take


def version_of(package):
    out = subprocess.run(["dpkg-query", "-W", "-f", "${Status}|${Version}", package], capture_output=True, text=True).stdout
    return out.split("|")[1] if out.startswith("install ok installed") else None


def shown_in(lab, name, address, subject):
    """The texts in the window that @p name opens for an address, once it shows the letter and they stand still."""
    for file, text in ACCOUNTS.get(name, {}).items():
        lab.write(file, text)
    env = dict(lab.env, GTK_MODULES="gail:atk-bridge", GNOME_ACCESSIBILITY="1", WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS="1",
               LIBGL_ALWAYS_SOFTWARE="1")
    command = COMMANDS.get(name, [name]) + [address]
    out = subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1280x900x24", "dbus-run-session", "--", "/usr/bin/python3", __file__, subject,
                          *command], env=env, capture_output=True, text=True)
    return json.loads(out.stdout.splitlines()[-1]) if out.stdout.strip() else []


def walk(node, texts, depth=0):
    try:
        try:
            text = node.queryText().getText(0, -1)
        except NotImplementedError:
            text = ""
        if text.strip("\ufffc \n"):
            texts.append(text)
        for place in range(min(node.childCount, 2000) if depth < 60 else 0):
            child = node.getChildAtIndex(place)
            if child is not None:
                walk(child, texts, depth + 1)
    except Exception:  # what goes away while it is read
        pass


def main():
    subject, command = sys.argv[1], sys.argv[2:]
    openbox = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    program = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    import pyatspi
    before, end = None, time.monotonic() + LONGEST
    texts = []
    while time.monotonic() < end:
        time.sleep(2)
        texts = []
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None:
                walk(application, texts)
        if texts == before and any(subject in text for text in texts) and any("Dear Dana" in text for text in texts):
            break
        before = texts
    print(json.dumps(texts))
    for process in (program, openbox):
        process.kill()


if __name__ == "__main__":
    main()
