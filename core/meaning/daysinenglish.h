// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meaning/meaningwords.h"

#include <QRegularExpression>

#include <vector>

namespace afterword {

/// @p pattern as the phrases of letters are looked for.
QRegularExpression meaningPattern(const QString &pattern);

/// The ways of a language to name a day, ready to be read in English, which those who read dates know.
struct DaysInEnglish {
    QLocale locale; ///< whose short date says whether the day or the month comes first
    std::vector<std::pair<QRegularExpression, QString>> ways;

    /// @p sentence, in small letters, with its days named in English.
    QString of(QString sentence) const;
};

/// Those of @p words, which is one of meaningWords().
const DaysInEnglish &daysInEnglish(const MeaningWords &words);

} // namespace afterword
