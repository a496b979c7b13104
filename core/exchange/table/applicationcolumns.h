// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/search.h"
#include "core/exchange/table/celldates.h"

#include <array>

namespace afterword {

/// What a table of applications tells of each. The first ones are written, in this order; the others are read
/// in tables of other programs.
enum class ApplicationColumn {
    Id,
    Company,
    Role,
    Stage,
    Added,
    Applied,
    PromisedDecision,
    Location,
    Salary,
    Url,
    Tags,
    Formality,
    GiveUpAfterDays,
    Remarks,
    Posting,  ///< the posting's text
    Job,      ///< company and role in one cell: "Data Analyst at Northwind"
    Name,     ///< the company, or where there is a column for it the role
    Date,     ///< applied, where no other column says when
    SalaryTo, ///< the upper end, where it has a column of its own
    ContactName,
    ContactEmail,
    ContactPhone,
    ContactTitle,
    RecruiterName,
    Archived, ///< whether it is over
    Ended,    ///< when it ended, where it did
    Labelled, ///< kept in the remarks under its heading
    LeftOut,
};

inline constexpr std::array writtenApplicationColumns = {
    ApplicationColumn::Id,
    ApplicationColumn::Company,
    ApplicationColumn::Role,
    ApplicationColumn::Stage,
    ApplicationColumn::Added,
    ApplicationColumn::Applied,
    ApplicationColumn::PromisedDecision,
    ApplicationColumn::Location,
    ApplicationColumn::Salary,
    ApplicationColumn::Url,
    ApplicationColumn::Tags,
    ApplicationColumn::Formality,
    ApplicationColumn::GiveUpAfterDays,
    ApplicationColumn::Remarks,
};

/// Whether the column holds dates.
bool holdsDates(ApplicationColumn column);

/// The heading of a column that is written: "promised decision".
QString headingOf(ApplicationColumn column);

/// What the column says of @p application.
QString textIn(ApplicationColumn column, const Application &application, const Search &search);

/// How the cells of one table are to be read.
struct CellReading {
    DateOrder order = DateOrder::DayFirst;
    Zone zone;   ///< the person's
    QDate today; ///< there: an application was made by then
};

/// Changes @p application to what the column says; its id and stage apart, which have a place on the board as
/// well, and what is not written of an application. An error says what is wrong with the text, which is not
/// empty.
Result<void> setFrom(const QString &text, ApplicationColumn column, const CellReading &reading,
                     Application &application);

/// Copies what the column says of an application; a date that @p from lacks stays as it is, and so does what
/// is not written of an application.
void copyField(ApplicationColumn column, const Application &from, Application &to);

} // namespace afterword
