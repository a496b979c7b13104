// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/asking/tableanswers.h"

#include "core/exchange/table/foldedwords.h"
#include "core/exchange/table/stagewords.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(TableAnswers)
};

using Column = ApplicationColumn;

constexpr auto reached = "reached "_L1;
constexpr auto dayFirst = "day first"_L1;
constexpr auto monthFirst = "month first"_L1;

QString nameOf(Column column)
{
    switch (column) {
    case Column::Id:
    case Column::Company:
    case Column::Role:
    case Column::Stage:
    case Column::Added:
    case Column::Applied:
    case Column::PromisedDecision:
    case Column::Location:
    case Column::Salary:
    case Column::Url:
    case Column::Tags:
    case Column::Formality:
    case Column::GiveUpAfterDays:
    case Column::Remarks: return headingOf(column);
    case Column::Posting: return u"posting"_s;
    case Column::Name:
    case Column::Job: return u"company and role"_s;
    case Column::Date: return headingOf(Column::Applied);
    case Column::SalaryTo: return u"salary up to"_s;
    case Column::ContactName: return u"contact"_s;
    case Column::ContactEmail: return u"contact e-mail"_s;
    case Column::ContactPhone: return u"contact phone"_s;
    case Column::ContactTitle: return u"contact title"_s;
    case Column::RecruiterName: return u"recruiter"_s;
    case Column::Archived: return u"over"_s;
    case Column::Ended: return u"ended"_s;
    case Column::Labelled: return u"keep"_s;
    case Column::LeftOut: return u"leave out"_s;
    }
    Q_UNREACHABLE();
}

/// All that a column may be taken for, by its name.
const std::vector<std::pair<QString, ColumnAnswer>> &allAnswers()
{
    static const std::vector<std::pair<QString, ColumnAnswer>> all = [] {
        std::vector<std::pair<QString, ColumnAnswer>> made;
        for (int column = 0; column <= static_cast<int>(Column::LeftOut); ++column) {
            const auto one = static_cast<Column>(column);
            if (one != Column::Name && one != Column::Date)
                made.emplace_back(nameOf(one), ColumnAnswer{one, {}});
        }
        for (const StageKind kind : allOf<StageKind>())
            made.emplace_back(reached + toText(kind), ColumnAnswer{Column::Labelled, kind});
        return made;
    }();
    return all;
}

ColumnAnswer answerOf(const TableColumn &column)
{
    return {column.meaning, column.step};
}

Result<QJsonObject> objectIn(const QJsonObject &file, const QString &name)
{
    const QJsonValue value = file.value(name);
    if (!value.isUndefined() && !value.isObject())
        return Error{Words::tr("“%1” must hold a text for each name").arg(name)};
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isString())
            return Error{Words::tr("“%1” must be a text").arg(it.key())};
    }
    return object;
}

Result<std::optional<DateOrder>> orderIn(const QJsonObject &file)
{
    const QJsonValue value = file.value(u"dates"_s);
    if (value.isUndefined())
        return std::optional<DateOrder>();
    if (value.toString() == dayFirst)
        return std::optional(DateOrder::DayFirst);
    if (value.toString() == monthFirst)
        return std::optional(DateOrder::MonthFirst);
    return Error{Words::tr("“dates” must be “day first” or “month first”")};
}

} // namespace

QString nameOf(const ColumnAnswer &answer)
{
    return answer.step ? reached + toText(*answer.step) : nameOf(answer.meaning);
}

Result<ColumnAnswer> columnAnswerNamed(const QString &name)
{
    QStringList names;
    for (const auto &[one, answer] : allAnswers()) {
        if (one.compare(name.simplified(), Qt::CaseInsensitive) == 0)
            return answer;
        names += one;
    }
    return Error{Words::tr("“%1” is not something that a column can be; it can be: %2")
                     .arg(name, names.join(u", "_s))};
}

Result<TableAnswers> answersFromText(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return Error{
            Words::tr("these are not answers about a table; such answers look like this: %1")
                .arg(
                    uR"({"columns": {"Firm": "company"}, "dates": "day first", "stages": {"RIP": "closed"}})"_s)};
    const QJsonObject file = document.object();
    const QStringList names = file.keys();
    for (const QString &name : names) {
        if (name != u"columns" && name != u"dates" && name != u"stages")
            return Error{Words::tr("“%1” is not one of “columns”, “dates” and “stages”").arg(name)};
    }
    const auto columns = objectIn(file, u"columns"_s);
    const auto stages = objectIn(file, u"stages"_s);
    const auto order = orderIn(file);
    if (!columns || !stages || !order)
        return !columns ? columns.error() : !stages ? stages.error() : order.error();
    TableAnswers answers;
    answers.order = *order;
    for (auto it = columns->begin(); it != columns->end(); ++it) {
        const auto answer = columnAnswerNamed(it->toString());
        if (!answer)
            return answer.error();
        answers.columns.insert(it.key(), *answer);
    }
    for (auto it = stages->begin(); it != stages->end(); ++it)
        answers.stages.insert(it.key(), it->toString());
    return answers;
}

QByteArray answersText(const TableAnswers &answers)
{
    QJsonObject columns;
    for (auto it = answers.columns.begin(); it != answers.columns.end(); ++it)
        columns.insert(it.key(), nameOf(*it));
    QJsonObject stages;
    for (auto it = answers.stages.begin(); it != answers.stages.end(); ++it)
        stages.insert(it.key(), *it);
    QJsonObject file{{u"columns"_s, columns}, {u"stages"_s, stages}};
    if (answers.order)
        file.insert(u"dates"_s, *answers.order == DateOrder::DayFirst ? dayFirst : monthFirst);
    return QJsonDocument(file).toJson();
}

QStringList takeAnswers(const TableAnswers &answers, const Search &search, TableLayout &layout)
{
    QStringList unfit;
    for (auto it = answers.columns.begin(); it != answers.columns.end(); ++it) {
        const QString heading = it.key().simplified();
        const auto column =
            std::find_if(layout.columns.begin(), layout.columns.end(), [&](const TableColumn &one) {
                return one.heading.simplified().compare(heading, Qt::CaseInsensitive) == 0;
            });
        if (column == layout.columns.end())
            unfit += it.key();
        else
            setColumn(layout, static_cast<size_t>(column - layout.columns.begin()), *it);
    }
    if (answers.order) {
        layout.order = *answers.order;
        layout.isOrderAnswered = true;
    }
    for (auto it = answers.stages.begin(); it != answers.stages.end(); ++it) {
        const auto stage = stageNamed(*it, search);
        if (stage || it->isEmpty())
            layout.stages.insert(it.key(), stage.value_or(StageId()));
        else
            unfit += *it;
    }
    unfit.sort();
    return unfit;
}

TableAnswers answersIn(const TableLayout &said, const TableLayout &own)
{
    TableAnswers answers;
    for (size_t index = 0; index < std::min(said.columns.size(), own.columns.size()); ++index) {
        const TableColumn &column = said.columns[index];
        // What cells told may not be told by those of the next table: it was looked at, and stands.
        const bool isTaken = column.meaning != Column::Labelled || column.step;
        const bool isLetStand = column.sureness != Sureness::Named && isTaken;
        const bool isSaid = isLetStand || answerOf(column) != answerOf(own.columns[index]);
        if (!column.heading.isEmpty() && isSaid)
            answers.columns.insert(column.heading, answerOf(column));
    }
    // Where the table tells its order, the person did not.
    if (said.isOrderOpen())
        answers.order = said.order;
    for (auto it = said.stages.begin(); it != said.stages.end(); ++it)
        answers.stages.insert(it.key(), it->text);
    return answers;
}

TableAnswers joined(TableAnswers answers, const TableAnswers &newer)
{
    answers.columns.insert(newer.columns);
    answers.stages.insert(newer.stages);
    if (newer.order)
        answers.order = newer.order;
    return answers;
}

void setColumn(TableLayout &layout, size_t index, const ColumnAnswer &answer)
{
    const bool isShared = answer.meaning == Column::Labelled || answer.meaning == Column::LeftOut;
    for (TableColumn &column : layout.columns) {
        if (!isShared && column.meaning == answer.meaning)
            column.meaning = Column::Labelled;
    }
    TableColumn &column = layout.columns[index];
    column.meaning = answer.meaning;
    column.step = answer.step;
    column.sureness = Sureness::Answered;
}

} // namespace afterword
