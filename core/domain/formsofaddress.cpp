// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/formsofaddress.h"

#include "core/base/anycase.h"
#include "core/domain/change/eachfield.h"
#include "core/domain/personnames.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype lookedThrough = 20000;       // characters of a letter or an invitation
constexpr qsizetype postingLookedThrough = 8000; // of a posting, at whose end one is told whom to write to

/// The form as it stands in front of a name, by how a text writes it in small letters and without its full
/// stop: "Herr" for "Herrn". Empty for what is none.
QString formFor(const QString &written)
{
    static constexpr std::pair<QStringView, QStringView> forms[] = {
        {u"frau", u"Frau"}, {u"herr", u"Herr"},   {u"herrn", u"Herr"}, {u"madame", u"Mme"},
        {u"mme", u"Mme"},   {u"monsieur", u"M."}, {u"m", u"M."},       {u"sra", u"Sra."},
        {u"sr", u"Sr."},    {u"señora", u"Sra."}, {u"señor", u"Sr."}};
    const QString small = smallLetters(QString(written).remove(u'.'));
    const auto found =
        std::find_if(std::begin(forms), std::end(forms), [&](const auto &one) { return one.first == small; });
    return found == std::end(forms) ? QString() : found->second.toString();
}

QString familyOf(const QString &name)
{
    return nameWords(name).constLast();
}

/// The pattern of given names as a text may have them: "S." of an address is Sabine, and where only a family
/// name is known, one name may stand before it.
QString givenIn(const QStringList &names)
{
    if (names.isEmpty())
        return u"\\p{Lu}[\\p{L}'’-]+"_s;
    QStringList patterns;
    for (const QString &name : names) {
        const bool isInitial = name.size() == 2 && name[0].isLetter() && name[1] == u'.';
        patterns += isInitial ? name[0] + u"(?:\\.|[\\p{L}'’-]*)"_s : QRegularExpression::escape(name);
    }
    return patterns.join(u"\\s+"_s);
}

/// @p name as @p text speaks of that person; @p others are those who may be meant as well.
QString asAddressedIn(const QString &text, const QString &name, const QStringList &others)
{
    const QStringList words = nameWords(name);
    if (words.isEmpty() || words.constLast().size() < 2 || withoutFormOfAddress(name) != name)
        return name;
    const QString &family = words.constLast();
    const bool isAlone = std::none_of(others.begin(), others.end(), [&](const QString &other) {
        return !other.trimmed().isEmpty() && withoutFormOfAddress(other) != name &&
               familyOf(other).compare(family, Qt::CaseInsensitive) == 0;
    });
    const QString given = givenIn(words.first(words.size() - 1));
    // Where one word is known, it may be a given name: then the family name follows.
    const QString end = words.size() > 1
                            ? QString()
                            : u"(?!\\s+(?!(?:Ihnen|Ihr\\p{Ll}*|Sie|Dir|Dich)\\b)\\p{Lu}[\\p{L}'’-]+)"_s;
    // The form has its capital or its full stop: "sr" or "m" are also other words.
    const QRegularExpression said(
        u"(?<![\\p{L}\\p{N}])(Frau|Herrn?|Madame|Mme\\.?|Monsieur|M\\.|Sra\\.?|Sr\\.|Señora|Señor)\\s+"
        "((?:(?:Dr|Prof|Dra)\\.(?:-\\p{L}+\\.)?\\s*)*)(?:Dipl\\.(?:-\\p{L}+\\.)?\\s*)?("_s +
            given + u"\\s+)?"_s + QRegularExpression::escape(family) + u"(?![\\p{L}\\p{N}-])"_s + end,
        QRegularExpression::UseUnicodePropertiesOption);
    QString form;
    QString titles;
    for (auto found = said.globalMatch(text.left(lookedThrough)); found.hasNext();) {
        const auto match = found.next();
        if (!isAlone && match.capturedLength(3) == 0)
            continue;
        const QString next = formFor(match.captured(1));
        if (!form.isEmpty() && form != next)
            return name;
        form = next;
        if (const QString these = match.captured(2).simplified(); these.size() > titles.size())
            titles = these;
    }
    if (form.isEmpty())
        return name;
    // Whoever is a doctor once stays one, also where a later line leaves it out.
    return form + u' ' + (titles.isEmpty() || name.startsWith(titles) ? name : titles + u' ' + name);
}

QString debriefsOf(const Application &application)
{
    QStringList all;
    const auto add = [&](const auto &notes) {
        forEach<QString>(notes, [&](const QString &text) { all += text; });
    };
    forEach<DebriefNotes>(application, add);
    forEach<Interviewer>(application, add);
    all.removeAll(QString());
    return all.join(u'\n');
}

} // namespace

QString withoutFormOfAddress(const QString &name)
{
    const qsizetype space = name.indexOf(u' ');
    const QString form = space > 0 ? formFor(name.first(space)) : QString();
    if (form.isEmpty())
        return name;
    const bool isInitial =
        name.first(space).size() <= 2 && form == u"M." && name.indexOf(u' ', space + 1) < 0;
    return isInitial ? name : name.sliced(space + 1);
}

QString withHerrDeclined(const QString &text, bool objectFirst)
{
    if (!text.contains(u"Herr "_s))
        return text;
    static const QString before = u"(?<!\\p{L})(?:[Aa]n|[Bb]ei|[Mm]it|[Vv]on|[Ff]ür|[Zz]u|[Gg]egenüber|[Dd]"
                                  u"urch|[Gg]egen|[Oo]hne|[Üü]ber|"
                                  "[Aa]uf|[Aa]ußer|[Nn]ach|[Ss]eit|Ihnen sowie|dir "
                                  "sowie|(?:[Dd]anken|[Ff]ragen|[Bb]itten|[Tt]reffen) Sie|"
                                  "Sagen Sie es|Sie (?:haben|treffen))\\s+"_s;
    static const QString name = u"\\p{Lu}[\\p{L}.'’-]*"_s;
    static const QRegularExpression behindPreposition(u"("_s + before + u")Herr (?=\\p{Lu})"_s,
                                                      QRegularExpression::UseUnicodePropertiesOption);
    // "mit Frau Weber und Herr Klein": the second stands in the case of the first.
    static const QRegularExpression behindAnother(
        u"("_s + before + u"(?:"_s + name + u"(?: "_s + name +
            u")*(?:, (?=Herrn? (?:(?:Dr|Prof)\\.|[^.!?\\n])* (?:und|sowie) )"
            "| und | sowie ))+)Herr (?=\\p{Lu})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString declined = text;
    if (objectFirst && declined.startsWith(u"Herr "_s))
        declined.replace(0, 4, u"Herrn"_s);
    declined.replace(behindPreposition, u"\\1Herrn "_s);
    for (QString next = declined;; declined = next) {
        next.replace(behindAnother, u"\\1Herrn "_s);
        if (next == declined)
            return declined;
    }
}

QString inCasesOfWindow(const QString &text, bool objectFirst)
{
    return QLocale().language() == QLocale::German ? withHerrDeclined(text, objectFirst) : text;
}

Contact asAddressed(const Contact &contact, const Application &application, const Search &search)
{
    if (contact.team)
        return contact;
    QString text = application.remarks + u'\n' + debriefsOf(application) + u'\n' +
                   application.posting.right(postingLookedThrough);
    for (auto message = application.messages.rbegin();
         message != application.messages.rend() && text.size() < lookedThrough; ++message)
        text += u'\n' + message->body;
    QStringList others{search.person.name};
    for (const Interview &interview : application.interviews) {
        for (const Interviewer &one : interview.interviewers) {
            if (const Contact *other = search.contacts.find(one.contact); other && other->id != contact.id)
                others += other->name;
        }
    }
    Contact addressed = contact;
    addressed.name = asAddressedIn(text, contact.name, others);
    return addressed;
}

} // namespace afterword
