# SPDX-License-Identifier: GPL-3.0-or-later
"""A Dovecot of one's own on this machine alone, for scripts: certificates of an authority of their own, every name let in with the
password "pw". It is told what to do in the words of the version that is installed, as dovecot.h does it for tests in C++."""
import os
import re
import socket
import subprocess
import time


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def certificates(folder, names=("localhost",)):
    """An authority (ca.pem) and a certificate of its own for @p names (pem, key) in @p folder."""
    def openssl(*words):
        subprocess.run(["openssl", *words], check=True, capture_output=True, cwd=folder)

    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "extensions"), "w") as file:
        file.write("subjectAltName=IP:127.0.0.1," + ",".join("DNS:" + name for name in names) + "\nextendedKeyUsage=serverAuth\n")
    curve = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
    openssl("req", "-x509", *curve, "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=Test authority",
            "-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign")
    openssl("req", *curve, "-keyout", "key", "-out", "csr", "-subj", "/CN=localhost")
    openssl("x509", "-req", "-in", "csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-extfile", "extensions", "-out", "pem")


def is_root():
    return os.geteuid() == 0


def version_of_2_4():
    """Debian 13's Dovecot asks for its version first, and calls by other names what 2.3 knows; of an older one nothing."""
    said = subprocess.run(["/usr/sbin/dovecot", "--version"], capture_output=True, text=True, check=True).stdout
    version = re.match(r"\d+(\.\d+)*", said).group() # of "2.4.1-4 (7d8c0e5759)" its settings know the first part
    return version if tuple(map(int, version.split(".")[:2])) >= (2, 4) else ""


def words_for_input(home, user):
    """Settings for a server on standard input and output, whose letters lie in home/Maildir; it is told whose it is by its
    environment, which 2.4 has to be told to read."""
    version = version_of_2_4()
    words = (f"dovecot_config_version = {version}\ndovecot_storage_version = {version}\nmail_driver = maildir\nmail_path = {home}/Maildir\n"
             f"import_environment {{\n  HOME = {home}\n  USER = {user}\n}}\n") if version else f"mail_location = maildir:{home}/Maildir\n"
    return words + (f"base_dir = {home}/run\nssl = no\nprotocols = imap\nfirst_valid_uid = 0\nlog_path = {home}/log\n"
                    "stats_writer_socket_path =\nnamespace inbox {\n  inbox = yes\n  separator = /\n"
                    "  mailbox Drafts {\n    special_use = \\Drafts\n  }\n  mailbox Sent {\n    special_use = \\Sent\n  }\n}\n"
                    + ("mail_uid = mail\nmail_gid = mail\n" if is_root() else ""))


class Dovecot:
    """Runs while its context lasts. Letters lie in home/USER/Maildir of @p folder, which has to be a short path: sockets are there."""

    FOLDERS = ("Drafts", "Sent", "Trash")

    def __init__(self, folder, tls, imaps=None, submissions=None, relay=9, introspection=""):
        self.folder, self.tls, self.relay, self.introspection = folder, tls, relay, introspection
        self.imaps = imaps or free_port()
        self.submissions = submissions
        self.version = version_of_2_4()
        self.settings = os.path.join(folder, "dovecot.conf")

    def home(self, user="robin"):
        return os.path.join(self.folder, "home", user)

    def maildir(self, folder="", user="robin"):
        return os.path.join(self.home(user), "Maildir", "." + folder if folder else "")

    def letters(self, folder="", user="robin"):
        """The letters in a folder, oldest first, each with its flags."""
        found = []
        for part in ("cur", "new"):
            at = os.path.join(self.maildir(folder, user), part)
            for name in os.listdir(at) if os.path.isdir(at) else ():
                with open(os.path.join(at, name), "rb") as file:
                    found.append((os.stat(os.path.join(at, name)).st_mtime_ns, name.partition(":2,")[2], file.read()))
        return [letter[1:] for letter in sorted(found)]

    def make_folder(self, folder, user="robin"):
        at = self.maildir(folder, user)
        for part in ("tmp", "new", "cur"):
            os.makedirs(os.path.join(at, part), exist_ok=True)
        if is_root():
            subprocess.run(["chown", "-R", "mail:mail", self.home(user)], check=True)
        return at

    def deliver(self, letter, folder="", user="robin"):
        at = self.make_folder(folder, user)
        name = f"{time.time_ns()}.test"
        with open(os.path.join(at, "tmp", name), "wb") as file:
            file.write(letter)
        if is_root():
            subprocess.run(["chown", "mail:mail", os.path.join(at, "tmp", name)], check=True)
        os.rename(os.path.join(at, "tmp", name), os.path.join(at, "new", name))

    def words(self):
        own = "mail" if is_root() else os.environ.get("USER", "nobody")
        uid, gid = ("mail", "mail") if is_root() else (os.getuid(), os.getgid())
        pem, key = os.path.join(self.tls, "pem"), os.path.join(self.tls, "key")
        where, mechanisms = os.path.join(self.folder, "home"), "plain login"
        if self.introspection:
            mechanisms += " xoauth2 oauthbearer"
        said = [f"base_dir = {self.folder}/run", f"state_dir = {self.folder}/state", "listen = 127.0.0.1", f"log_path = {self.folder}/log",
                "first_valid_uid = 1", "hostname = mail.test", "ssl = yes",
                "protocols = imap" + (" submission" if self.submissions else "")]
        if self.version:
            oauth = (f"oauth2 {{\n  introspection_mode = auth\n  introspection_url = {self.introspection}\n  username_attribute = email\n"
                     "  active_attribute = active\n  active_value = true\n}\npassdb oauth2 {\n  mechanisms_filter = xoauth2 oauthbearer\n}")
            said = [f"dovecot_config_version = {self.version}", f"dovecot_storage_version = {self.version}", *said,
                    "mail_driver = maildir", f"mail_path = {where}/%{{user}}/Maildir", f"ssl_server_cert_file = {pem}",
                    f"ssl_server_key_file = {key}", "auth_allow_cleartext = no", f"auth_mechanisms = {mechanisms}",
                    *([oauth] if self.introspection else []), "passdb static {\n  password = pw\n}",
                    f"userdb static {{\n  fields {{\n    uid = {uid}\n    gid = {gid}\n    home = {where}/%{{user}}\n  }}\n}}"]
        else:
            said += [f"mail_location = maildir:{where}/%u/Maildir", f"ssl_cert = <{pem}", f"ssl_key = <{key}",
                     "disable_plaintext_auth = yes", f"auth_mechanisms = {mechanisms}",
                     *([f"passdb {{\n  driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  args = {self.folder}/oauth2\n}}"]
                       if self.introspection else []),
                     "passdb {\n  driver = static\n  args = password=pw\n}",
                     f"userdb {{\n  driver = static\n  args = uid={uid} gid={gid} home={where}/%u\n}}"]
        if not is_root():
            said += [f"default_internal_user = {own}", f"default_login_user = {own}", "default_internal_group ="]
        folders = "".join(f"  mailbox {name} {{\n    auto = subscribe\n    special_use = \\{name}\n  }}\n" for name in self.FOLDERS)
        said += [f"namespace inbox {{\n  inbox = yes\n  separator = /\n{folders}}}", "service anvil {\n  chroot =\n}"]
        for service, port in (("imap", self.imaps), ("submission", self.submissions)):
            if port:
                said.append(f"service {service}-login {{\n  chroot =\n  inet_listener {service} {{\n    port = 0\n  }}\n"
                            f"  inet_listener {service}s {{\n    port = {port}\n    ssl = yes\n  }}\n}}")
        if self.submissions:
            said += ["submission_relay_host = 127.0.0.1", f"submission_relay_port = {self.relay}"]
        return "\n".join(said) + "\n"

    def __enter__(self):
        os.makedirs(os.path.join(self.folder, "home"), exist_ok=True)
        with open(self.settings, "w") as file:
            file.write(self.words())
        with open(os.path.join(self.folder, "oauth2"), "w") as file:
            file.write(f"introspection_mode = auth\nintrospection_url = {self.introspection}\nusername_attribute = email\n"
                       "active_attribute = active\nactive_value = true\n")
        if is_root():
            os.chmod(self.folder, 0o755)
            subprocess.run(["chown", "mail:mail", os.path.join(self.folder, "home")], check=True)
        self.process = subprocess.Popen(["/usr/sbin/dovecot", "-F", "-c", self.settings])
        end = time.monotonic() + 60
        while self.process.poll() is None and time.monotonic() < end:
            with socket.socket() as line:
                if line.connect_ex(("127.0.0.1", self.imaps)) == 0:
                    return self
            time.sleep(0.1)
        self.__exit__()
        raise RuntimeError("Dovecot does not start here: " + self.said())

    def said(self):
        try:
            with open(os.path.join(self.folder, "log")) as file:
                return file.read()[-2000:]
        except OSError:
            return ""

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
