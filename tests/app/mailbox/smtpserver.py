#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server for letters on this machine alone, for the tests of sending: keeps what it takes, notes what it hears,
and fails where it is told to.

Usage: smtpserver.py FOLDER CERTIFICATE KEY [FAULT]
Prints its port, then serves until its input ends. FOLDER/letters holds what it took, a file for each;
FOLDER/heard each line that it heard before a letter, with the password as it came; FOLDER/visits who came
and went. FAULT is a line in FOLDER/fault that may change between two visits:
  implicit          TLS from the start, else STARTTLS
  tokens            lets people in by tokens alone
  and one of: no-starttls behind-starttls silent cut-greeting cut-ehlo cut-auth cut-from cut-rcpt cut-data cut-text
  cut-before-reply cut-after-reply (or kill- in place of cut-: the process whose number stands in FOLDER/pid ends
  there, with late-N so many thousandths of a second later) hold-reply (until FOLDER/go is there) lose-text
  refuse-auth refuse-from refuse-rcpt refuse-text later-text
"""
import os
import signal
import socket
import ssl
import sys
import threading
import time

folder, certificate, key = sys.argv[1:4]
os.makedirs(os.path.join(folder, "letters"), exist_ok=True)
lock = threading.Lock()
count = len(os.listdir(os.path.join(folder, "letters")))


def faults():
    try:
        with open(os.path.join(folder, "fault")) as file:
            return set(file.read().split())
    except OSError:
        return set()


def keep(letter):
    """A letter is on the disk before anybody is told so."""
    global count
    with lock:
        count += 1
        path = os.path.join(folder, "letters", "%06d" % count)
    with open(path, "wb") as file:
        file.write(letter)


def note(line):
    with lock, open(os.path.join(folder, "heard"), "ab") as file:
        file.write(line)


def came(what):
    with lock, open(os.path.join(folder, "visits"), "a") as file:
        file.write(what)


def kill(number):
    try:
        os.kill(number, signal.SIGKILL)
    except ProcessLookupError:
        pass  # it ended by itself meanwhile


class Cut(Exception):
    pass


class Visit:
    def __init__(self, line):
        self.faults = faults()
        self.line = line
        self.rest = b""

    def private(self):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        self.line = context.wrap_socket(self.line, server_side=True)

    def cut(self, where):
        if "kill-" + where in self.faults:
            self.faults.discard("kill-" + where)
            with open(os.path.join(folder, "pid")) as file:
                number = int(file.read())
            late = [int(one[5:]) for one in self.faults if one.startswith("late-")]
            if late and late[0] > 0:
                threading.Timer(late[0] / 1000, kill, [number]).start()
            else:
                kill(number)
        if "cut-" + where in self.faults:
            raise Cut()

    def say(self, text):
        self.line.sendall(text)

    def read(self):
        while b"\r\n" not in self.rest:
            more = self.line.recv(65536)
            if not more:
                raise Cut()
            self.rest += more
        line, self.rest = self.rest.split(b"\r\n", 1)
        return line + b"\r\n"

    def text(self):
        letter = b""
        while True:
            line = self.read()
            if line == b".\r\n":
                return letter
            letter += line[1:] if line.startswith(b".") else line
            self.cut("text")

    def serve(self):
        if "implicit" in self.faults:
            self.private()
        if "silent" in self.faults:
            self.read()
        self.cut("greeting")
        self.say(b"220 mail.test ESMTP\r\n")
        encrypted = "implicit" in self.faults
        offered = b"AUTH XOAUTH2 OAUTHBEARER" if "tokens" in self.faults else b"AUTH PLAIN LOGIN"
        while True:
            line = self.read()
            note(line)
            verb = line[:4].upper()
            if verb == b"EHLO":
                self.cut("ehlo")
                offers = [b"mail.test"]
                if encrypted:
                    offers.append(offered)
                elif "no-starttls" not in self.faults:
                    offers.append(b"STARTTLS")
                else:
                    offers.append(offered)
                offers.append(b"SIZE 1000000")
                self.say(b"".join(b"250-" + one + b"\r\n" for one in offers[:-1]) + b"250 " + offers[-1] + b"\r\n")
            elif verb == b"STAR" and not encrypted:
                if "behind-starttls" in self.faults:
                    self.say(b"220 go\r\n250-mail.test\r\n250 AUTH PLAIN\r\n")
                else:
                    self.say(b"220 go\r\n")
                self.private()
                encrypted = True
            elif verb == b"AUTH":
                self.cut("auth")
                self.say(b"535 5.7.8 Wrong password\r\n" if "refuse-auth" in self.faults else b"235 Welcome\r\n")
            elif verb == b"MAIL":
                self.cut("from")
                self.say(b"550 5.7.1 Not you\r\n" if "refuse-from" in self.faults else b"250 OK\r\n")
            elif verb == b"RCPT":
                self.cut("rcpt")
                self.say(b"550-5.1.1 No such person\r\n550 5.1.1 lives here\r\n" if "refuse-rcpt" in self.faults else b"250 OK\r\n")
            elif verb == b"DATA":
                self.cut("data")
                self.say(b"354 Go on\r\n")
                letter = self.text()
                if "refuse-text" in self.faults:
                    self.say(b"554 5.7.1 Looks like spam\r\n")
                elif "later-text" in self.faults:
                    self.say(b"451 4.3.0 Try later\r\n")
                elif "lose-text" in self.faults:
                    raise Cut()
                else:
                    keep(letter)
                    self.cut("before-reply")
                    while "hold-reply" in self.faults and not os.path.exists(os.path.join(folder, "go")):
                        time.sleep(0.01)
                    self.say(b"250 2.0.0 Taken\r\n")
                    self.cut("after-reply")
            elif verb == b"QUIT":
                self.say(b"221 Bye\r\n")
                return
            else:
                self.say(b"502 What?\r\n")

    def run(self):
        came("came\n")
        try:
            self.serve()
        except (Cut, OSError):
            pass
        finally:
            self.line.close()
            came("went\n")


server = socket.create_server(("127.0.0.1", 0))
print(server.getsockname()[1], flush=True)
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
while True:
    connection, _ = server.accept()
    threading.Thread(target=Visit(connection).run, daemon=True).start()
