#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is installed for the desktop and the session: each file names a program that is installed too, and the
tools that read such files find nothing wrong. A tool that is not there is left out; with neither there the
test is skipped.

Usage: installed.py BUILD PREFIX
"""

import glob
import json
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

SKIPPED = 77
ID = "org.afterword.Afterword"
TYPE = "application/vnd.afterword.search"


def fail(why):
    sys.exit(f"FAILED: {why}")


def staged(build, prefix, folder):
    """Installs below @p folder, and gives what was installed."""
    subprocess.run(["cmake", "--install", build, "--prefix", prefix], check=True, stdout=subprocess.DEVNULL,
                   env={**os.environ, "DESTDIR": folder})
    return [os.path.join(root, name) for root, _, names in os.walk(folder) for name in names]


def one(files, ending):
    found = [file for file in files if file.endswith(ending)]
    if len(found) != 1:
        fail(f"{ending}: {found}")
    return found[0]


def name_staged_program(file, folder):
    """Makes the file name the program where it stands now, after looking whether it is there."""
    with open(file) as opened:
        text = opened.read()
    programs = list(set(re.findall(r"^(?:ExecStart|Exec)=(\S+)", text, re.M)))
    if len(programs) != 1 or not os.access(folder + programs[0], os.X_OK):
        fail(f"{file} starts {programs}, which is not installed")
    with open(file, "w") as opened:
        opened.write(text.replace(programs[0], folder + programs[0]))


def look_at_icons(files, entries):
    """Each entry names an icon that is there: a drawing, one for dark and light bars, and bitmaps of their size."""
    for file in entries:
        with open(file) as opened:
            icons = re.findall("^Icon=(.+)$", opened.read(), re.M)
        if icons != [ID]:
            fail(f"{file} has the icon {icons}")
    for name in (f"scalable/apps/{ID}.svg", f"symbolic/apps/{ID}-symbolic.svg"):
        xml.etree.ElementTree.parse(one(files, "/icons/hicolor/" + name))
    xml.etree.ElementTree.parse(one(files, "/icons/hicolor/scalable/mimetypes/application-vnd.afterword.search.svg"))
    for size in (48, 64, 128):
        with open(one(files, f"/icons/hicolor/{size}x{size}/apps/{ID}.png"), "rb") as opened:
            head = opened.read(24)
        if head[:8] != b"\x89PNG\r\n\x1a\n" or struct.unpack(">II", head[16:]) != (size, size):
            fail(f"the bitmap of {size} pixels is none")


def read_by(tool, *arguments, env=None):
    if not shutil.which(tool):
        print(f"{tool} is not there")
        return False
    done = subprocess.run([tool, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=env)
    if done.returncode != 0 or done.stdout.strip():
        fail(f"{tool}: {done.stdout}")
    print(f"{tool} {os.path.basename(arguments[-1])}: right")
    return True


def look_at_types(files, entry):
    """Our own type is one of those that the entry opens, and is told by its content and by its name."""
    with open(entry) as opened:
        opens = re.search("^MimeType=(.+)$", opened.read(), re.M)[1].rstrip(";").split(";")
    # Its own addresses, and nobody else's.
    schemes = [kind for kind in opens if kind.startswith("x-scheme-handler/")]
    if schemes != ["x-scheme-handler/afterword"]:
        fail(f"the entry opens the addresses {schemes}")
    opens.remove(schemes[0])
    if sorted(opens) != sorted(["text/calendar", "text/vcard", "message/rfc822", TYPE]):
        fail(f"the entry opens {opens}")
    with open(one(files, f"/metainfo/{ID}.metainfo.xml")) as opened:
        provided = re.findall("<mediatype>(.+)</mediatype>", opened.read())
    if sorted(provided) != sorted(opens):
        fail(f"the entry opens {opens}, software centres tell of {provided}")
    source = one(files, f"/mime/packages/{ID}.xml")
    if not shutil.which("update-mime-database"):
        print("update-mime-database is not there")
        return
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(os.path.join(folder, "packages"))
        shutil.copy(source, os.path.join(folder, "packages"))
        done = subprocess.run(["update-mime-database", folder], capture_output=True, text=True)
        with open(os.path.join(folder, "globs2")) as opened:
            globs = opened.read()
        with open(os.path.join(folder, "magic"), "rb") as opened:
            magic = opened.read()
        # What is printed is of no use: it complains of every type that another package describes.
        if done.returncode != 0 or f"50:{TYPE}:*.afterword" not in globs or TYPE.encode() not in magic:
            fail(f"update-mime-database: {done.stderr} {globs}")
    print("update-mime-database: right")


def look_at_metainfo(file):
    """What software centres tell. Not over the network: the pictures' addresses are looked at by whoever puts them
    there. Remarks that are known: the id has capitals, since it is the name on the bus and of the entry; and who
    makes the program is said as Debian 12's software centres read it (AppStream 0.16), which those of Debian 13 read
    too and call the older way.
    """
    known = ("cid-contains-uppercase-letter", "developer-name-tag-deprecated", "developer-info-missing")
    if not shutil.which("appstreamcli"):
        print("appstreamcli is not there")
        return False
    done = subprocess.run(["appstreamcli", "validate", "--pedantic", "--no-net", "--no-color", file],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    remarks = [line for line in done.stdout.splitlines()
               if re.match("[EWIP]: ", line) and not any(remark in line for remark in known)]
    if done.returncode != 0 or remarks:
        fail(f"appstreamcli: {done.stdout}")
    print("appstreamcli: right")
    return True


def look_at_manual(page):
    """The manual, as the package checker of Debian reads it."""
    if not shutil.which("man"):
        print("man is not there")
        return
    done = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", page], stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE, text=True,
                          env={**os.environ, "LC_ALL": "C.UTF-8", "MANROFFSEQ": "", "MANWIDTH": "80"})
    if done.returncode != 0 or done.stderr:
        fail(f"man: {done.stderr}")
    print(f"man {os.path.basename(page)}: right")


def user_units(folder, service):
    """Where systemd finds our units, and of the machine's only the targets: what other packages say of theirs, such
    as two of them that offer the same service of the bus, is not looked at.
    """
    targets = os.path.join(folder, "targets")
    os.mkdir(targets)
    for target in glob.glob("/usr/lib/systemd/user/*.target"):
        os.symlink(target, os.path.join(targets, os.path.basename(target)))
    return os.path.dirname(service) + ":" + targets


def look_at_browsers(files, folder):
    """Each browser's manifest names a program that is installed, and lets in the one extension that is installed."""
    with open(one(files, "/share/afterword/browser/manifest.json")) as opened:
        extension = json.load(opened)
    firefox = extension["browser_specific_settings"]["gecko"]["id"]
    hosts = {}
    for browser, who in (("chromium", "allowed_origins"), ("mozilla", "allowed_extensions")):
        with open(one(files, f"/{browser}/native-messaging-hosts/org.afterword.capture.json")) as opened:
            manifest = json.load(opened)
        # One member too many, and Firefox passes over the file.
        if sorted(manifest) != sorted(["name", "description", "path", "type", who]) or len(manifest[who]) != 1:
            fail(f"the manifest for {browser} says {manifest}")
        if not os.access(folder + manifest["path"], os.X_OK):
            fail(f"the manifest for {browser} starts {manifest['path']}, which is not installed")
        hosts[browser] = manifest[who][0]
    if hosts["mozilla"] != firefox or not re.fullmatch("chrome-extension://[a-p]{32}/", hosts["chromium"]):
        fail(f"the manifests let in {hosts}")
    turned_on = [file for file in files if "/policies/" in file or "/extensions/" in file]
    if turned_on:
        fail(f"the installation turns the extension on by itself: {turned_on}")


def main():
    build, prefix = sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix="afterword-installed-") as folder:
        files = staged(build, prefix, folder)
        service = one(files, "/afterword-notify.service")
        timer = one(files, "/afterword-notify.timer")
        autostart = one(files, ".autostart.desktop")
        entry = one(files, f"/applications/{ID}.desktop")
        look_at_icons(files, (entry, autostart))
        look_at_types(files, entry)
        look_at_browsers(files, folder)
        for page in (file for file in files if file.endswith("/man1/afterword.1")):
            look_at_manual(page)
        for file in (service, autostart, entry, one(files, "/org.afterword.Afterword.service")):
            name_staged_program(file, folder)
        home = {**os.environ, "HOME": folder, "XDG_RUNTIME_DIR": folder, "SYSTEMD_UNIT_PATH": user_units(folder, service)}
        # The manual is another package's matter.
        looked = [read_by("systemd-analyze", "verify", "--user", "--man=no", unit, env=home)
                  for unit in (service, timer)]
        looked += [read_by("desktop-file-validate", file) for file in (autostart, entry)]
        looked += [look_at_metainfo(one(files, f"/metainfo/{ID}.metainfo.xml"))]
    if not any(looked):
        sys.exit(SKIPPED)


if __name__ == "__main__":
    main()
