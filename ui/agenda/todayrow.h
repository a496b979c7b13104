// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QRect>
#include <QString>

#include <optional>

namespace afterword {

/// What one can do with a line of Today.
enum class TodayVerb { Act, Done, Snooze, Skip, Why, More };

/// Where everything of a line stands: the one place that size, painting and clicks ask.
struct TodayRowLayout {
    struct Button {
        TodayVerb verb;
        QString text;
        QRect place;
    };
    QRect icon;
    QRect title; ///< title and where, in one line
    QRect when;
    QRect why;
    QList<Button> buttons; ///< only where they are shown
};

/// The words on a line's buttons, the first one first.
struct TodayButtons {
    QString act;
    QString done;
    bool mayRest = true; ///< snooze and skip make sense
};

int todayRowHeight(const QFont &font);
int todayGroupHeight(const QFont &font);

/// The layout of a line within @p row. @p whenWidth: of the words that tell when.
TodayRowLayout todayRowLayout(const QRect &row, const QFont &font, int whenWidth,
                              const std::optional<TodayButtons> &buttons);

} // namespace afterword
