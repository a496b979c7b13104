// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/card/vcard.h"

#include "core/exchange/card/vcardwords.h"
#include "core/exchange/contentlines.h"
#include "core/exchange/participants.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype largestFile = 20'000'000;
constexpr size_t mostCards = 20'000;
constexpr qsizetype longestValue = 100'000; // octets; only photos and keys are longer

/// The value as text: vCard 2.1 writes it quoted-printable, and in any character set.
QByteArray utf8Of(const ContentLine &line)
{
    QByteArray value = line.value;
    const bool quoted =
        std::any_of(line.parameters.begin(), line.parameters.end(), [](const auto &parameter) {
            return parameter.first.toUpper() == "QUOTED-PRINTABLE" ||
                   parameter.second.toUpper() == "QUOTED-PRINTABLE";
        });
    if (quoted)
        value = fromQuotedPrintable(value);
    const QByteArray charset = line.parameter("CHARSET").toUpper();
    const bool isLatin1 = charset == "ISO-8859-1" || charset == "WINDOWS-1252" ||
                          (charset.isEmpty() && !QByteArrayView(value).isValidUtf8());
    return isLatin1 ? QString::fromLatin1(value).toUtf8() : value;
}

/// One line without control characters.
QString oneLine(const QString &text)
{
    QString clean;
    for (const QChar c : text)
        clean += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    return clean.simplified();
}

/// Several lines; control characters go.
QString lines(const QString &text)
{
    QString clean;
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control)
            clean += c;
    }
    while (clean.endsWith(u'\n'))
        clean.chop(1);
    return clean;
}

/// The parts of a structured value ("Whitfield;Dana;;;").
QStringList parts(const QByteArray &value)
{
    QStringList texts;
    QByteArray part;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == ';') {
            texts += plainText(part);
            part.clear();
            continue;
        }
        part += value[i];
        if (value[i] == '\\' && i + 1 < value.size())
            part += value[++i];
    }
    return texts << plainText(part);
}

/// The preferred of several comes first: PREF=1, TYPE=pref.
bool isPreferred(const ContentLine &line)
{
    return std::any_of(line.parameters.begin(), line.parameters.end(), [](const auto &parameter) {
        return parameter.first == "PREF" || parameter.second.toUpper().split(',').contains("PREF");
    });
}

QString postalAddress(const QByteArray &value)
{
    QStringList given = parts(value);
    while (given.size() < 7)
        given += QString();
    // Post box, extension, street; then the place on one line; then the country (RFC 6350, 6.3.1).
    const QString place = QStringList{given[5].trimmed(), given[3].trimmed(), given[4].trimmed()}.join(u' ');
    QStringList address;
    for (const QString &line :
         {lines(given[0]), lines(given[1]), lines(given[2]), oneLine(place), oneLine(given[6])}) {
        if (!line.trimmed().isEmpty())
            address += line;
    }
    return address.join(u'\n');
}

/// One card as it is read.
class Card {
public:
    explicit Card(int line)
        : m_line(line)
    {
    }

    int line() const { return m_line; }

    void take(const ContentLine &line)
    {
        // "item1.EMAIL": Apple groups properties.
        const QByteArray name = line.name.mid(line.name.lastIndexOf('.') + 1);
        if (line.value.size() > longestValue)
            return;
        const QByteArray value = utf8Of(line);
        const QString text = plainText(value);
        if (name == "FN")
            put(m_contact.name, oneLine(text), line);
        else if (name == "N")
            takeName(value);
        else if (name == "EMAIL")
            put(m_contact.email, oneLine(text.startsWith(u"mailto:"_s) ? text.mid(7) : text), line);
        else if (name == "TEL")
            put(m_contact.phone, oneLine(text.startsWith(u"tel:"_s) ? text.mid(4).section(u';', 0, 0) : text),
                line);
        else if (name == "ORG")
            put(m_contact.organization, oneLine(parts(value).constFirst()), line);
        else if (name == "TITLE")
            put(m_contact.title, oneLine(text), line);
        else if (name == "ROLE")
            m_role = oneLine(text);
        else if (name == "ADR")
            put(m_contact.address, postalAddress(value), line);
        else if (name == "NOTE")
            put(m_contact.remarks, lines(text), line);
        else if (name == "UID")
            m_contact.id.text = ownIdIn(text);
        else if (name == "KIND" || name == "X-ADDRESSBOOKSERVER-KIND")
            m_isGroup = text.compare(u"group"_s, Qt::CaseInsensitive) == 0;
    }

    Result<Contact> finished()
    {
        if (m_isGroup)
            return Error{u"this card is a list of people and no person"_s, m_line};
        if (m_contact.name.isEmpty())
            m_contact.name = m_nameInParts;
        if (m_contact.name.isEmpty() && !m_contact.email.isEmpty())
            m_contact.name = nameOf({QString(), m_contact.email});
        if (m_contact.name.isEmpty())
            return Error{u"this card names nobody"_s, m_line};
        if (m_contact.title.isEmpty())
            m_contact.title = m_role;
        return m_contact;
    }

private:
    /// The first one counts, unless a later one is preferred.
    static void put(QString &field, const QString &text, const ContentLine &line)
    {
        if (field.isEmpty() || isPreferred(line))
            field = text.isEmpty() ? field : text;
    }

    void takeName(const QByteArray &value)
    {
        QStringList given = parts(value);
        while (given.size() < 3)
            given += QString();
        m_contact.givenName = oneLine(given[1]);
        m_nameInParts = oneLine(given[1] + u' ' + given[2] + u' ' + given[0]);
    }

    int m_line;
    Contact m_contact;
    QString m_nameInParts;
    QString m_role;
    bool m_isGroup = false;
};

} // namespace

Result<CardFile> readCards(const QByteArray &text)
{
    if (text.size() > largestFile)
        return Error{u"this file is larger than 20 MB; export the contacts without their photos"_s};
    CardFile file;
    std::optional<Card> card;
    ContentLines content(text);
    while (const auto line = content.next()) {
        if (line->value.contains('\0'))
            return Error{u"this is not a file of address cards: it holds characters that no text has"_s,
                         line->line};
        const bool isCard = line->value.trimmed().toUpper() == "VCARD";
        if (line->name == "BEGIN" && isCard) {
            if (card)
                return Error{u"this address card begins before the one above has ended"_s, line->line};
            if (file.contacts.size() + file.skipped.size() >= mostCards)
                return Error{u"this file has more than %1 address cards"_s.arg(mostCards), line->line};
            card.emplace(line->line);
        } else if (line->name == "END" && isCard && card) {
            auto contact = card->finished();
            if (contact)
                file.contacts.push_back(std::move(contact).value());
            else
                file.skipped.push_back(contact.error());
            card.reset();
        } else if (card) {
            card->take(*line);
        } else {
            return Error{u"this is not a file of address cards: BEGIN:VCARD should stand here"_s, line->line};
        }
    }
    if (card)
        return Error{u"the file breaks off within this address card"_s, card->line()};
    if (file.contacts.empty() && file.skipped.empty())
        return Error{u"this file of address cards is empty"_s, 1};
    return file;
}

} // namespace afterword
