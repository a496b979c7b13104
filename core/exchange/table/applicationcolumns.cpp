// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/applicationcolumns.h"

#include "core/base/iso.h"
#include "core/exchange/table/stagewords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ApplicationColumns)
};

constexpr int longestWait = 3650; // days

QString orNothing(const std::optional<QDate> &date)
{
    return date ? isoDate(*date) : QString();
}

/// One tag is one line of a cell. Tags with commas of their own are told apart by the semicolon.
QString joinedTags(const QStringList &tags)
{
    const QString text = tags.join(u"; "_s);
    return tags.size() == 1 && text.contains(u',') ? text + u';' : text;
}

QStringList tagsIn(const QString &text)
{
    QStringList tags;
    const QChar mark = text.contains(u';') ? u';' : u',';
    for (const QString &line : text.split(u'\n')) {
        for (const QString &tag : line.split(mark)) {
            if (!tag.trimmed().isEmpty())
                tags += tag.trimmed();
        }
    }
    return tags;
}

Result<void> setDays(const QString &text, std::optional<int> &days)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 1 || number > longestWait)
        return Error{Words::tr("\"%1\" is not a number of days from 1 to %2").arg(text).arg(longestWait)};
    days = number;
    return {};
}

template <class Date>
Result<void> setDate(const QString &text, const CellReading &reading, QDate latest, Date &date)
{
    auto read = dateIn(text, reading.order, reading.zone);
    if (!read)
        read = vagueDateIn(text, latest);
    if (!read)
        return Error{Words::tr("\"%1\" is not a date").arg(text)};
    date = *read;
    return {};
}

} // namespace

QString headingOf(ApplicationColumn column)
{
    switch (column) {
    case ApplicationColumn::Id: return u"id"_s;
    case ApplicationColumn::Company: return u"company"_s;
    case ApplicationColumn::Role: return u"role"_s;
    case ApplicationColumn::Stage: return u"stage"_s;
    case ApplicationColumn::Added: return u"added"_s;
    case ApplicationColumn::Applied: return u"applied"_s;
    case ApplicationColumn::PromisedDecision: return u"promised decision"_s;
    case ApplicationColumn::Location: return u"location"_s;
    case ApplicationColumn::Salary: return u"salary"_s;
    case ApplicationColumn::Url: return u"url"_s;
    case ApplicationColumn::Tags: return u"tags"_s;
    case ApplicationColumn::Formality: return u"formality"_s;
    case ApplicationColumn::GiveUpAfterDays: return u"give up after days"_s;
    case ApplicationColumn::Remarks: return u"remarks"_s;
    case ApplicationColumn::Posting:
    case ApplicationColumn::Job:
    case ApplicationColumn::Name:
    case ApplicationColumn::Date:
    case ApplicationColumn::SalaryTo:
    case ApplicationColumn::ContactName:
    case ApplicationColumn::ContactEmail:
    case ApplicationColumn::ContactPhone:
    case ApplicationColumn::ContactTitle:
    case ApplicationColumn::RecruiterName:
    case ApplicationColumn::Archived:
    case ApplicationColumn::Ended:
    case ApplicationColumn::Labelled:
    case ApplicationColumn::LeftOut: return {};
    }
    Q_UNREACHABLE();
}

bool holdsDates(ApplicationColumn column)
{
    return column == ApplicationColumn::Added || column == ApplicationColumn::Applied ||
           column == ApplicationColumn::PromisedDecision || column == ApplicationColumn::Date ||
           column == ApplicationColumn::Ended;
}

QString textIn(ApplicationColumn column, const Application &application, const Search &search)
{
    switch (column) {
    case ApplicationColumn::Id: return application.id.text;
    case ApplicationColumn::Company: return application.company;
    case ApplicationColumn::Role: return application.role;
    case ApplicationColumn::Stage: {
        const Stage *stage = search.stages.find(application.stage);
        if (!stage)
            return application.stage.text;
        const auto named = stageNamed(stage->name, search);
        // Of two stages with the same name the id tells.
        return named && *named == application.stage ? stage->name : application.stage.text;
    }
    case ApplicationColumn::Added: return isoDate(application.added);
    case ApplicationColumn::Applied: return orNothing(application.applied);
    case ApplicationColumn::PromisedDecision: return orNothing(application.promisedDecision);
    case ApplicationColumn::Location: return application.location;
    case ApplicationColumn::Salary: return application.salary;
    case ApplicationColumn::Url: return application.url;
    case ApplicationColumn::Tags: return joinedTags(application.tags);
    case ApplicationColumn::Formality: return toText(application.formality);
    case ApplicationColumn::GiveUpAfterDays:
        return application.giveUpAfterDays ? QString::number(*application.giveUpAfterDays) : QString();
    case ApplicationColumn::Remarks: return application.remarks;
    case ApplicationColumn::Posting:
    case ApplicationColumn::Job:
    case ApplicationColumn::Name:
    case ApplicationColumn::Date:
    case ApplicationColumn::SalaryTo:
    case ApplicationColumn::ContactName:
    case ApplicationColumn::ContactEmail:
    case ApplicationColumn::ContactPhone:
    case ApplicationColumn::ContactTitle:
    case ApplicationColumn::RecruiterName:
    case ApplicationColumn::Archived:
    case ApplicationColumn::Ended:
    case ApplicationColumn::Labelled:
    case ApplicationColumn::LeftOut: return {};
    }
    Q_UNREACHABLE();
}

Result<void> setFrom(const QString &text, ApplicationColumn column, const CellReading &reading,
                     Application &application)
{
    switch (column) {
    case ApplicationColumn::Id:
    case ApplicationColumn::Stage: break;
    case ApplicationColumn::Company: application.company = text; break;
    case ApplicationColumn::Role: application.role = text; break;
    case ApplicationColumn::Added: return setDate(text, reading, reading.today, application.added);
    case ApplicationColumn::Applied: return setDate(text, reading, reading.today, application.applied);
    case ApplicationColumn::PromisedDecision: // nobody promises for more than half a year ahead
        return setDate(text, reading, reading.today.addMonths(6), application.promisedDecision);
    case ApplicationColumn::Location: application.location = text; break;
    case ApplicationColumn::Salary: application.salary = text; break;
    case ApplicationColumn::Url: application.url = text; break;
    case ApplicationColumn::Tags: application.tags = tagsIn(text); break;
    case ApplicationColumn::Formality: {
        const auto formality = fromText<Formality>(text.toLower());
        if (!formality)
            return formality.error();
        application.formality = *formality;
        break;
    }
    case ApplicationColumn::GiveUpAfterDays: return setDays(text, application.giveUpAfterDays);
    case ApplicationColumn::Remarks: application.remarks = text; break;
    case ApplicationColumn::Posting:
    case ApplicationColumn::Job:
    case ApplicationColumn::Name:
    case ApplicationColumn::Date:
    case ApplicationColumn::SalaryTo:
    case ApplicationColumn::ContactName:
    case ApplicationColumn::ContactEmail:
    case ApplicationColumn::ContactPhone:
    case ApplicationColumn::ContactTitle:
    case ApplicationColumn::RecruiterName:
    case ApplicationColumn::Archived:
    case ApplicationColumn::Ended:
    case ApplicationColumn::Labelled:
    case ApplicationColumn::LeftOut: break;
    }
    return {};
}

void copyField(ApplicationColumn column, const Application &from, Application &to)
{
    switch (column) {
    case ApplicationColumn::Company: to.company = from.company; break;
    case ApplicationColumn::Role: to.role = from.role; break;
    case ApplicationColumn::Added: to.added = from.added.isValid() ? from.added : to.added; break;
    case ApplicationColumn::Applied: to.applied = from.applied ? from.applied : to.applied; break;
    case ApplicationColumn::PromisedDecision:
        to.promisedDecision = from.promisedDecision ? from.promisedDecision : to.promisedDecision;
        break;
    case ApplicationColumn::Location: to.location = from.location; break;
    case ApplicationColumn::Salary: to.salary = from.salary; break;
    case ApplicationColumn::Url: to.url = from.url; break;
    case ApplicationColumn::Tags: to.tags = from.tags; break;
    case ApplicationColumn::Formality: to.formality = from.formality; break;
    case ApplicationColumn::GiveUpAfterDays:
        to.giveUpAfterDays = from.giveUpAfterDays ? from.giveUpAfterDays : to.giveUpAfterDays;
        break;
    case ApplicationColumn::Id:
    case ApplicationColumn::Stage:
    case ApplicationColumn::Remarks:
    case ApplicationColumn::Posting:
    case ApplicationColumn::Job:
    case ApplicationColumn::Name:
    case ApplicationColumn::Date:
    case ApplicationColumn::SalaryTo:
    case ApplicationColumn::ContactName:
    case ApplicationColumn::ContactEmail:
    case ApplicationColumn::ContactPhone:
    case ApplicationColumn::ContactTitle:
    case ApplicationColumn::RecruiterName:
    case ApplicationColumn::Archived:
    case ApplicationColumn::Ended:
    case ApplicationColumn::Labelled:
    case ApplicationColumn::LeftOut: break;
    }
}

} // namespace afterword
