// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/bothsides/clash.h"

#include "core/edits/bothsides/excerpt.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Clashes)
};

constexpr qsizetype mostLetters = 60; // of both values in a sentence, as long as they are told whole
constexpr qsizetype mostNames = 48;   // of what it is

struct FieldName {
    const char *name;
    const char *words;
};

/// What is not here is told by the thing alone.
constexpr std::array fieldNames{
    FieldName{"company", QT_TRANSLATE_NOOP("Clashes", "company")},
    FieldName{"role", QT_TRANSLATE_NOOP("Clashes", "role")},
    FieldName{"stage", QT_TRANSLATE_NOOP("Clashes", "stage")},
    FieldName{"url", QT_TRANSLATE_NOOP("Clashes", "address of the posting")},
    FieldName{"link", QT_TRANSLATE_NOOP("Clashes", "meeting link")},
    FieldName{"location", QT_TRANSLATE_NOOP("Clashes", "place")},
    FieldName{"salary", QT_TRANSLATE_NOOP("Clashes", "salary")},
    FieldName{"posting", QT_TRANSLATE_NOOP("Clashes", "text of the posting")},
    FieldName{"remarks", QT_TRANSLATE_NOOP("Clashes", "remarks")},
    FieldName{"added", QT_TRANSLATE_NOOP("Clashes", "date added")},
    FieldName{"applied", QT_TRANSLATE_NOOP("Clashes", "date applied")},
    FieldName{"recruiter", QT_TRANSLATE_NOOP("Clashes", "recruiter")},
    FieldName{"hr", QT_TRANSLATE_NOOP("Clashes", "HR")},
    FieldName{"arrangedBy", QT_TRANSLATE_NOOP("Clashes", "arranged by")},
    FieldName{"formality", QT_TRANSLATE_NOOP("Clashes", "tone")},
    FieldName{"letterLanguage", QT_TRANSLATE_NOOP("Clashes", "language of the letters")},
    FieldName{"giveUpAfterDays", QT_TRANSLATE_NOOP("Clashes", "days of silence")},
    FieldName{"mainContact", QT_TRANSLATE_NOOP("Clashes", "main contact")},
    FieldName{"promisedDecision", QT_TRANSLATE_NOOP("Clashes", "promised decision")},
    FieldName{"deadline", QT_TRANSLATE_NOOP("Clashes", "deadline")},
    FieldName{"pay", QT_TRANSLATE_NOOP("Clashes", "pay")},
    FieldName{"outcome", QT_TRANSLATE_NOOP("Clashes", "outcome")},
    FieldName{"lesson", QT_TRANSLATE_NOOP("Clashes", "lesson")},
    FieldName{"reason", QT_TRANSLATE_NOOP("Clashes", "reason")},
    FieldName{"documents", QT_TRANSLATE_NOOP("Clashes", "documents")},
    FieldName{"start", QT_TRANSLATE_NOOP("Clashes", "start")},
    FieldName{"end", QT_TRANSLATE_NOOP("Clashes", "end")},
    FieldName{"moment", QT_TRANSLATE_NOOP("Clashes", "one moment")},
    FieldName{"openQuestion", QT_TRANSLATE_NOOP("Clashes", "open question")},
    FieldName{"awkward", QT_TRANSLATE_NOOP("Clashes", "what was awkward")},
    FieldName{"wentWell", QT_TRANSLATE_NOOP("Clashes", "what went well")},
    FieldName{"nextSteps", QT_TRANSLATE_NOOP("Clashes", "next steps")},
    FieldName{"contribution", QT_TRANSLATE_NOOP("Clashes", "what you can contribute")},
    FieldName{"redFlags", QT_TRANSLATE_NOOP("Clashes", "what rubbed you the wrong way")},
    FieldName{"subject", QT_TRANSLATE_NOOP("Clashes", "subject")},
    FieldName{"body", QT_TRANSLATE_NOOP("Clashes", "letter")},
    FieldName{"name", QT_TRANSLATE_NOOP("Clashes", "name")},
    FieldName{"title", QT_TRANSLATE_NOOP("Clashes", "title")},
    FieldName{"organization", QT_TRANSLATE_NOOP("Clashes", "organization")},
    FieldName{"email", QT_TRANSLATE_NOOP("Clashes", "e-mail")},
    FieldName{"phone", QT_TRANSLATE_NOOP("Clashes", "phone")},
    FieldName{"address", QT_TRANSLATE_NOOP("Clashes", "postal address")},
    FieldName{"text", QT_TRANSLATE_NOOP("Clashes", "task")},
    FieldName{"due", QT_TRANSLATE_NOOP("Clashes", "due date")},
    FieldName{"doneAt", QT_TRANSLATE_NOOP("Clashes", "done")},
    FieldName{"startAndEnd", QT_TRANSLATE_NOOP("Clashes", "beginning and end")},
    FieldName{"timeZone", QT_TRANSLATE_NOOP("Clashes", "time zone")},
};

QString inQuotes(const QString &value)
{
    return value.isEmpty() ? Words::tr("nothing") : Words::tr("“%1”").arg(value);
}

QString worded(const Clash &clash, const QString &here, const QString &there)
{
    switch (clash.kind) {
    case Clash::Kind::BothChanged:
        if (clash.field.isEmpty())
            return Words::tr("%1 was changed here and elsewhere. Here: %2. Elsewhere, and now: %3.")
                .arg(clash.what, here, there);
        return Words::tr("%1, %2, was changed here and elsewhere. Here: %3. Elsewhere, and now: %4.")
            .arg(clash.what, clash.field, here, there);
    case Clash::Kind::DeletedHere:
        return Words::tr("%1 was deleted here and changed elsewhere, so it stays.").arg(clash.what);
    case Clash::Kind::DeletedThere:
        return Words::tr("%1 was deleted elsewhere and changed here, so it stays.").arg(clash.what);
    case Clash::Kind::NeededHere:
        return Words::tr("%1 was deleted elsewhere and is needed here, so it stays.").arg(clash.what);
    case Clash::Kind::NeededThere:
        return Words::tr("%1 was deleted here and is needed elsewhere, so it stays.").arg(clash.what);
    case Clash::Kind::PutRight:
        return Words::tr("What was changed here and elsewhere did not fit together, so it was put right: %1.")
            .arg(clash.here);
    }
    Q_UNREACHABLE();
}

/// The sentence has a stop of its own.
QString inSentence(QString value)
{
    value = value.simplified();
    if (value.endsWith(u'.'))
        value.chop(1);
    return value;
}

} // namespace

QString sentenceFor(const Clash &clash)
{
    const QString here = inSentence(clash.here);
    const QString there = inSentence(clash.there);
    if (here.size() + there.size() <= mostLetters)
        return worded(clash, inQuotes(here), inQuotes(there));
    Clash named = clash; // and the values have the room that its name leaves
    named.what = startOf(clash.what.simplified(), mostNames);
    const auto [ours, theirs] = aroundDifference(here, there, mostLetters / 2);
    return worded(named, inQuotes(ours), inQuotes(theirs));
}

QString wholeTextOf(const Clash &clash)
{
    return worded(clash, inQuotes(clash.here), inQuotes(clash.there));
}

QString fieldInWords(QLatin1StringView name)
{
    const auto found = std::find_if(fieldNames.begin(), fieldNames.end(), [&](const FieldName &field) {
        return name == QLatin1StringView(field.name);
    });
    return found == fieldNames.end() ? QString() : Words::tr(found->words);
}

QString personInWords()
{
    return Words::tr("Your details");
}

QString ValueWords::of(const Application &application) const
{
    return application.role.isEmpty() ? application.company
                                      : Words::tr("%1, %2").arg(application.company, application.role);
}

QString ValueWords::of(const Contact &contact) const
{
    return contact.name;
}

QString ValueWords::of(const StageId &id) const
{
    const Stage *stage = m_search.stages.find(id);
    return stage ? stage->name : m_others.stages.value(id, id.text);
}

QString ValueWords::of(const ContactId &id) const
{
    const Contact *contact = m_search.contacts.find(id);
    return contact ? contact->name : m_others.contacts.value(id, id.text);
}

QString ValueWords::of(Moment moment) const
{
    return of(m_search.person.zone.wallTime(moment));
}

QString ValueWords::of(QDate date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

QString ValueWords::of(QTime time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

QString ValueWords::of(const WallTime &wall)
{
    return of(wall.date) + u' ' + of(wall.time);
}

QString ValueWords::of(bool isSo)
{
    return isSo ? Words::tr("yes") : Words::tr("no");
}

} // namespace afterword
