# SPDX-License-Identifier: GPL-3.0-or-later
"""Mail programs with windows, which open a draft of the mailbox, edit it and send it: Thunderbird by its own remote control, Claws Mail
by its keys."""
import json
import os
import shutil
import subprocess

from marionette import Marionette

ADDED = "I would gladly show you more."
PATIENCE = 120  # seconds


def thunderbird_prefs(lab, port):
    server, smtp = "mail.server.server1.", "mail.smtpserver.smtp1."
    folder = f"imap://robin@localhost/"
    prefs = {
        "mail.accountmanager.accounts": "account1", "mail.accountmanager.defaultaccount": "account1",
        "mail.account.account1.server": "server1", "mail.account.account1.identities": "id1",
        "mail.identity.id1.fullName": "Robin Vale", "mail.identity.id1.useremail": "robin@example.org", "mail.identity.id1.valid": True,
        "mail.identity.id1.smtpServer": "smtp1", "mail.identity.id1.draft_folder": folder + "Drafts",
        "mail.identity.id1.drafts_folder_picker_mode": "1", "mail.identity.id1.fcc": True, "mail.identity.id1.fcc_folder": folder + "Sent",
        "mail.identity.id1.fcc_folder_picker_mode": "1", "mail.identity.id1.compose_html": False,
        server + "type": "imap", server + "hostname": "localhost", server + "port": lab.imaps, server + "socketType": 3,
        server + "userName": "robin", server + "authMethod": 3, server + "login_at_startup": False, server + "check_new_mail": False,
        server + "directory-rel": "[ProfD]ImapMail/localhost",
        "mail.smtpservers": "smtp1", smtp + "hostname": "localhost", smtp + "port": lab.submissions, smtp + "try_ssl": 3,
        smtp + "username": "robin", smtp + "authMethod": 3,
        "mail.shell.checkDefaultClient": False, "mail.provider.suppress_dialog_on_startup": True, "mail.rights.version": 1,
        "app.donation.eoy.version.viewed": 999, "mailnews.start_page.enabled": False, "datareporting.policy.dataSubmissionEnabled": False,
        "app.update.enabled": False, "mailnews.start_page_override.mstone": "ignore", "marionette.port": port,
        "security.enterprise_roots.enabled": False, "network.proxy.type": 0, "network.manage-offline-status": False,
        "mail.SpellCheckBeforeSend": False, "mail.warn_on_send_accel_key": False,
    }
    lab.write("profile/user.js", "".join(f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in prefs.items()))


# The authority is trusted and the passwords are known, as where somebody entered them.
SIGNED_IN = """
const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const base = Cc["@mozilla.org/security/x509certdb;1"].getService(Ci.nsIX509CertDB);
base.addCertFromBase64(words[0], "C,,");
for (const [host, realm] of [["imap://localhost", "imap://localhost"], ["smtp://localhost", "smtp://localhost"]]) {
  const login = Cc["@mozilla.org/login-manager/loginInfo;1"].createInstance(Ci.nsILoginInfo);
  login.init(host, null, realm, "robin", "pw", "", "");
  await Services.logins.addLoginAsync(login);
}
"""
OPEN = """
const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const { MailUtils } = ChromeUtils.importESModule("resource:///modules/MailUtils.sys.mjs");
const wait = ms => new Promise(resolve => Services.wm.getMostRecentWindow("mail:3pane").setTimeout(resolve, ms));
const server = MailServices.accounts.accounts[0].incomingServer;
server.password = "pw"; // without one it stays silent
server.performExpand(null);
let folder, header, why;
for (let tries = 0; tries < 400 && !header; ++tries) {
  if (tries % 40 == 20) server.performExpand(null);
  folder = server.rootFolder.subFolders.find(one => one.name == "Drafts");
  if (folder) {
    if (tries % 40 == 1) { try { folder.updateFolder(null); } catch (error) { why = error; } }
    try { header = [...folder.messages][0]; } catch (error) { why = error; }
  }
  await wait(200);
}
if (!header) return "no draft is seen: " + why + " " + server.rootFolder.subFolders.map(one => one.name);
const uri = folder.getUriForMsg(header);
MailServices.compose.OpenComposeWindow(null, header, uri, Ci.nsIMsgCompType.Draft, Ci.nsIMsgCompFormat.Default,
                                       MailServices.accounts.accounts[0].defaultIdentity, null, null);
let compose;
for (let tries = 0; tries < 400; ++tries) {
  compose = Services.wm.getMostRecentWindow("msgcompose");
  if (compose?.gMsgCompose?.editor && compose.gMsgCompose.compFields.subject && /would like/.test(compose.gMsgCompose.editor.outputToString("text/plain", 0)))
    break;
  await wait(200);
}
if (!compose?.gMsgCompose?.editor) return "no composer";
"""
EDIT = """
const editor = compose.gMsgCompose.editor;
editor.QueryInterface(Ci.nsIEditor);
editor.beginningOfDocument();
const range = editor.document.createRange();
const texts = editor.document.createTreeWalker(editor.document.body, 4);
let text;
while ((text = texts.nextNode()) && !/would like/.test(text.data));
if (!text) return "the draft's words are not there";
editor.selection.collapse(text, text.data.length);
editor.QueryInterface(Ci.nsIEditor).insertText(" " + words[0]);
compose.gContentChanged = true;
"""
SAVE = """
compose.goDoCommand("cmd_saveAsDraft");
for (let tries = 0; tries < 400 && (compose.gSaveOperationInProgress || compose.gMsgCompose.bodyModified); ++tries) await wait(200);
"""
SEND = """
compose.goDoCommand("cmd_sendNow");
for (let tries = 0; tries < 400 && !compose.closed; ++tries) await wait(200);
return compose.closed ? "" : "the composer stays open: " + Services.wm.getMostRecentWindow("")?.document.title;
"""


def thunderbird(lab, name):
    from dovecot import free_port
    port = free_port()
    thunderbird_prefs(lab, port)
    screen = subprocess.Popen(["xvfb-run", "-a", "-s", "-screen 0 1280x900x24", "dbus-run-session", "--", "thunderbird", "--profile", lab.path("profile"),
                               "--marionette", "--remote-allow-system-access"], env=dict(lab.env, MOZ_MARIONETTE="1"), stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        control = Marionette(port, PATIENCE)
        control.say("WebDriver:SetTimeouts", {"script": 1000 * PATIENCE})
        with open(lab.authority) as file:
            certificate = "".join(line for line in file.read().splitlines() if "CERTIFICATE" not in line)
        control.run(SIGNED_IN, certificate)
        return control.run(OPEN + EDIT + SAVE + SEND, ADDED)
    except (OSError, RuntimeError) as error:
        return str(error)
    finally:
        os.killpg(screen.pid, 15)
        screen.wait()


# Claws Mail keeps passwords under a key of its own, so it is given a way that asks for none: a command that is signed in already, and
# another one that sends.
LINE = """import imaplib, os, select, ssl, sys, threading
line = imaplib.IMAP4_SSL("localhost", int(sys.argv[1]), ssl_context=ssl.create_default_context(cafile=sys.argv[2]))
line.login("robin", "pw")
os.write(1, b"* PREAUTH hello\\r\\n")
def speak():
    while said := os.read(0, 65536):
        line.sock.sendall(said)
    os._exit(0)
threading.Thread(target=speak, daemon=True).start()
while said := line.sock.recv(65536):
    os.write(1, said)
"""
SEND_BY = """import email, smtplib, ssl, sys
letter = sys.stdin.buffer.read()
with smtplib.SMTP_SSL("localhost", int(sys.argv[1]), context=ssl.create_default_context(cafile=sys.argv[2])) as line:
    line.login("robin", "pw")
    line.sendmail("robin@example.org", [email.message_from_bytes(letter)["To"]], letter)
"""
# The list of letters is waited for, the only one is opened by a double click, a sentence is typed into it, and Ctrl+Return sends it.
KEYS = r"""
openbox & manager=$!
sent=$1; shift
"$@" & program=$!
window() { for try in $(seq 60); do found=$(xdotool search --onlyvisible --name "$1" | tail -1); [ -z "$found" ] || return 0; sleep 1; done; return 1; }
window "Claws Mail"
main=$found
xdotool windowsize --sync "$main" 1200 800 windowmove "$main" 0 0
for try in $(seq 12); do
    sleep 1
    xdotool windowfocus --sync "$main"
    xdotool mousemove 450 153 click --repeat 2 --delay 80 1
    sleep 1
    composer=$(xdotool search --onlyvisible --name "Compose message" | tail -1)
    [ -z "$composer" ] || break
done
xdotool windowfocus --sync "$composer"
sleep 1
xdotool type --delay 20 "$WORDS "
sleep 1
xdotool key --clearmodifiers ctrl+Return
for try in $(seq 60); do sleep 1; [ ! -e "$sent" ] || break; done
sleep 2
kill -9 $program; kill $manager
"""


def claws(lab, name):
    for folder in ("Queue", "Trash"):  # it queues what it sends at once, too
        lab.server.make_folder(folder)
    line = f"/usr/bin/python3 -B {lab.write('line.py', LINE)} {lab.imaps} {lab.authority}"
    send = lab.write("send", f"#!/bin/sh\n/usr/bin/python3 -B {lab.write('send.py', SEND_BY)} {lab.submissions} {lab.authority} && touch {lab.path('sent')}\n", 0o700)
    lab.write(".claws-mail/accountrc",
              "[Account: 1]\naccount_name=Robin\nis_default=1\nname=Robin Vale\naddress=robin@example.org\nprotocol=3\n"
              f"receive_server=localhost\nuser_id=robin\nset_tunnelcmd=1\ntunnelcmd={line}\nuse_mail_command=1\nmail_command={send}\n"
              "set_sent_folder=1\nsent_folder=#imap/Robin/Sent\nset_draft_folder=1\ndraft_folder=#imap/Robin/Drafts\nauto_signature=0\n")
    lab.write(".claws-mail/clawsrc", "[Common]\nautocheck_on_startup=0\nwarn_unsent=0\nautosave=0\nenable_aspell=0\nsend_dialog_invisible=1\n")
    lab.write(".claws-mail/folderlist.xml",
              '<?xml version="1.0" encoding="UTF-8"?>\n<folderlist><folder type="imap" name="Robin" account_id="1" collapsed="0">'
              '<folderitem last_seen="0" type="inbox" name="INBOX" path="INBOX" mtime="0"/>'
              '<folderitem last_seen="0" type="outbox" name="Sent" path="Sent" mtime="0"/>'
              '<folderitem last_seen="0" type="draft" name="Drafts" path="Drafts" mtime="0"/>'
              '<folderitem last_seen="0" type="queue" name="Queue" path="Queue" mtime="0"/>'
              '<folderitem last_seen="0" type="trash" name="Trash" path="Trash" mtime="0"/></folder></folderlist>\n')
    subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1280x900x24", "dbus-run-session", "--", "bash", "-c", KEYS, "keys", lab.path("sent"),
                    "claws-mail", "--select", "#imap/Robin/Drafts"], env=dict(lab.env, WORDS=ADDED), capture_output=True)
    return "" if os.path.exists(lab.path("sent")) else "nothing was handed over"
