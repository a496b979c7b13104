# SPDX-License-Identifier: GPL-3.0-or-later
"""Roundcube as a person uses it, without a browser: signs in, opens the draft, edits it, and sends it."""
import http.cookiejar
import html
import json
import os
import re
import signal
import sqlite3
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request

ROOT = "/usr/share/roundcube"
ADDED = "I would gladly show you more."


def settings(lab):
    """Its own folder of settings, in place of the machine's (/etc/roundcube)."""
    ssl = f"['ssl' => ['cafile' => '{lab.authority}', 'verify_peer' => true, 'peer_name' => 'localhost']]"
    values = {"db_dsnw": f"'sqlite:///{lab.path('roundcube.db')}'", "imap_host": f"'ssl://localhost:{lab.imaps}'",
              "smtp_host": f"'ssl://localhost:{lab.submissions}'", "imap_conn_options": ssl, "smtp_conn_options": ssl,
              "smtp_user": "'%u'", "smtp_pass": "'%p'", "des_key": "'0123456789abcdefghijklmn'", "plugins": "[]",
              "log_dir": f"'{lab.path('log')}'", "temp_dir": f"'{lab.path('tmp')}'", "drafts_mbox": "'Drafts'", "sent_mbox": "'Sent'",
              "enable_installer": "false", "log_driver": "'file'", "mime_types": "''", "product_name": "'Webmail'"}
    lab.write("roundcube/config.inc.php", "<?php\n$config = [];\n" + "".join(f"$config['{name}'] = {value};\n" for name, value in values.items()))
    lab.write("roundcube/defaults.inc.php", open("/etc/roundcube/defaults.inc.php").read())
    for name in ("log", "tmp"):
        os.makedirs(lab.path(name))
    with sqlite3.connect(lab.path("roundcube.db")) as base:
        base.executescript(open(f"{ROOT}/SQL/sqlite.initial.sql").read())


def fields(page, form="form"):
    """What the form of a page would send."""
    found = {}
    for tag in re.findall(r"<(?:input|select)[^>]*>", page):
        told = dict(re.findall(r'(\w+)="([^"]*)"', tag))
        if told.get("name") and told.get("type") not in ("checkbox", "radio", "submit", "file", "button"):
            found[html.unescape(told["name"])] = html.unescape(told.get("value", ""))
    return found


def roundcube(lab, name):
    from dovecot import free_port
    settings(lab)
    port = free_port()
    said = open(lab.path("php.log"), "w")
    server = subprocess.Popen(["php", "-d", "error_log=" + lab.path("php.errors"), "-S", f"127.0.0.1:{port}", "-t", ROOT],
                              env=dict(lab.env, ROUNDCUBE_CONFIG_DIR=lab.path("roundcube"), PHP_CLI_SERVER_WORKERS="2"), stdout=said, stderr=said, start_new_session=True)
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
    address = f"http://127.0.0.1:{port}/index.php"

    def page(sent=None, **asked):
        words = urllib.parse.urlencode(sent).encode() if sent is not None else None
        return browser.open(address + "?" + urllib.parse.urlencode(asked), words, timeout=60).read().decode()

    try:
        end = time.monotonic() + 60
        while True:
            try:
                first = page()
                break
            except (urllib.error.URLError, ConnectionError):
                if time.monotonic() > end:
                    return "php does not answer"
                time.sleep(0.2)
        inside = page(dict(fields(first), _task="login", _action="login", _timezone="UTC", _url="", _user="robin", _pass="pw"), _task="login")
        if "task=logout" not in inside:
            return "cannot sign in"
        uid = 1  # the only one, in a folder that has just been made
        compose = page(_task="mail", _action="compose", _draft_uid=uid, _mbox="Drafts")
        text = html.unescape(re.search(r"<textarea[^>]*name=\"_message\"[^>]*>(.*?)</textarea>", compose, re.S)[1])
        to = html.unescape(re.search(r"<textarea[^>]*name=\"_to\"[^>]*>(.*?)</textarea>", compose, re.S)[1])
        sender = re.search(r"<select[^>]*name=\"_from\".*?<option value=\"(\d+)\"", compose, re.S)[1]
        words = dict(fields(compose), _task="mail", _action="send", _from=sender, _to=to, _message=edited(text), _draft="", _is_html="0", _framed="1", _store_target="Sent")
        answer = page(words, _task="mail", _action="send")
        return "" if "sent_successfully" in answer or "successfully" in answer else "refused: " + re.sub(r"<[^>]*>|\s+", " ", answer)[-300:]
    finally:
        os.killpg(server.pid, signal.SIGTERM)  # its workers would stay
        server.wait()
        said.close()


def edited(text):
    """The letter with a sentence more, where a person would add it."""
    return re.sub(r"(I would like[^\n]*)", rf"\1\n{ADDED}", text, count=1)
