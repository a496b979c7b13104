#!/bin/bash
# One would guess that a card that is read and written says the same. KContacts, on which the address book of KDE is built, writes the
# semicolon of a street or a department with two backslashes, which is a backslash and a new part (RFC 6350, 3.4): for others the city is
# "back" and all that follows one further on. Its own reading takes them for one semicolon, so that nobody notices at home.
# Why it matters here: cards come out of KAddressBook. A semicolon behind two backslashes is read as one of the text.
. "$(dirname "$0")/lib/packages.sh"
debian libkf5contacts5=5:5.103.0-1 libkf5contacts-dev=5:5.103.0-1 libkf5codecs5=5.103.0-1 libkf5coreaddons5=5.103.0-1 libkf5configcore5=5.103.0-2 \
    libkf5i18n5=5.103.0-1 libkf5i18nlocaledata5=5.103.0-1 libqt5core5a=5.15.8+dfsg-11+deb12u3 libqt5gui5=5.15.8+dfsg-11+deb12u3 \
    libqt5dbus5=5.15.8+dfsg-11+deb12u3 qtbase5-dev=5.15.8+dfsg-11+deb12u3

cat >"$work/read.cpp" <<'CPP'
#include <KContacts/VCardConverter>
#include <cstdio>
int main()
{
    const QByteArray card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Dana Whitfield\r\nORG:Northwind;Hiring\\; Talent\r\n"
                            "ADR;TYPE=WORK:;;40 Longfellow Street\\; back;Boston;MA;02115;USA\r\nEND:VCARD\r\n";
    KContacts::VCardConverter converter;
    std::printf("%s", converter.exportVCard(converter.parseVCard(card), KContacts::VCardConverter::v3_0).constData());
}
CPP
qt=$(echo "$root"/usr/include/*/qt5)
g++ -std=c++17 -fPIC -I"$root/usr/include/KF5/KContacts" -I"$root/usr/include/KF5" -I"$qt" -I"$qt/QtCore" -I"$qt/QtGui" "$work/read.cpp" -o "$work/read" \
    "$(echo "$root"/usr/lib/*/libKF5Contacts.so.5)" "$(echo "$root"/usr/lib/*/libQt5Core.so.5)" -Wl,--unresolved-symbols=ignore-in-shared-libs
seen 'What is written of ORG:Northwind;Hiring\; Talent and of the street "40 Longfellow Street\; back":' 'ADR;TYPE=work:;;40 Longfellow Street\\; back;Boston;MA;02115;USA
ORG:Northwind;Hiring\\; Talent' "$(LD_LIBRARY_PATH=$(libraries) "$work/read" | tr -d '\r' | grep -E '^(ADR|ORG)')"
