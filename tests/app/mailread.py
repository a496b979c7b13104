#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two mail libraries that know nothing of each other (Python's email, Perl's Email::MIME) read the messages that
`afterword draft --out` writes: neither finds a defect, and both read what was written, in any script."""

import email
import email.policy
import json
import pathlib
import subprocess
import sys
import tempfile

AFTERWORD = sys.argv[1]
NOW = "2026-11-23T15:00:00-05:00"

PERL = r"""
use strict; use warnings; use Email::MIME; use JSON::PP;
local $/; my $mail = Email::MIME->new(<STDIN>);
print JSON::PP->new->utf8->encode({ from => $mail->header_str('From'), to => $mail->header_str('To'),
  subject => $mail->header_str('Subject'), body => $mail->body_str,
  headers => [sort map { lc } $mail->header_names], parts => scalar($mail->parts) });
"""

PEOPLE = {
    "dana": ("Dana Whitfield", "showed the churn dashboard"),
    "yuki": ("山田太郎", "laughed about the broken projector 🎉"),
    "leila": ("ليلى حداد", "asked how I would sample rare events"),
    "tom": ('Tom "Quote" Okafor-Núñez, PhD\r\nBcc: all@northwind.example', "e\u0301toile, combining"),
}


def search():
    contacts = [{"id": key, "name": name, "email": f"{key}@northwind.example"}
                for key, (name, _) in PEOPLE.items()]
    interviewers = [{"contact": key, "moment": moment} for key, (_, moment) in PEOPLE.items()]
    interview = {"id": "i1", "round": "On-site", "start": "2026-11-23T10:00", "end": "2026-11-23T11:00",
                 "timeZone": "America/New_York", "interviewers": interviewers,
                 "debrief": {"contribution": "five years of churn modelling, and " + "a long list, " * 20}}
    return {"afterword": 1,
            "person": {"name": "Robin Välè", "email": "robin@example.org", "timeZone": "America/New_York"},
            "contacts": contacts,
            "applications": [{"id": "northwind", "company": "Northwind & Söhne", "role": "Data Analyst 🎓",
                              "added": "2026-11-02", "interviews": [interview]}]}


def run(*words, allowed=(0,)):
    done = subprocess.run([AFTERWORD, *words], capture_output=True, text=True)
    assert done.returncode in allowed, (words, done.returncode, done.stderr)
    return done.stdout


def body_of(mail):
    part = mail.get_body(("plain",))
    assert part is not None
    return part.get_content()


def defects_of(mail):
    found = list(mail.defects)
    for part in mail.walk():
        found += part.defects
        for name, value in part.items():
            found += [(name, defect) for defect in getattr(value, "defects", [])]
    return found


def compare(path, expected):
    raw = path.read_bytes()
    assert b"\r\n" in raw and b"\n" not in raw.replace(b"\r\n", b""), "lines end with CR LF"
    assert max(len(line) for line in raw.split(b"\r\n")) <= 998, "no line is longer than RFC 5322 allows"
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    assert not defects_of(mail), (path, defects_of(mail))
    other = json.loads(subprocess.run(["perl", "-e", PERL], input=raw, capture_output=True, check=True).stdout)

    normal = lambda text: text.replace("\r\n", "\n")
    assert str(mail["subject"]) == other["subject"] == expected["subject"], (mail["subject"], other["subject"])
    assert normal(body_of(mail)) == normal(other["body"]) == expected["body"], path
    addresses = [address.addr_spec for address in mail["to"].addresses]
    assert addresses == [expected["to"]], addresses
    assert expected["to"] in other["to"] and "robin@example.org" in other["from"], other
    assert "bcc" not in other["headers"] and mail["bcc"] is None, "nothing typed becomes a header"
    assert mail["from"].addresses[0].display_name == "Robin Välè"


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        store = str(folder / "search.afterword")
        (folder / "search.json").write_text(json.dumps(search()), encoding="utf-8")
        run("import", str(folder / "search.json"), "--store", store, "--now", NOW)
        out = folder / "mail"
        drafts = json.loads(run("draft", "--interview", "i1", "--out", str(out), "--json", "--store", store,
                                "--now", NOW, allowed=(0, 1)))
        assert len(drafts) == len(PEOPLE), drafts
        written = {}
        for path in sorted(out.iterdir()):
            mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
            written[mail["to"].addresses[0].addr_spec] = path
        assert len(written) == len(PEOPLE), written
        for draft in drafts:
            compare(written[draft["to"]], draft)
    print(f"{len(PEOPLE)} messages read alike by two libraries, no defect")


main()
