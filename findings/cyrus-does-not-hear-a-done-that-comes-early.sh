#!/bin/bash
# One would guess that IDLE and the DONE that ends it may be sent in one go, since IMAP takes commands one behind the other: Dovecot
# and Courier end it at once. Cyrus drops the DONE that came before it has said that it waits ("+ idling"), and idles on without an
# answer. RFC 2177 has DONE as the response to that line, so that nobody is to send it before.
# Why it matters here: a draft that is put into the mailbox a moment after a round ends the waiting that has just begun.
# Needs root, since Cyrus' master runs its servers as another user.
. "$(dirname "$0")/lib/packages.sh"
debian cyrus-imapd=3.6.1-4+deb12u5 cyrus-common=3.6.1-4+deb12u5 libxapian30=1.4.22-1 libical3=3.0.16-1+b1 libjansson4=2.14-2

cat >"$work/cyrus.py" <<'PY'
import os, pwd, signal, socket, struct, subprocess, sys, threading, time
folder, bin = sys.argv[1:]
def yes():  # what saslauthd would say
    server = socket.socket(socket.AF_UNIX)
    server.bind(folder + "/auth")
    os.chmod(folder + "/auth", 0o777)
    server.listen()
    while True:
        line, _ = server.accept()
        words = line.makefile("rb")
        for _ in range(4):
            words.read(struct.unpack("!H", words.read(2))[0])
        line.sendall(b"\0\2OK")
        line.close()
with socket.socket() as one:
    one.bind(("127.0.0.1", 0))
    port = one.getsockname()[1]
open(folder + "/imapd.conf", "w").write(f"""configdirectory: {folder}/config
partition-default: {folder}/spool
defaultpartition: default
cyrus_user: mail
sasl_pwcheck_method: saslauthd
sasl_saslauthd_path: {folder}/auth
sasl_mech_list: PLAIN
allowplaintext: yes
autocreate_quota: 0
autocreate_post: yes
idlesocket: {folder}/idle
proc_path: {folder}/proc
mboxname_lockpath: {folder}/lock
""")
open(folder + "/cyrus.conf", "w").write(f"""START {{
 recover cmd="{bin}/ctl_cyrusdb -C {folder}/imapd.conf -r"
 idled cmd="{bin}/idled -C {folder}/imapd.conf"
}}
SERVICES {{
 imap cmd="{bin}/imapd -C {folder}/imapd.conf" listen="127.0.0.1:{port}" prefork=1
}}
EVENTS {{
}}
""")
for name in ("spool", "proc", "lock", "config/db", "config/socket", "config/log", "config/user", "config/quota"):
    os.makedirs(f"{folder}/{name}", exist_ok=True)
subprocess.run(["chown", "-R", "mail", folder], check=True)
os.chmod(os.path.dirname(folder), 0o755)
threading.Thread(target=yes, daemon=True).start()
master = subprocess.Popen([bin + "/master", "-C", folder + "/imapd.conf", "-M", folder + "/cyrus.conf", "-p", folder + "/pid", "-D"],
                          stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
def waits(first, then):
    """What comes after IDLE, DONE sent with it or when it waits, in ten seconds."""
    for _ in range(150):
        try:
            line = socket.create_connection(("127.0.0.1", port))
            break
        except OSError:
            time.sleep(0.2)
    heard = line.makefile("rb")
    heard.readline()
    line.sendall(b"a1 LOGIN robin pw\r\na2 EXAMINE INBOX\r\n")
    while not heard.readline().startswith(b"a2 "):
        pass
    line.settimeout(10)
    line.sendall(first)
    said = []
    try:
        while True:
            said.append(heard.readline().decode().strip())
            if said[-1].startswith("+"):
                line.sendall(then)
            if said[-1].startswith("a3"):
                break
    except TimeoutError:
        said.append("nothing more")
    return ", ".join(said)
try:
    print("DONE when it waits:", waits(b"a3 IDLE\r\n", b"DONE\r\n"))
    print("DONE with IDLE:", waits(b"a3 IDLE\r\nDONE\r\n", b""))
finally:
    os.killpg(master.pid, signal.SIGTERM)
    master.wait()
PY
mkdir -m 755 "$work/cyrus"
seen "What Cyrus says to IDLE, and to DONE:" "DONE when it waits: + idling, a3 OK Completed
DONE with IDLE: + idling, nothing more" "$(LD_LIBRARY_PATH=$(libraries) python3 "$work/cyrus.py" "$work/cyrus" "$root/usr/lib/cyrus/bin")"
