// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/card/vcard.h"

#include "core/exchange/card/postaladdress.h"
#include "core/exchange/card/vcardwords.h"
#include "core/exchange/contenttext.h"
#include "core/exchange/participants.h"

#include <QStringList>

#include <algorithm>

namespace afterword {

namespace {

QByteArray text(const QByteArray &name, const QString &value)
{
    return value.isEmpty() ? QByteArray() : contentLine(name, escapedText(value));
}

/// Whether a text is nothing but forms of address: "Prof. Dr.".
bool isTitles(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(list.begin(), list.end(), [](const QString &word) { return isFormOfAddress(word); });
}

bool isLatin(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) { return c.script() == QChar::Script_Latin; });
}

/// A name in the parts that N has.
struct NameParts {
    QString family;
    QString given;
    QString prefix;
};

bool isOfWords(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) { return c.isSpace(); });
}

/// Takes the given name out of @p contact's name, so that no part of N holds it twice: address books write
/// "family, given". Where the name does not tell it apart, it stands whole as the family name.
NameParts partsOf(const Contact &contact)
{
    const QString &name = contact.name;
    const QString &given = contact.givenName;
    if (given.isEmpty())
        return {name, {}, {}};
    if (name == given)
        return {{}, given, {}};
    if (name.startsWith(given + u' '))
        return {name.mid(given.size() + 1), given, {}};
    // "Nagy Anna"; and 张伟, whose script parts no words.
    const bool ends =
        name.endsWith(u' ' + given) || (name.endsWith(given) && !isOfWords(name) && !isLatin(given));
    const QString front = ends ? name.left(name.size() - given.size()).trimmed() : QString();
    if (ends && !front.isEmpty())
        return isTitles(front) ? NameParts{{}, given, front} : NameParts{front, given, {}};
    // "Dr. Ruth Okafor".
    const qsizetype at = name.indexOf(u' ' + given + u' ');
    if (at > 0 && isTitles(name.left(at)))
        return {name.mid(at + given.size() + 2), given, name.left(at)};
    return {name, {}, {}};
}

QByteArray nameLines(const Contact &contact)
{
    const NameParts parts = partsOf(contact);
    QByteArray lines = contentLine("N", escapedText(parts.family) + ';' + escapedText(parts.given) + ";;" +
                                            escapedText(parts.prefix) + ';');
    // "Bob" of "Robert Smith".
    if (parts.given.isEmpty())
        lines += text("NICKNAME", contact.givenName);
    return lines;
}

QByteArray addressLine(const QString &address)
{
    if (address.isEmpty())
        return {};
    const PostalParts parts = postalParts(address);
    QByteArray value;
    for (const QString *part : {&parts.box, &parts.extended, &parts.street, &parts.locality, &parts.region,
                                &parts.code, &parts.country})
        value += (part == &parts.box ? QByteArray() : QByteArray(";")) + escapedText(*part);
    return contentLine("ADR", value);
}

QByteArray card(const Contact &contact, CardVersion version)
{
    const bool isFour = version == CardVersion::Four;
    QByteArray lines = "BEGIN:VCARD\r\nVERSION:" + QByteArray(isFour ? "4.0" : "3.0") + "\r\n";
    // In 4.0 an id is an address unless it is said to be none.
    lines += text(isFour ? "UID;VALUE=text" : "UID", ownUid(contact.id.text));
    lines += text("FN", contact.name);
    lines += nameLines(contact);
    lines += text("TITLE", contact.title);
    lines += text("ORG", contact.organization);
    lines += text("EMAIL", contact.email);
    lines += text("TEL", contact.phone);
    lines += addressLine(contact.address);
    lines += text("NOTE", contact.remarks);
    if (contact.team)
        lines += contentLine(teamProperty, "TRUE");
    return lines + "END:VCARD\r\n";
}

} // namespace

QByteArray writeCards(const std::vector<Contact> &contacts, CardVersion version)
{
    QByteArray file;
    for (const Contact &contact : contacts)
        file += card(contact, version);
    return file;
}

} // namespace afterword
