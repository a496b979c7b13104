// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/card/vcard.h"
#include "core/exchange/card/vcardwords.h"
#include "core/exchange/contenttext.h"

namespace afterword {

namespace {

QByteArray text(const QByteArray &name, const QString &value)
{
    return value.isEmpty() ? QByteArray() : contentLine(name, escapedText(value));
}

/// "Whitfield;Dana;;;" of a name that begins with the given name; else the whole name stands first.
QByteArray nameInParts(const Contact &contact)
{
    const bool begins = !contact.givenName.isEmpty() && contact.name.startsWith(contact.givenName + u' ');
    const QString family = begins ? contact.name.mid(contact.givenName.size() + 1) : contact.name;
    return escapedText(family) + ';' + escapedText(contact.givenName) + ";;;";
}

QByteArray card(const Contact &contact)
{
    QByteArray lines = "BEGIN:VCARD\r\nVERSION:3.0\r\n";
    lines += text("UID", ownUid(contact.id.text));
    lines += text("FN", contact.name);
    lines += contentLine("N", nameInParts(contact));
    lines += text("TITLE", contact.title);
    lines += text("ORG", contact.organization);
    lines += text("EMAIL", contact.email);
    lines += text("TEL", contact.phone);
    if (!contact.address.isEmpty())
        lines += contentLine("ADR", ";;" + escapedText(contact.address) + ";;;;");
    lines += text("NOTE", contact.remarks);
    return lines + "END:VCARD\r\n";
}

} // namespace

QByteArray writeCards(const std::vector<Contact> &contacts)
{
    QByteArray file;
    for (const Contact &contact : contacts)
        file += card(contact);
    return file;
}

} // namespace afterword
