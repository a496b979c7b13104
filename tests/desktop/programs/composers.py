# SPDX-License-Identifier: GPL-3.0-or-later
"""Mail programs whose window tells the accessibility bus too little: the letter is saved as a draft (Ctrl+S) and read from there."""
import email
import email.policy
import json
import mailbox
import os
import pathlib
import subprocess

from lab import letters, told

LONGEST = 60  # seconds that a window may take

# Waits for the window whose title holds $1, saves the draft, and ends the program when $2 names a file with something in it.
SAVE = r"""
openbox & manager=$!
title=$1; draft=$2; shift 2
"$@" & program=$!
for try in $(seq %d); do
    sleep 1
    window=$(xdotool search --name "$title" | tail -1)
    [ -z "$window" ] || break
done
sleep 4
xdotool windowfocus --sync "$window"
sleep 1
xdotool key --clearmodifiers ctrl+s
for try in $(seq %d); do
    sleep 1
    [ -z "$(find "$draft" -type f -size +0 2>/dev/null)" ] || break
done
sleep 2
kill $program $manager
""" % (LONGEST, LONGEST)


def sylpheed_home(lab):
    lab.write(".sylpheed-2.0/accountrc", "[Account: 1]\naccount_name=Robin\nis_default=1\nname=Robin Vale\naddress=robin.vale@example.org\n"
                                         "protocol=5\nsmtp_server=localhost\nset_autocc=0\nauto_signature=0\n")
    folders = (("inbox", "inbox"), ("outbox", "sent"), ("draft", "draft"), ("queue", "queue"), ("trash", "trash"))
    lab.write(".sylpheed-2.0/folderlist.xml", '<?xml version="1.0" encoding="UTF-8"?>\n<folderlist><folder type="mh" name="Mail" path="Mail">'
              + "".join(f'<folderitem type="{kind}" name="{name}" path="{name}"/>' for kind, name in folders) + "</folder></folderlist>\n")
    lab.write(".sylpheed-2.0/sylpheedrc", "[Common]\nenable_autosave=0\n")
    for _, name in folders:
        os.makedirs(lab.path("Mail", name))


def thunderbird_home(lab):
    local, account = "mail.server.server2.", "mail.server.server1."
    prefs = {
        "mail.accountmanager.accounts": "account1,account2", "mail.accountmanager.defaultaccount": "account1",
        "mail.accountmanager.localfoldersserver": "server2", "mail.account.account1.server": "server1",
        "mail.account.account1.identities": "id1", "mail.account.account2.server": "server2",
        "mail.identity.id1.fullName": "Robin Vale", "mail.identity.id1.useremail": "robin.vale@example.org", "mail.identity.id1.valid": True,
        "mail.identity.id1.smtpServer": "smtp1", "mail.identity.id1.drafts_folder_picker_mode": "1",
        "mail.identity.id1.draft_folder": "mailbox://nobody@Local%20Folders/Drafts",
        # One that asks nobody for its letters; without an account nothing is composed.
        account + "type": "pop3", account + "hostname": "127.0.0.1", account + "port": 9, account + "userName": "robin",
        account + "login_at_startup": False, account + "check_new_mail": False, account + "directory-rel": "[ProfD]Mail/One",
        local + "type": "none", local + "hostname": "Local Folders", local + "userName": "nobody",
        local + "directory-rel": "[ProfD]Mail/Local Folders",
        "mail.smtpservers": "smtp1", "mail.smtpserver.smtp1.hostname": "127.0.0.1", "mail.smtpserver.smtp1.port": 9,
        "mail.shell.checkDefaultClient": False, "mail.provider.suppress_dialog_on_startup": True, "mail.rights.version": 1,
        "app.donation.eoy.version.viewed": 999, "mailnews.start_page.enabled": False, "datareporting.policy.dataSubmissionEnabled": False,
        "app.update.enabled": False, "mailnews.start_page_override.mstone": "ignore",
    }
    lab.write("profile/user.js", "".join(f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in prefs.items()))


def unwrapped(message):
    """The text of a draft, lines that were only broken for the way (RFC 3676) joined again."""
    text = message.get_content()
    if message.get_param("format") != "flowed":
        return text
    return "".join(line + ("" if line.endswith(" ") and line != "-- " else "\n") for line in text.splitlines())


def last_draft(folder):
    """The draft in a file of an mbox, or in the folder of an MH mailbox."""
    read = lambda file: email.message_from_binary_file(file, policy=email.policy.default)
    if os.path.isfile(folder):
        found = list(mailbox.mbox(folder, factory=read, create=False))
        return found[-1] if found else None
    files = sorted(pathlib.Path(folder).glob("[0-9]*"), key=lambda file: file.stat().st_mtime)
    return read(files[-1].open("rb")) if files else None


def composer(lab, name):
    results = []
    home, title, draft = {"sylpheed": (sylpheed_home, "Compose", "Mail/draft"),
                          "thunderbird": (thunderbird_home, "Write:", "profile/Mail/Local Folders/Drafts")}[name]
    home(lab)
    for letter, subject, body in letters(lab.few):
        address, clipboard = lab.hand(name, subject, body)
        if name == "sylpheed":
            command = [name, "--compose", address]
            for file in pathlib.Path(lab.path(draft)).glob("[0-9]*"):
                file.unlink()
        else:
            # As the program does it: Thunderbird is handed the draft file whole.
            clipboard, command = "", [name, "--profile", lab.path("profile"), lab.draft(subject, body)]
            for file in pathlib.Path(lab.path(draft)).parent.glob("Drafts*"):
                file.unlink()
        subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1280x900x24", "dbus-run-session", "--", "bash", "-c", SAVE, "save", title,
                        lab.path(draft), *command], env=lab.env, capture_output=True)
        message = last_draft(lab.path(draft))
        results.append(told(letter, subject, body, clipboard, (str(message["To"]), str(message["Subject"]), unwrapped(message)))
                       if message else f"{letter}: no draft was saved")
    return results
