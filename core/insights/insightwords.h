// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insights/insights.h"

#include <QCoreApplication>

namespace afterword {

/// The words and sentences of which insights are told.
class InsightWords {
    Q_DECLARE_TR_FUNCTIONS(InsightWords)

public:
    /// "After the second interview".
    static QString where(Reached reached);
    /// "experience" as the person wrote it, "no answer", "you withdrew".
    static QString why(const EndedSo &ended);
    static QString punctuality(Punctuality punctuality);
    /// "Within 3 days", "Later", "Never".
    static QString bucket(size_t bucket);
    /// The first day of a week, as the locale writes it within a year.
    static QString monday(QDate monday);
    /// "Northwind: nothing for 12 days since the interview, 3 days more than usual for you".
    static QString silence(const Silent &silent, const QString &company);
    /// What came of interviews whose notes were on time, and of the others.
    static QString thanks(const std::array<ThanksRow, 3> &rows);
    /// How many days are usual, where that can be said.
    static QString answers(const std::array<AnswerTimes, 2> &times);
};

} // namespace afterword
