// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/applicationcolumns.h"

#include "core/base/iso.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int longestWait = 3650; // days

QString orNothing(const std::optional<QDate> &date)
{
    return date ? isoDate(*date) : QString();
}

/// Tags with commas of their own are told apart by the semicolon.
QString joinedTags(const QStringList &tags)
{
    const QString text = tags.join(u"; "_s);
    return tags.size() == 1 && text.contains(u',') ? text + u';' : text;
}

QStringList tagsIn(const QString &text)
{
    QStringList tags;
    for (const QString &tag : text.split(text.contains(u';') ? u';' : u',')) {
        if (!tag.trimmed().isEmpty())
            tags += tag.trimmed();
    }
    return tags;
}

/// What other programs call the stages of a search.
std::optional<StageKind> kindNamed(const QString &word)
{
    static const QHash<QString, StageKind> words = {
        {u"saved"_s, StageKind::Saved},
        {u"wishlist"_s, StageKind::Saved},
        {u"bookmarked"_s, StageKind::Saved},
        {u"to apply"_s, StageKind::Saved},
        {u"interested"_s, StageKind::Saved},
        {u"applied"_s, StageKind::Applied},
        {u"applying"_s, StageKind::Applied},
        {u"submitted"_s, StageKind::Applied},
        {u"screening"_s, StageKind::Screening},
        {u"screen"_s, StageKind::Screening},
        {u"phone screen"_s, StageKind::Screening},
        {u"interview"_s, StageKind::Interview},
        {u"interviewing"_s, StageKind::Interview},
        {u"interviews"_s, StageKind::Interview},
        {u"waiting"_s, StageKind::Waiting},
        {u"pending"_s, StageKind::Waiting},
        {u"offer"_s, StageKind::Offer},
        {u"offered"_s, StageKind::Offer},
        {u"accepted"_s, StageKind::Accepted},
        {u"hired"_s, StageKind::Accepted},
        {u"closed"_s, StageKind::Closed},
        {u"rejected"_s, StageKind::Closed},
        {u"declined"_s, StageKind::Closed},
        {u"withdrawn"_s, StageKind::Closed},
        {u"no response"_s, StageKind::Closed},
        {u"archived"_s, StageKind::Closed},
    };
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

Result<void> setDays(const QString &text, std::optional<int> &days)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 1 || number > longestWait)
        return Error{u"\"%1\" is no number of days from 1 to %2"_s.arg(text).arg(longestWait)};
    days = number;
    return {};
}

template <class Date>
Result<void> setDate(const QString &text, Date &date)
{
    const auto read = dateIn(text);
    if (!read)
        return read.error();
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
    }
    Q_UNREACHABLE();
}

std::optional<ApplicationColumn> columnOf(const QString &heading)
{
    using Column = ApplicationColumn;
    static const QHash<QString, Column> others = {
        {u"company name"_s, Column::Company},
        {u"employer"_s, Column::Company},
        {u"organization"_s, Column::Company},
        {u"organisation"_s, Column::Company},
        {u"position"_s, Column::Role},
        {u"job title"_s, Column::Role},
        {u"title"_s, Column::Role},
        {u"job"_s, Column::Role},
        {u"status"_s, Column::Stage},
        {u"date added"_s, Column::Added},
        {u"date saved"_s, Column::Added},
        {u"created"_s, Column::Added},
        {u"date applied"_s, Column::Applied},
        {u"applied on"_s, Column::Applied},
        {u"applied date"_s, Column::Applied},
        {u"application date"_s, Column::Applied},
        {u"city"_s, Column::Location},
        {u"pay"_s, Column::Salary},
        {u"link"_s, Column::Url},
        {u"job url"_s, Column::Url},
        {u"job link"_s, Column::Url},
        {u"posting"_s, Column::Url},
        {u"labels"_s, Column::Tags},
        {u"notes"_s, Column::Remarks},
        {u"comments"_s, Column::Remarks},
    };
    const QString wanted = QString(heading).replace(u'_', u' ').simplified().toLower();
    for (const Column column : allApplicationColumns) {
        if (headingOf(column) == wanted)
            return column;
    }
    const auto found = others.constFind(wanted);
    return found == others.constEnd() ? std::nullopt : std::optional(*found);
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
    }
    Q_UNREACHABLE();
}

Result<void> setFrom(const QString &text, ApplicationColumn column, Application &application)
{
    switch (column) {
    case ApplicationColumn::Id:
    case ApplicationColumn::Stage: break;
    case ApplicationColumn::Company: application.company = text; break;
    case ApplicationColumn::Role: application.role = text; break;
    case ApplicationColumn::Added: return setDate(text, application.added);
    case ApplicationColumn::Applied: return setDate(text, application.applied);
    case ApplicationColumn::PromisedDecision: return setDate(text, application.promisedDecision);
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
    }
    return {};
}

Result<StageId> stageNamed(const QString &text, const Search &search)
{
    const QString wanted = text.simplified().toLower();
    const auto firstWhere = [&](auto matches) {
        const auto found = std::find_if(search.stages.begin(), search.stages.end(), matches);
        return found == search.stages.end() ? nullptr : &*found;
    };
    const Stage *stage =
        firstWhere([&](const Stage &one) { return one.name.simplified().toLower() == wanted; });
    if (!stage)
        stage = firstWhere([&](const Stage &one) { return one.id.text.toLower() == wanted; });
    if (const auto kind = kindNamed(wanted); kind && !stage)
        stage = firstWhere([&](const Stage &one) { return one.kind == *kind; });
    if (!stage)
        return Error{u"there is no stage \"%1\" on the board"_s.arg(text)};
    return stage->id;
}

Result<QDate> dateIn(const QString &text)
{
    static const QRegularExpression numbers(u"^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?$"_s);
    const auto inNumbers = numbers.match(text);
    if (inNumbers.hasMatch()) {
        const QDate date(inNumbers.captured(1).toInt(), inNumbers.captured(2).toInt(),
                         inNumbers.captured(3).toInt());
        if (date.isValid())
            return date;
    }
    const QString plain = QString(text).remove(u',').remove(u'.').simplified();
    for (const QString &format : {u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"MMM d yyyy"_s, u"MMMM d yyyy"_s}) {
        const QDate date = QLocale::c().toDate(plain, format);
        if (date.isValid())
            return date;
    }
    return Error{u"\"%1\" is no date that can be read in one way only; write it like 2026-11-23"_s.arg(text)};
}

} // namespace afterword
