// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/formsofaddress.h"

#include "core/domain/personnames.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype lookedThrough = 20000; // characters of a letter or an invitation

/// The form as it stands in front of a name, by how a text writes it in small letters and without its full
/// stop: "Herr" for "Herrn". Empty for what is none.
QString formFor(const QString &written)
{
    static const QHash<QString, QString> forms = {
        {u"frau"_s, u"Frau"_s}, {u"herr"_s, u"Herr"_s},   {u"herrn"_s, u"Herr"_s}, {u"madame"_s, u"Mme"_s},
        {u"mme"_s, u"Mme"_s},   {u"monsieur"_s, u"M."_s}, {u"m"_s, u"M."_s},       {u"sra"_s, u"Sra."_s},
        {u"sr"_s, u"Sr."_s},    {u"señora"_s, u"Sra."_s}, {u"señor"_s, u"Sr."_s}};
    return forms.value(QString(written).remove(u'.').toLower());
}

QString familyOf(const QString &name)
{
    return nameWords(name).constLast();
}

/// @p name as @p text speaks of that person; @p others are those who may be meant as well.
QString asAddressedIn(const QString &text, const QString &name, const QStringList &others)
{
    const QStringList words = nameWords(name);
    if (words.size() < 2 || withoutFormOfAddress(name) != name)
        return name;
    const QString &family = words.constLast();
    const bool isAlone = std::none_of(others.begin(), others.end(), [&](const QString &other) {
        return !other.trimmed().isEmpty() && withoutFormOfAddress(other) != name &&
               familyOf(other).compare(family, Qt::CaseInsensitive) == 0;
    });
    const QString given = QRegularExpression::escape(words.first(words.size() - 1).join(u' '));
    // The form has its capital or its full stop: "sr" or "m" are also other words.
    const QRegularExpression said(
        u"(?<![\\p{L}\\p{N}])(Frau|Herrn?|Madame|Mme\\.?|Monsieur|M\\.|Sra\\.?|Sr\\.|Señora|Señor)\\s+"
        "((?:(?:Dr|Prof|Dra)\\.(?:-\\p{L}+\\.)?\\s*)*)(?:Dipl\\.(?:-\\p{L}+\\.)?\\s*)?("_s +
            given + u"\\s+)?"_s + QRegularExpression::escape(family) + u"(?![\\p{L}\\p{N}-])"_s,
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

} // namespace

QString withoutFormOfAddress(const QString &name)
{
    const qsizetype space = name.indexOf(u' ');
    return space > 0 && !formFor(name.first(space)).isEmpty() ? name.sliced(space + 1) : name;
}

Contact asAddressed(const Contact &contact, const Application &application, const Search &search)
{
    if (contact.team)
        return contact;
    QString text = application.remarks;
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
