#!/bin/bash
# One would guess that a number in a group (item1.TEL beside item1.X-ABLabel, RFC 6350, 3.3: a group says which lines belong
# together) is a number. KContacts, on which the address book of KDE is built, keeps such a line aside and has no number of
# it: of a contact of Apple's with a label of one's own only the others can be rung up.
# Why it matters here: a card that somebody was sent and looked at in KAddressBook seems to lack what it has. Groups are
# taken off before a line is read.
. "$(dirname "$0")/lib/packages.sh"
debian libkf5contacts5=5:5.103.0-1 libkf5contacts-dev=5:5.103.0-1 libkf5codecs5=5.103.0-1 libkf5coreaddons5=5.103.0-1 libkf5configcore5=5.103.0-2 \
    libkf5i18n5=5.103.0-1 libkf5i18nlocaledata5=5.103.0-1 libqt5core5a=5.15.8+dfsg-11+deb12u3 libqt5gui5=5.15.8+dfsg-11+deb12u3 \
    libqt5dbus5=5.15.8+dfsg-11+deb12u3 qtbase5-dev=5.15.8+dfsg-11+deb12u3

cat >"$work/read.cpp" <<'CPP'
#include <KContacts/VCardConverter>
#include <cstdio>
int main()
{
    const QByteArray card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Dana Whitfield\r\nitem1.TEL:+1 212 555 0100\r\nitem1.X-ABLabel:direct\r\n"
                            "TEL;TYPE=CELL:+1 212 555 0199\r\nEND:VCARD\r\n";
    const KContacts::Addressee dana = KContacts::VCardConverter().parseVCard(card);
    for (const KContacts::PhoneNumber &phone : dana.phoneNumbers())
        std::printf("%s\n", qPrintable(phone.number()));
}
CPP
qt=$(echo "$root"/usr/include/*/qt5)
g++ -std=c++17 -fPIC -I"$root/usr/include/KF5/KContacts" -I"$root/usr/include/KF5" -I"$qt" -I"$qt/QtCore" -I"$qt/QtGui" "$work/read.cpp" -o "$work/read" \
    "$(echo "$root"/usr/lib/*/libKF5Contacts.so.5)" "$(echo "$root"/usr/lib/*/libQt5Core.so.5)" -Wl,--unresolved-symbols=ignore-in-shared-libs
seen "The numbers of a card with item1.TEL:+1 212 555 0100 and TEL;TYPE=CELL:+1 212 555 0199" "+1 212 555 0199" \
    "$(LD_LIBRARY_PATH=$(libraries) "$work/read")"
