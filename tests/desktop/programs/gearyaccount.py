# SPDX-License-Identifier: GPL-3.0-or-later
"""An account for Geary, which composes nothing without one: on a Dovecot of its own, on this machine alone and as root, with a
certificate of an authority that Geary's session trusts, and the password in a keyring of that session (geary.sh)."""
import contextlib
import os
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
from dovecot import Dovecot, certificates, free_port  # noqa: E402


@contextlib.contextmanager
def account(lab):
    certificates(lab.path("tls"))
    os.makedirs(lab.path("server"))
    os.chmod(lab.home, 0o755)
    with Dovecot(lab.path("server"), lab.path("tls"), submissions=free_port()) as server:
        common = "login=robin\nremember_password=true\nhost=localhost\ntransport_security=transport\n"
        lab.write("config/geary/account_01/geary.ini",
                  "[Metadata]\nversion=1\nstatus=enabled\n[Account]\nlabel=Robin\nordinal=1\nprefetch_days=14\nsave_drafts=false\n"
                  "save_sent=true\nsender_mailboxes=Robin Vale <robin.vale@example.org>;\nservice_provider=other\nsignature=\n"
                  f"use_signature=false\n[Folders]\n[Incoming]\n{common}port={server.imaps}\ncredentials=custom\n"
                  f"[Outgoing]\n{common}port={server.submissions}\ncredentials=use-incoming\n")
        lab.env["GEARY_AUTHORITY"] = lab.path("tls/ca.pem")
        yield
