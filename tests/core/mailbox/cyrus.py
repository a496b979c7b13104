#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cyrus for the tests of mailboxes: its own folder, on this machine alone, every name let in.

Usage: cyrus.py serve COMMAND...    starts it, runs the command with AFTERWORD_CYRUS (its port) set, and ends it. Needs root,
                                    and Debian's cyrus-imapd, installed or unpacked by packaging/mailservers.sh; ends with
                                    77 where it has neither.
       cyrus.py line USER           a line to the server on standard input and output, already logged in
       cyrus.py deliver|letters|remove|renew USER FOLDER
                                    what realmailbox.h says; a letter, or words of one, are read from standard input
"""
import imaplib
import os
import pathlib
import pwd
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time

UNPACKED = pathlib.Path(__file__).resolve().parents[3] / "build/mailservers/cyrus"
ROOT = UNPACKED if (UNPACKED / "done").exists() else pathlib.Path("/")
BIN = f"{ROOT / 'usr/lib/cyrus/bin'}/"
USER = "mail"  # whom every Debian has; Cyrus' own user comes when it is set up
FOLDERS = ("INBOX.Drafts", "INBOX.Sent")
FLAGS = {b"\\Draft": "D", b"\\Flagged": "F", b"\\Answered": "R", b"\\Seen": "S"}


def let_everybody_in(path):
    """What saslauthd would say: four words come, each behind its length, and the answer is yes."""
    server = socket.socket(socket.AF_UNIX)
    server.bind(path)
    os.chmod(path, 0o777)
    server.listen(50)
    while True:
        line, _ = server.accept()
        with line, line.makefile("rb") as words:
            for _ in range(4):
                words.read(struct.unpack("!H", words.read(2))[0])
            line.sendall(struct.pack("!H", 2) + b"OK")


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def environment():
    """That of the servers, which find what was unpacked with them."""
    if ROOT == pathlib.Path("/"):
        return dict(os.environ)
    libraries = {str(file.parent) for file in (ROOT / "usr/lib").rglob("*.so*")}
    plugins = [str(path) for path in (*(ROOT / "usr/lib").glob("*/sasl2"), *pathlib.Path("/usr/lib").glob("*/sasl2"))]
    return dict(os.environ, LD_LIBRARY_PATH=":".join(sorted(libraries)), SASL_PATH=":".join(plugins))


def serve(command):
    if os.geteuid() != 0 or not os.path.exists(BIN + "master"):
        print("Skipped: " + ("it takes root" if os.geteuid() else "Cyrus is not there"))
        return 77
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    folder = pathlib.Path(tempfile.mkdtemp(prefix="afterword-cyrus-"))
    port = free_port()
    (folder / "imapd.conf").write_text(
        f"configdirectory: {folder}/config\npartition-default: {folder}/spool\ndefaultpartition: default\nadmins: cyrus\ncyrus_user: {USER}\n"
        f"sasl_pwcheck_method: saslauthd\nsasl_saslauthd_path: {folder}/auth\nsasl_mech_list: PLAIN LOGIN\nallowplaintext: yes\n"
        f"autocreate_quota: 0\nautocreate_inbox_folders: Drafts|Sent\nxlist-drafts: Drafts\nxlist-sent: Sent\nautocreate_post: yes\n"
        f"idlesocket: {folder}/idle\nunixhierarchysep: no\naltnamespace: no\nvirtdomains: off\nsyslog_prefix: cyrustest\n"
        f"lmtpsocket: {folder}/lmtp\nproc_path: {folder}/proc\nmboxname_lockpath: {folder}/lock\n")
    (folder / "cyrus.conf").write_text(
        f'START {{\n recover cmd="{BIN}ctl_cyrusdb -C {folder}/imapd.conf -r"\n idled cmd="{BIN}idled -C {folder}/imapd.conf"\n}}\n'
        f'SERVICES {{\n imap cmd="{BIN}imapd -C {folder}/imapd.conf" listen="127.0.0.1:{port}" prefork=2 maxforkrate=200\n}}\nEVENTS {{\n}}\n')
    for name in ("config", "spool", "proc", "lock"):
        (folder / name).mkdir()
    for kind in ("db", "socket", "log", "msg", "user", "quota"):
        (folder / "config" / kind).mkdir()
    user = pwd.getpwnam(USER)
    for path in (folder, *folder.rglob("*")):
        os.chown(path, user.pw_uid, user.pw_gid)
    threading.Thread(target=let_everybody_in, args=(f"{folder}/auth",), daemon=True).start()
    master = subprocess.Popen([BIN + "master", "-C", f"{folder}/imapd.conf", "-M", f"{folder}/cyrus.conf", "-p", f"{folder}/pid", "-D"],
                              stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
                              env=environment())
    try:
        wait_for(port)
        return subprocess.run(command, env=dict(os.environ, AFTERWORD_CYRUS=str(port))).returncode
    finally:
        os.killpg(master.pid, signal.SIGTERM)
        master.wait()
        shutil.rmtree(folder, ignore_errors=True)


def wait_for(port):
    end = time.monotonic() + 60
    while time.monotonic() < end:
        try:
            with socket.create_connection(("127.0.0.1", port), 5) as line:
                if line.recv(4).startswith(b"* OK"):
                    return
        except OSError:
            pass
        time.sleep(0.2)
    sys.exit("Cyrus does not answer.")


def entered(user):
    line = imaplib.IMAP4("127.0.0.1", int(os.environ["AFTERWORD_CYRUS"]))
    line.login(user, "pw")
    return line


def name_of(folder):
    return "INBOX." + folder if folder else "INBOX"


def relay(user):
    """Logs in, and then says only what is said."""
    line = socket.create_connection(("127.0.0.1", int(os.environ["AFTERWORD_CYRUS"])))
    heard = line.makefile("rb")
    heard.readline()
    line.sendall(f"x LOGIN {user} pw\r\n".encode())
    while not heard.readline().startswith(b"x "):
        pass
    os.write(1, b"* PREAUTH hello\r\n")

    def speak():
        while said := os.read(0, 65536):
            line.sendall(said)
        line.shutdown(socket.SHUT_WR)

    threading.Thread(target=speak, daemon=True).start()
    while said := heard.read1(65536):
        os.write(1, said)


def letters(line, folder):
    line.select(name_of(folder), readonly=True)
    _, found = line.uid("SEARCH", "ALL")
    for uid in found[0].split():
        parts = line.uid("FETCH", uid, "(FLAGS BODY.PEEK[])")[1]
        letter = next(part[1] for part in parts if isinstance(part, tuple))
        words = b" ".join(part[0] if isinstance(part, tuple) else part for part in parts)
        flags = imaplib.ParseFlags(words)
        whole = "".join(sorted(FLAGS[flag] for flag in flags if flag in FLAGS)).encode() + b"\n" + letter
        sys.stdout.buffer.write(b"%d\n" % len(whole) + whole)


def remove(line, folder, words):
    line.select(name_of(folder))
    for uid in line.uid("SEARCH", "ALL")[1][0].split():
        if words in line.uid("FETCH", uid, "(BODY.PEEK[])")[1][0][1]:
            line.uid("STORE", uid, "+FLAGS", "(\\Deleted)")
            line.expunge()


def renew(user, folder):
    """The folder goes, and is made again with its letters."""
    line = entered(user)
    line.select(name_of(folder), readonly=True)
    kept = [line.uid("FETCH", uid, "(BODY.PEEK[])")[1][0][1] for uid in line.uid("SEARCH", "ALL")[1][0].split()]
    line.logout()
    keeper = entered("cyrus")
    name = f"user.{user}" + ("." + folder if folder else "")
    time.sleep(1.1)  # its number is that of the second in which it is made
    keeper.setacl(name, "cyrus", "lrswipkxtecda")
    keeper.delete(name)
    keeper.create(name)
    for other in () if folder else FOLDERS:
        keeper.create(f"user.{user}." + other.removeprefix("INBOX."))
    line = entered(user)
    for letter in kept:
        line.append(name_of(folder), None, None, letter)


def main():
    what, *words = sys.argv[1:]
    if what == "serve":
        sys.exit(serve(words))
    if what == "line":
        return relay(words[0])
    user, folder = words
    if what == "renew":
        return renew(user, folder)
    line = entered(user)
    if what == "deliver":
        line.append(name_of(folder), None, None, sys.stdin.buffer.read())
    elif what == "letters":
        letters(line, folder)
    else:
        remove(line, folder, sys.stdin.buffer.read())
    line.logout()


main()
