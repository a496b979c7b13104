#!/bin/bash
# One would guess that an address book takes a card that says a name in two scripts: in version 4 each of N, FN and others may stand
# once in each language, where ALTID says that they are one (RFC 6350, 5.4, whose own example is a name in Japanese). Radicale counts the
# lines, through vobject, and answers "400 Bad Request"; the same card with one of the two names is taken.
# Why it matters here: a recruiter's card with a name in two scripts never reaches an address book there, and the program that
# sent it hears no reason. What Afterword writes has one N and one FN.
. "$(dirname "$0")/lib/packages.sh"
debian radicale=3.1.8-2 python3-radicale=3.1.8-2 python3-vobject=0.9.6.1-2 python3-dateutil=2.8.2-2 python3-six=1.16.0-4 python3-passlib=1.7.4-3 \
    python3-defusedxml=0.7.1-2 python3-tz=2022.7.1-4 python3-pkg-resources=66.1.1-1+deb12u2

cat >"$work/put.py" <<'PY'
import base64
import io
import sys
from radicale import Application, config

settings = config.load()
settings.update({"storage": {"filesystem_folder": sys.argv[1]}, "auth": {"type": "none"}}, "finding", privileged=True)
app = Application(settings)

def ask(method, path, body):
    told = []
    asked = {"REQUEST_METHOD": method, "PATH_INFO": path, "SCRIPT_NAME": "", "SERVER_NAME": "localhost", "SERVER_PORT": "80", "wsgi.url_scheme": "http",
             "wsgi.input": io.BytesIO(body.encode()), "wsgi.errors": io.StringIO(), "CONTENT_LENGTH": str(len(body.encode())), "CONTENT_TYPE": "text/vcard",
             "HTTP_AUTHORIZATION": "Basic " + base64.b64encode(b"robin:").decode()}
    b"".join(app(asked, lambda status, headers: told.append(status)))
    return told[0]

ask("MKCOL", "/robin/book/", '<D:mkcol xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"><D:set><D:prop><D:resourcetype><D:collection/>'
    '<C:addressbook/></D:resourcetype></D:prop></D:set></D:mkcol>')
def card(uid, *names):
    return "\r\n".join(["BEGIN:VCARD", "VERSION:4.0", f"UID:{uid}", "FN:Hana Mori", *names, "EMAIL:hana@northwind.example", "END:VCARD", ""])
latin, japanese = "N;ALTID=1;LANGUAGE=en:Mori;Hana;;;", "N;ALTID=1;LANGUAGE=ja:森;花;;;"
print("one name:", ask("PUT", "/robin/book/a.vcf", card("a", latin)))
print("in two languages:", ask("PUT", "/robin/book/b.vcf", card("b", latin, japanese)))
PY
mkdir "$work/collections"
seen "A card with its name" "one name: 201 Created
in two languages: 400 Bad Request" "$(python "$work/put.py" "$work/collections" 2>/dev/null)"
