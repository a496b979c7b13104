// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace afterword {

/// Whether a last day to apply is so far behind the day of posting that only a system chose it.
inline bool isMadeUp(QDate postedOn, QDate closesOn)
{
    constexpr qint64 longest = 110; // days
    return postedOn.isValid() && closesOn.isValid() && postedOn.daysTo(closesOn) > longest;
}

} // namespace afterword
