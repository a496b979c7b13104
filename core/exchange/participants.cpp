// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/participants.h"

#include "core/domain/personnames.h"
#include "core/exchange/companyname.h"
#include "core/exchange/jobservices.h"
#include "core/exchange/presence.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// "Dana Whitfield" of "Whitfield, Dana". What follows a comma and is not a name ("Dana Whitfield, PhD")
/// goes.
QString inSpokenOrder(const QString &name)
{
    const QStringList parts = name.split(u',', Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return parts.join(u' ').trimmed();
    const QString front = parts[0].trimmed();
    const QString second = parts[1].trimmed();
    if (isBehindName(second) || second.isEmpty())
        return front;
    // "Dr. Özkan, Emre": the form of address stays in front.
    QStringList family = front.split(u' ', Qt::SkipEmptyParts);
    QStringList forms;
    while (family.size() > 1 && isFormOfAddress(family.constFirst()))
        forms += family.takeFirst();
    return (forms + QStringList{second} + family).join(u' ');
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

bool isAllCapitals(const QString &word)
{
    const auto letters = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    return letters > 1 && word.toUpper() == word && word.toLower() != word &&
           std::none_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// "Dumont-Le Goff" of "DUMONT-LE GOFF".
QString inSmallLetters(const QString &words)
{
    QString small = words.toLower();
    bool begins = true;
    for (QChar &c : small) {
        if (begins)
            c = c.toUpper();
        begins = !c.isLetter() && !c.isMark();
    }
    return small;
}

/// "Claire Dumont" of "DUMONT Claire" and of "Claire DUMONT": many directories mark the family name so. Some
/// letters in capitals are a company or its people ("IBM Recruiting", "HR Team"), so a family name has three
/// or more, and the address has none of it but in front.
QString withoutFamilyCapitals(const QString &name, const QString &email)
{
    // Nearly all names have no such word, and are not taken apart.
    const bool hasCapitals = std::adjacent_find(name.begin(), name.end(), [](QChar a, QChar b) {
                                 return a.isUpper() && b.isUpper();
                             }) != name.end();
    if (!hasCapitals)
        return name;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const auto capitals = [](const QString &word) { return isAllCapitals(word); };
    const auto front = std::find_if_not(words.begin(), words.end(), capitals) - words.begin();
    const auto back = std::find_if_not(words.rbegin(), words.rend(), capitals) - words.rbegin();
    const bool isFront = front > 0 && front < words.size() && back == 0;
    const bool isBack = back > 0 && back < words.size() && front == 0;
    if (!isFront && !isBack)
        return name;
    const QStringList family = isFront ? words.first(front) : words.last(back);
    const QStringList given = isFront ? words.sliced(front) : words.first(words.size() - back);
    const bool areNames =
        given.size() <= 2 && std::all_of(given.begin(), given.end(), [](const QString &word) {
            return word.size() > 1 && word[0].isUpper() && (word.toUpper() != word || word.endsWith(u'.'));
        });
    const QString letters = companyLetters(family.join(u' '));
    const qsizetype at = email.lastIndexOf(u'@');
    const QString box = companyLetters(email.left(std::max<qsizetype>(at, 0)));
    const bool isInAddress = box.contains(letters) || box.contains(companyLetters(given.first()));
    // Letters behind a whole name are a degree more often than a family name.
    const bool isDegree =
        isBack && (isBehindName(family.last()) || (given.size() > 1 && !box.contains(letters)));
    const bool isCompany =
        at >= 0 && companyLetters(email.sliced(at)).startsWith(letters) && !box.contains(letters);
    if (!areNames || letters.size() < 3 || isCompany || isDegree || isTeamName(name) ||
        (at >= 0 && !isInAddress))
        return name;
    return given.join(u' ') + u' ' + inSmallLetters(family.join(u' '));
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
    const QStringView address = QStringView(person.email).trimmed();
    if (!person.email.isEmpty() && participant.email.size() == address.size() &&
        participant.email.compare(address, Qt::CaseInsensitive) == 0)
        return true;
    const QString name = isPlainName(person.name) ? person.name : person.name.simplified();
    const bool wholeName = name.contains(u' ') || participant.email.isEmpty() || person.email.isEmpty();
    return !name.isEmpty() && wholeName && nameOf(participant).compare(name, Qt::CaseInsensitive) == 0;
}

QString nameOf(const Participant &participant)
{
    if (isPlainName(participant.name))
        return withoutFamilyCapitals(participant.name, participant.email);
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
    return name.isEmpty() ? nameInAddress(participant.email) : withoutFamilyCapitals(name, participant.email);
}

bool isMachine(const QString &email)
{
    static const QRegularExpression machine(
        u"^(no[-_.]?reply\\d*|do[-_.]?not[-_.]?(reply|respond)|ne[-_.]?pas[-_.]?repondre|no[-_.]?(responder|"
        u"contestar|responda)|"
        "nao[-_.]?responda|non[-_.]?rispondere|(bitte[-_.]?)?(nicht|keine)[-_.]?antwort(en)?|niet[-_.]?"
        "beantwoorden|"
        "nie[-_.]?odpowiada[jc]|svara[-_.]?(inte|ej)|notifications?|notify|notificaci(on|ones)|"
        "benachrichtigung(en)?|automated|"
        "auto[-_.]?(confirm|mailer|notification)|alerts?|job[-_.]?alerts?|system|"
        "calendar-notification|unknownorganizer|"
        "mailer[-_]?daemon|postmaster|bounces?)([-+_.][^@]*)?@|@(group|resource)\\.calendar\\.google\\.|"
        "[-_.+]no-?reply@|@(no-?reply|donotreply|notifications?)\\."_s,
        QRegularExpression::CaseInsensitiveOption);
    // "myworkday@northwind.example": a hiring system that writes from its customer's domain.
    const qsizetype at = email.indexOf(u'@');
    return machine.match(email).hasMatch() || isHiringSystem((at < 0 ? email : email.first(at)) + u".com"_s);
}

bool isRoom(const QString &name)
{
    static const QRegularExpression room(
        u"\\b(?:(?:meeting|conference|interview|board|video) ?room\\b|room \\w{0,3}\\d|conf\\.? ?room\\b|"
        "(?:besprechungs|konferenz|sitzungs)(?:raum|zimmer)\\b|salle(?: de réunion)? \\S|"
        "sala (?:de (?:reuniones|juntas|reuniões)|riunioni)\\b|vergaderzaal\\b)|会議室|会议室|회의실"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return room.match(name).hasMatch();
}

bool organizerSaysToBeThere(const Invitation &invitation)
{
    return invitation.organizer && !isMachine(invitation.organizer->email) &&
           !isTeamMailbox(invitation.organizer->email) &&
           presenceSaidIn(invitation.summary + u'\n' + invitation.description).writer;
}

std::optional<Participant> absentOrganizer(const Invitation &invitation, const Person &person)
{
    if (!invitation.organizer || isPerson(*invitation.organizer, person))
        return std::nullopt;
    const auto &people = invitation.attendees;
    const bool attends = std::any_of(people.begin(), people.end(), [&](const Participant &one) {
        return isSame(one, *invitation.organizer);
    });
    return attends || organizerSaysToBeThere(invitation) ? std::nullopt : invitation.organizer;
}

} // namespace afterword
