// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insights/insights.h"

#include <QStringList>

namespace afterword {

/// The things that insights tell about, each with a chart, lines and a table of its own.
enum class InsightKind { Funnel, Endings, Thanks, Answers, Activity, Silence };
inline constexpr std::array insightKinds = {InsightKind::Funnel,   InsightKind::Endings,
                                            InsightKind::Thanks,   InsightKind::Answers,
                                            InsightKind::Activity, InsightKind::Silence};

/// One line of an insight: a bar of its chart, a row of its table, a sentence.
struct InsightLine {
    QString label;           ///< short: at the bar
    std::vector<int> values; ///< one for each of the insight's series
    QString words;           ///< the same in words, whole without the chart
    Cards cards;             ///< what it is made of

    bool operator==(const InsightLine &) const = default;
};

/// One insight as it is shown, read out, printed and exported. Plain text, in the program's language.
struct InsightText {
    InsightKind kind = InsightKind::Funnel;
    QString name;       ///< "How far applications get"
    QString says;       ///< what it shows, in a sentence or two; empty while there is nothing to say
    QString heading;    ///< over the labels, in a table
    QStringList series; ///< what the values are
    std::vector<InsightLine> lines; ///< empty: nothing to show yet
    std::optional<int> goal;        ///< what each value is to reach

    bool operator==(const InsightText &) const = default;
};

/// @p kind of @p found, which are the insights of @p search.
InsightText textOf(InsightKind kind, const Insights &found, const Search &search);

/// "12 of 24 (50%)"; of fewer than fewestCases "2 of 3".
QString shareInWords(int count, int of);

/// "4 of your last 6 rejections came after the second interview, and the reason was “experience”."
QString inWords(const Repetition &repetition);

/// The insight as a table (RFC 4180, UTF-8 with a byte order mark): labels, values, the sentence of each
/// line.
QByteArray csvOf(const InsightText &text);

} // namespace afterword
