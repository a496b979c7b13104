#!/bin/bash
# One would guess that GNOME's Online Accounts give a token that opens the mailbox, or refuse: GetAccessToken tells how many seconds the
# token lasts. It gives what its keyring holds until these are over, also when the provider has taken it back, and also when the service
# itself was told so: EnsureCredentials has just failed with NotAuthorized, AttentionNeeded is true, and the same token comes again. Where
# the provider would give another one, only EnsureCredentials fetches it.
# Why it matters here: a server refuses a token before its time (the password was changed), and asking for the token again brings the same.
# Needs root, for a network of its own in which this machine is Google.
. "$(dirname "$0")/lib/packages.sh"
debian gnome-online-accounts=3.46.0-1 libgoa-backend-1.0-1=3.46.0-1 libgoa-1.0-0b=3.46.0-1 libgoa-1.0-common=3.46.0-1 \
    librest-1.0-0=0.9.1-6+deb12u1 libsoup-3.0-0=3.2.3-0+deb12u2 libsoup-3.0-common=3.2.3-0+deb12u2 libjson-glib-1.0-0=1.6.6-1 \
    libjavascriptcoregtk-4.1-0=2.50.6-1~deb12u2 libwebkit2gtk-4.1-0=2.50.6-1~deb12u2 libenchant-2-2=2.3.3-2 \
    libharfbuzz-icu0=6.0.0+dfsg-3 libhyphen0=2.8.8-7 libmanette-0.2-0=0.2.6-3+b1 libwoff1=1.0.2-2 \
    libgstreamer-gl1.0-0=1.22.0-3+deb12u7 libgstreamer-plugins-base1.0-0=1.22.0-3+deb12u7 liborc-0.4-0=1:0.4.33-2 libflite1=2.2-5 \
    glib-networking=2.74.0-4 glib-networking-common=2.74.0-4 gnome-keyring=42.1-1+b2 libsecret-tools=0.20.5-3

# Google: whoever asks for a token gets another one; with "no" in the folder, nobody.
cat >"$work/google.py" <<'PY'
import fcntl, http.server, json, os, socket, ssl, struct, subprocess, sys, threading
folder, *command = sys.argv[1:]
with socket.socket() as line:
    fcntl.ioctl(line, 0x8914, struct.pack("16sh14x", b"lo", 0x41))  # the network's own end
count = 0
class Google(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_): pass
    def say(self, code, what):
        text = json.dumps(what).encode()
        self.send_response(code)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)
    def do_POST(self):
        global count
        self.rfile.read(int(self.headers["Content-Length"]))
        if os.path.exists(folder + "/no"):
            return self.say(400, {"error": "invalid_grant"})
        count += 1
        self.say(200, {"access_token": f"token-{count}", "expires_in": 3600, "token_type": "Bearer"})
    def do_GET(self):  # who one is; the tokens before the last one are taken back, and with "back" the last one, too
        good = f"token-{count}" in self.path + self.headers.get("Authorization", "") and not os.path.exists(folder + "/back")
        self.say(200 if good else 401, {"email": "robin@gmail.com", "name": "Robin", "id": "1"} if good else {"error": {"code": 401}})
server = http.server.ThreadingHTTPServer(("127.0.0.1", 443), Google)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(folder + "/pem", folder + "/key")
server.socket = context.wrap_socket(server.socket, server_side=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.exit(subprocess.run(command).returncode)
PY
cat >"$work/session.sh" <<'SH'
printf pw | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null & keyring=$!
gdbus wait --timeout 20 --session org.freedesktop.secrets
for generation in $(seq 0 19); do # which of them this version reads
    printf '%s' "{'access_token': <'over'>, 'access_token_expires_at': <int64 1700000000>, 'refresh_token': <'renewing'>}" |
        secret-tool store --label=GOA xdg:schema org.gnome.OnlineAccounts goa-identity "google:gen$generation:account_1_1"
done
"$root/usr/libexec/goa-daemon" >/dev/null & service=$!
gdbus wait --timeout 20 --session org.gnome.OnlineAccounts
call() {
    gdbus call --session -d org.gnome.OnlineAccounts -o /org/gnome/OnlineAccounts/Accounts/account_1_1 -m "org.gnome.OnlineAccounts.$1" 2>&1 |
        sed -E 's/, [0-9]+\)/, (seconds))/; s/^\([0-9]+,\)$/yes/; s/^Error: GDBus.Error:(org[A-Za-z.]*).*/\1/'
}
call OAuth2Based.GetAccessToken
touch "$work/back" "$work/no"
call Account.EnsureCredentials
call OAuth2Based.GetAccessToken
gdbus introspect --session -d org.gnome.OnlineAccounts -o /org/gnome/OnlineAccounts/Accounts/account_1_1 -p | grep -o 'AttentionNeeded = .*'
rm "$work/no" "$work/back"
echo "Google would give another one:"
call OAuth2Based.GetAccessToken
kill "$service" "$keyring"
SH
cat >"$work/alone.sh" <<'SH'
mount --bind "$work/hosts" /etc/hosts
mount --bind "$work/authorities" /etc/ssl/certs/ca-certificates.crt
exec /usr/bin/python3 "$work/google.py" "$work" dbus-run-session --config-file="$work/bus.conf" -- bash "$work/session.sh"
SH
cd "$work"
export GSETTINGS_SCHEMA_DIR=$work/schemas
mkdir schemas
cp "$root"/usr/share/glib-2.0/schemas/*.xml schemas/
"$(find /usr/lib -name glib-compile-schemas | head -n 1)" schemas
names="oauth2.googleapis.com www.googleapis.com imap.gmail.com"
echo "127.0.0.1 localhost $names" >hosts
printf 'subjectAltName=%s\nextendedKeyUsage=serverAuth\n' "DNS:${names// /,DNS:}" >extensions
openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -subj "/CN=Test authority" -addext basicConstraints=critical,CA:TRUE 2>/dev/null
openssl req -newkey rsa:2048 -nodes -keyout key -out csr -subj "/CN=Google" 2>/dev/null
openssl x509 -req -in csr -CA ca.pem -CAkey ca.key -CAcreateserial -extfile extensions -out pem 2>/dev/null
cat /etc/ssl/certs/ca-certificates.crt ca.pem >authorities
echo "<busconfig><type>session</type><listen>unix:tmpdir=$work</listen><policy context=\"default\"><allow send_destination=\"*\"/><allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>" >bus.conf
mkdir -p "$XDG_CONFIG_HOME/goa-1.0" run
chmod 700 run
printf '%s\n' '[Account account_1_1]' 'Provider=google' 'Identity=robin@gmail.com' 'PresentationIdentity=robin@gmail.com' 'MailEnabled=true' \
    'CalendarEnabled=false' >"$XDG_CONFIG_HOME/goa-1.0/accounts.conf"
export work root XDG_RUNTIME_DIR=$work/run GIO_EXTRA_MODULES=$root/usr/lib/x86_64-linux-gnu/gio/modules PATH=$root/usr/bin:$PATH
seen "A token; then the provider takes it back, and the service is told to look:" "('token-1', (seconds))
org.gnome.OnlineAccounts.Error.NotAuthorized
('token-1', (seconds))
AttentionNeeded = true;
Google would give another one:
('token-1', (seconds))" \
    "$(LD_LIBRARY_PATH=$(libraries) unshare --mount --net --propagation private bash "$work/alone.sh" 2>/dev/null)"
