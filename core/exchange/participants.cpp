// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/participants.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// "Dana Whitfield" of "Whitfield, Dana". What follows a comma and is not a name ("Dana Whitfield, PhD")
/// goes.
QString inSpokenOrder(const QString &name)
{
    static const QSet<QString> afterNames = {u"phd"_s, u"ph.d."_s, u"md"_s,  u"mba"_s, u"jr"_s,  u"jr."_s,
                                             u"sr"_s,  u"sr."_s,   u"cpa"_s, u"esq"_s, u"esq."_s};
    const QStringList parts = name.split(u',', Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return parts.join(u' ').trimmed();
    const QString front = parts[0].trimmed();
    const QString second = parts[1].trimmed();
    return afterNames.contains(second.toLower()) || second.isEmpty() ? front : second + u' ' + front;
}

/// "Okafor, Ben" of "Okafor; Ben", as some directories have it. Else what follows a semicolon is no name:
/// "O'Neil, Ann; HR", "Ann O'Neil; Recruiting", "Okafor; HR".
QString withoutSemicolon(const QString &name)
{
    const QString front = name.section(u';', 0, 0).trimmed();
    const QString second = name.section(u';', 1).simplified();
    const bool isName = second.size() > 1 && second.toUpper() != second &&
                        std::all_of(second.begin(), second.end(),
                                    [](QChar c) { return c.isLetter() || u" .'’-"_s.contains(c); });
    const bool isFamilyName = !front.isEmpty() && !front.contains(u' ') && !front.contains(u',');
    return isName && isFamilyName ? front + u", "_s + second : front;
}

/// Whether a name is words with one space between them, as nearly all are: then nothing has to go.
bool isPlainName(const QString &name)
{
    bool wasSpace = true;
    for (const QChar c : name) {
        const bool isSpace = c == u' ';
        if ((!isSpace && !c.isLetter()) || (isSpace && wasSpace))
            return false;
        wasSpace = isSpace;
    }
    return !wasSpace && !name.contains(u" via "_s);
}

} // namespace

bool isSame(const Participant &a, const Participant &b)
{
    return a.email.isEmpty() ? a == b : a.email == b.email;
}

bool isPerson(const Participant &participant, const Person &person)
{
    if (!person.email.isEmpty() &&
        participant.email.compare(person.email.trimmed(), Qt::CaseInsensitive) == 0)
        return true;
    const QString name = isPlainName(person.name) ? person.name : person.name.simplified();
    const bool wholeName = name.contains(u' ') || participant.email.isEmpty() || person.email.isEmpty();
    return !name.isEmpty() && wholeName && nameOf(participant).compare(name, Qt::CaseInsensitive) == 0;
}

QString nameOf(const Participant &participant)
{
    if (isPlainName(participant.name))
        return participant.name;
    static const QRegularExpression additions(
        u"\\s*(\\([^()]*\\)|\\[[^\\[\\]]*\\]|\\s[|/-]\\s.*$|\\svia\\s.*$)"_s);
    QString name = withoutSemicolon(participant.name);
    // An address is no name.
    if (name.contains(u'@') && !name.trimmed().contains(u' '))
        return nameInAddress(name.trimmed());
    name.remove(additions).remove(u'"');
    // "Walt Pryor/GRS/Grantham", "CN=Walt Pryor/O=Grantham": a name in a Notes directory.
    static const QRegularExpression inDirectory(u"^(CN=)?([^/]+ [^/]+)(/[^/]+)+$"_s);
    if (const auto match = inDirectory.match(name.trimmed()); match.hasMatch())
        name = match.captured(2);
    name = inSpokenOrder(name.simplified());
    const bool quoted = name.size() > 2 && name.startsWith(u'\'') && name.endsWith(u'\'');
    if (quoted)
        name = name.sliced(1, name.size() - 2);
    return name.isEmpty() ? nameInAddress(participant.email) : name;
}

bool isMachine(const QString &email)
{
    static const QRegularExpression machine(
        u"^(no[-_.]?reply|do[-_.]?not[-_.]?reply|notifications?|calendar-notification|unknownorganizer|"
        "mailer[-_]?daemon|postmaster|bounces?)([-+_.][^@]*)?@|@(group|resource)\\.calendar\\.google\\.|"
        "[-_.+]no-?reply@"_s,
        QRegularExpression::CaseInsensitiveOption);
    return machine.match(email).hasMatch();
}

std::optional<Participant> absentOrganizer(const Invitation &invitation, const Person &person)
{
    if (!invitation.organizer || isPerson(*invitation.organizer, person))
        return std::nullopt;
    const auto &people = invitation.attendees;
    const bool attends = std::any_of(people.begin(), people.end(), [&](const Participant &one) {
        return isSame(one, *invitation.organizer);
    });
    return attends ? std::nullopt : invitation.organizer;
}

} // namespace afterword
