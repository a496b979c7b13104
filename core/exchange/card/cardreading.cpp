// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/card/cardreading.h"

#include "core/exchange/card/cardvalue.h"
#include "core/exchange/card/postaladdress.h"
#include "core/exchange/card/vcardwords.h"
#include "core/exchange/participants.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype longestValue = 100'000;   // octets; only photos and keys are longer
constexpr qsizetype longestRemarks = 100'000; // characters
constexpr size_t mostValues = 50;             // of one property

class Words {
    Q_DECLARE_TR_FUNCTIONS(Cards)
};

bool isAddress(const QString &text)
{
    return text.contains(u'@') && !text.contains(u' ');
}

/// The address in "Dana Whitfield <dana@northwind.example>".
QString bareAddress(const QString &text)
{
    const qsizetype open = text.lastIndexOf(u'<');
    const qsizetype close = text.indexOf(u'>', open + 1);
    return open >= 0 && close > open ? text.mid(open + 1, close - open - 1).trimmed() : text;
}

QString postalTextIn(const QByteArray &value, const ContentLine &line)
{
    QStringList given = cardParts(value);
    while (given.size() < 7)
        given += QString();
    for (QString &part : given)
        part = onLines(part).trimmed();
    const PostalParts parts{given[0],
                            given[1],
                            given[2],
                            lineOfCard(given[3]),
                            lineOfCard(given[4]),
                            lineOfCard(given[5]),
                            lineOfCard(given[6])};
    const QString address = postalAddress(parts);
    return address.isEmpty() ? onLines(cardText(line.parameter("LABEL"))) : address;
}

} // namespace

CardReading::CardReading(int line)
    : m_line(line)
{
}

void CardReading::take(const ContentLine &line)
{
    // "item1.EMAIL": Apple groups properties.
    const QByteArray name = line.name.mid(line.name.lastIndexOf('.') + 1);
    if (line.value.size() > longestValue)
        return;
    const QByteArray value = utf8ValueOf(line);
    if (name == "FN")
        put(Kind::Name, lineOfCard(cardText(value)), line);
    else if (name == "N")
        takeName(value, line.parameter("ALTID"));
    else if (name == "NICKNAME")
        m_nickname = lineOfCard(cardText(value));
    else if (name == "EMAIL")
        put(Kind::Email, bareAddress(lineOfCard(withoutScheme(cardText(value)))), line);
    else if (name == "TEL")
        put(Kind::Phone, lineOfCard(withoutScheme(cardText(value))), line);
    else if (name == "ORG")
        put(Kind::Organization, lineOfCard(cardParts(value).constFirst()), line);
    else if (name == "TITLE")
        put(Kind::Title, lineOfCard(cardText(value)), line);
    else if (name == "ROLE")
        put(Kind::Role, lineOfCard(cardText(value)), line);
    else if (name == "ADR")
        put(Kind::Address, postalTextIn(value, line), line);
    else if (name == "NOTE")
        takeNote(onLines(cardText(value)));
    else if (name == teamProperty)
        m_contact.team = value.trimmed().toUpper() == "TRUE";
    else if (name == "UID")
        m_contact.id.text = ownIdIn(cardText(value));
    else if (name == "KIND" || name == "X-ADDRESSBOOKSERVER-KIND")
        m_kind = cardText(value).trimmed().toLower();
    else if (name == "X-ABSHOWAS" && value.trimmed().toUpper() == "COMPANY")
        m_kind = u"org"_s;
}

void CardReading::put(Kind kind, const QString &text, const ContentLine &line)
{
    if (text.isEmpty())
        return;
    std::vector<Value> &values = m_values[kind];
    const Value value{text, kindWordOf(line), line.parameter("ALTID"), preferenceOf(line)};
    for (Value &known : values) {
        const bool saysTheSame = known.text.compare(text, Qt::CaseInsensitive) == 0;
        const bool isTranslation = !value.group.isEmpty() && value.group == known.group;
        if (!saysTheSame && !isTranslation)
            continue;
        if (value.preference < known.preference)
            known = value;
        return;
    }
    if (values.size() < mostValues)
        values.push_back(value);
}

void CardReading::takeName(const QByteArray &value, const QByteArray &group)
{
    // The same name in another script or language: the first is kept, as of FN.
    if (!group.isEmpty() && group == m_nameGroup)
        return;
    m_nameGroup = group;
    QStringList given = cardParts(value);
    while (given.size() < 3)
        given += QString();
    m_contact.givenName = lineOfCard(given[1]);
    m_family = lineOfCard(given[0]);
    m_nameInParts = lineOfCard(given[1] + u' ' + given[2] + u' ' + given[0]);
}

void CardReading::takeNote(const QString &text)
{
    if (m_contact.remarks.isEmpty())
        m_contact.remarks = text.left(longestRemarks);
    else
        keep(text);
}

void CardReading::keep(const QString &line)
{
    if (m_contact.remarks.size() + line.size() >= longestRemarks)
        return;
    m_contact.remarks += (m_contact.remarks.isEmpty() ? QString() : u"\n"_s) + line;
}

/// The most preferred value; the others go to the remarks, each as @p others says it.
QString CardReading::takeBest(Kind kind, const char *others)
{
    const std::vector<Value> &values = m_values[kind];
    if (values.empty())
        return {};
    const auto best = std::min_element(values.begin(), values.end(), [](const Value &a, const Value &b) {
        return a.preference < b.preference;
    });
    for (auto value = values.begin(); others && value != values.end(); ++value) {
        if (value == best)
            continue;
        QString text = value->text;
        text.replace(u'\n', u", "_s);
        keep(Words::tr(others).arg(value->kindWord.isEmpty() ? text
                                                             : u"%1 (%2)"_s.arg(text, value->kindWord)));
    }
    return best->text;
}

/// "Cole, Frances (HR)", "ROUSSEL Amélie": a directory's way to write a name, where the parts tell what is
/// which. What it adds is kept.
void CardReading::settleDirectoryName()
{
    Contact &contact = m_contact;
    // "O'Brien, Máire (Recruitment)" as one took it over from a mail, the words in any parts.
    static const QRegularExpression taken(u"^[^\\s,()][^,()]*, [^,()]+ \\([^()]+\\)$"_s);
    if (!isOwn() && taken.match(contact.name).hasMatch() && m_family.startsWith(u'(')) {
        contact.name = nameOf({contact.name, QString()});
        contact.givenName = givenNameIn(contact.name);
        keep(m_family.mid(1).remove(u')'));
        return;
    }
    if (isOwn() || m_family.isEmpty() || contact.givenName.isEmpty())
        return;
    const QString turned = m_family + u", "_s + contact.givenName;
    const QString added =
        contact.name.startsWith(turned) ? contact.name.sliced(turned.size()).trimmed() : QString();
    if ((added.startsWith(u'(') && added.endsWith(u')')) ||
        (added.startsWith(u'[') && added.endsWith(u']'))) {
        contact.name = m_nameInParts;
        keep(added.sliced(1, added.size() - 2));
    } else if (contact.name.contains(m_family) && m_family.toUpper() == m_family &&
               contact.givenName.toUpper() != contact.givenName) {
        contact.name = nameOf({contact.name, QString()});
    }
}

/// What people add to their own name: "(she/her)" says how to speak of them, and in front of a given name's
/// brackets stands what they are called.
void CardReading::settleAdditions()
{
    static const QRegularExpression pronouns(
        u"\\s*[(\\[](?:she|he|they|sie|er|elle|il|iel|ella|él|zij|hij|hen|die)\\s?/[^()\\[\\]]{1,20}[)\\]]"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression bracket(u"\\s*[(\\[][^()\\[\\]]*[)\\]]\\s*$"_s);
    m_contact.name.remove(pronouns);
    m_contact.givenName.remove(pronouns);
    if (const QString given = QString(m_contact.givenName).remove(bracket); !given.isEmpty())
        m_contact.givenName = given;
    // "Talent Partner at Larkspur", as LinkedIn has it.
    static const QRegularExpression both(u"^(.{2,60}?)\\s+(?:at|@|bei|chez)\\s+(\\p{Lu}.{1,60})$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const auto match = both.match(m_contact.title);
    if (m_contact.organization.isEmpty() && match.hasMatch()) {
        m_contact.title = match.captured(1);
        m_contact.organization = match.captured(2);
    }
}

void CardReading::settleName()
{
    Contact &contact = m_contact;
    contact.name = takeBest(Kind::Name, nullptr);
    if (contact.name.isEmpty())
        contact.name = m_nameInParts;
    // An address is not a name, though programs put it there.
    if (isAddress(contact.name) && !isOwn()) {
        const QString address = bareAddress(contact.name); // "<dana@northwind.example>"
        if (!isAddress(contact.email))
            contact.email = address;
        contact.name = nameOf({QString(), address});
    } else if (contact.name.isEmpty() && !contact.email.isEmpty()) {
        contact.name = nameOf({QString(), contact.email});
    }
    // "Duarte, Ines": phones sort so. The parts tell what is which.
    if (!m_family.isEmpty() && !contact.givenName.isEmpty() && !isOwn() &&
        contact.name == m_family + u", "_s + contact.givenName)
        contact.name = m_nameInParts;
    settleDirectoryName();
    // "Sam from the fair" in the place of a given name: phones that know one name only.
    if (!isOwn() && m_family.isEmpty() && contact.givenName == contact.name && contact.name.contains(u' '))
        contact.givenName = givenNameIn(contact.name);
    const bool namesNobody = m_family.isEmpty() || m_family == contact.name || isAddress(m_family);
    if (isOwn() && contact.givenName.isEmpty())
        contact.givenName = m_nickname;
    else if (!isOwn() && ((contact.givenName.isEmpty() && namesNobody) || isAddress(contact.givenName)))
        contact.givenName = givenNameIn(contact.name);
    const bool hasNoGiven = m_nameInParts.isEmpty() || m_nameInParts == m_family;
    // Where only one name is asked for, an office is written there as well.
    const bool isOffice = m_family.isEmpty() && isTeamName(contact.name);
    if (!isOwn() && ((hasNoGiven && isTeamMailbox(contact.email)) || isOffice)) {
        contact.team = true;
        contact.givenName.clear();
    }
}

Result<Contact> CardReading::finished()
{
    if (m_kind == u"group")
        return Error{Words::tr("this card is a list of people, not a person"), m_line};
    if (m_kind == u"org")
        return Error{Words::tr("this card is a company, not a person"), m_line};
    if (!m_kind.isEmpty() && m_kind != u"individual" && !m_kind.startsWith(u"x-"))
        return Error{Words::tr("this card is not a person: it says “%1”").arg(m_kind.left(30)), m_line};
    m_contact.email = takeBest(Kind::Email, QT_TRANSLATE_NOOP("Cards", "Other e-mail: %1"));
    m_contact.phone = takeBest(Kind::Phone, QT_TRANSLATE_NOOP("Cards", "Other phone: %1"));
    m_contact.address = takeBest(Kind::Address, QT_TRANSLATE_NOOP("Cards", "Other address: %1"));
    m_contact.organization = takeBest(Kind::Organization, QT_TRANSLATE_NOOP("Cards", "Other company: %1"));
    m_contact.title = takeBest(Kind::Title, QT_TRANSLATE_NOOP("Cards", "Other title: %1"));
    settleName();
    if (m_contact.name.isEmpty())
        return Error{Words::tr("this card names nobody"), m_line};
    if (m_contact.title.isEmpty())
        m_contact.title = takeBest(Kind::Role, nullptr);
    if (!isOwn())
        settleAdditions();
    return m_contact;
}

} // namespace afterword
