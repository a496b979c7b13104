#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two PostgreSQL servers that Patroni looks after, with an etcd, on this machine in a folder of their own. Says
"leads PORT"; "kill" on standard input ends the machine that leads (its Patroni and its server, with -9), and the next
line says who leads then. Ends with its input.

Patroni and etcd are Debian's (patroni, etcd-server); where they are only unpacked, AFTERWORD_PATRONI names the folder.
Usage: patroni.py FOLDER PROGRAMS-OF-POSTGRESQL"""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

FOLDER, PROGRAMS = sys.argv[1:3]
UNPACKED = os.environ.get("AFTERWORD_PATRONI", "")
UNPRIVILEGED = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--pdeathsig", "KILL"]


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def asked(port, path):
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/{path}", timeout=3) as answer:
            return json.load(answer)
    except urllib.error.HTTPError:
        return None
    except OSError:
        return None


class Node:
    def __init__(self, name, etcd):
        self.name, self.port, self.rest = name, free_port(), free_port()
        self.data = f"{FOLDER}/{name}"
        settings = {
            "scope": "shared", "name": name,
            "restapi": {"listen": f"127.0.0.1:{self.rest}", "connect_address": f"127.0.0.1:{self.rest}"},
            "etcd3": {"hosts": f"127.0.0.1:{etcd}"},
            "bootstrap": {
                "dcs": {"ttl": 20, "loop_wait": 2, "retry_timeout": 3, "synchronous_mode": True},
                "initdb": [{"encoding": "UTF8"}, {"locale": "C.UTF-8"}, {"auth-local": "scram-sha-256"},
                           {"auth-host": "scram-sha-256"}],
                "pg_hba": ["host all all 127.0.0.1/32 scram-sha-256", "local all all scram-sha-256",
                           "host replication all 127.0.0.1/32 scram-sha-256"]},
            "postgresql": {
                "listen": f"127.0.0.1:{self.port}", "connect_address": f"127.0.0.1:{self.port}", "data_dir": self.data,
                "bin_dir": PROGRAMS, "pgpass": f"{FOLDER}/pgpass-{name}",
                "authentication": {"superuser": {"username": "postgres", "password": "secret of postgres"},
                                   "replication": {"username": "follower", "password": "secret"}},
                "parameters": {"unix_socket_directories": FOLDER}}}
        with open(f"{FOLDER}/{name}.yml", "w", encoding="utf-8") as file:
            json.dump(settings, file)
        environment = dict(os.environ, HOME=FOLDER)
        if UNPACKED:
            environment["PYTHONPATH"] = f"{UNPACKED}/usr/lib/python3/dist-packages"
        with open(f"{FOLDER}/{name}.log", "w", encoding="utf-8") as log:
            self.process = subprocess.Popen(
                UNPRIVILEGED + ["/usr/bin/python3", f"{UNPACKED}/usr/bin/patroni", f"{FOLDER}/{name}.yml"], stdout=log,
                stderr=log, env=environment, cwd="/")

    def leads(self):
        return asked(self.rest, "primary") is not None

    def kill(self):
        self.process.kill()
        self.process.wait()
        with open(f"{self.data}/postmaster.pid", encoding="ascii") as file:
            os.kill(int(file.readline()), signal.SIGKILL)

    def end(self):
        self.process.terminate()
        self.process.wait()


def leader(nodes):
    for _ in range(600):
        for node in nodes:
            if node.leads():
                return node
        time.sleep(0.1)
    sys.exit("nobody leads")


def has_follower(node):
    members = (asked(node.rest, "cluster") or {}).get("members", [])
    return any(one["role"] == "sync_standby" and one["state"] in ("running", "streaming") for one in members)


def main():
    os.makedirs(FOLDER, exist_ok=True)
    shutil.chown(FOLDER, "postgres")
    clients, peers = free_port(), free_port()
    with open(f"{FOLDER}/etcd.log", "w", encoding="utf-8") as log:
        etcd = subprocess.Popen(UNPRIVILEGED + [
            f"{UNPACKED}/usr/bin/etcd", "--name", "one", "--data-dir", f"{FOLDER}/etcd",
            "--listen-client-urls", f"http://127.0.0.1:{clients}", "--advertise-client-urls", f"http://127.0.0.1:{clients}",
            "--listen-peer-urls", f"http://127.0.0.1:{peers}", "--initial-advertise-peer-urls", f"http://127.0.0.1:{peers}",
            "--initial-cluster", f"one=http://127.0.0.1:{peers}"], stdout=log, stderr=log)
    nodes = []
    try:
        nodes = [Node(name, clients) for name in "ab"]
        leads = leader(nodes)
        for _ in range(900):
            if has_follower(leads):
                break
            time.sleep(0.1)
        else:
            sys.exit("nobody follows")
        print("leads", leads.port, flush=True)
        for line in sys.stdin:
            if line.strip() == "kill":
                leads.kill()
                nodes.remove(leads)
                leads = leader(nodes)
                print("leads", leads.port, flush=True)
    finally:
        for node in nodes:
            node.end()
        etcd.terminate()
        etcd.wait()


main()
