// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/search.h"

#include <QDate>

#include <array>

namespace afterword {

/// What a table of applications tells of each, in the order in which it is written.
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
};

inline constexpr std::array allApplicationColumns = {ApplicationColumn::Id,
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
                                                     ApplicationColumn::Remarks};

/// The column's heading: "promised decision".
QString headingOf(ApplicationColumn column);

/// The column that a heading means, those of other programs included ("Job title"); absent where it is none.
std::optional<ApplicationColumn> columnOf(const QString &heading);

/// What the column says of @p application.
QString textIn(ApplicationColumn column, const Application &application, const Search &search);

/// Changes @p application to what the column says; its stage apart, which has a place on the board as well.
/// An error says what is wrong with the text, which is not empty.
Result<void> setFrom(const QString &text, ApplicationColumn column, Application &application);

/// The stage that @p text names: its name or id, else the first one of the kind that the word stands for.
Result<StageId> stageNamed(const QString &text, const Search &search);

/// A date as people and spreadsheets write it, where it can be read in one way only: "2026-11-23",
/// "23 Nov 2026", "November 23, 2026".
Result<QDate> dateIn(const QString &text);

} // namespace afterword
