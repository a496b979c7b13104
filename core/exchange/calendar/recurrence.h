// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>

#include <vector>

namespace afterword {

/// The days from @p from to @p to on which @p rule, a recurrence rule of whole days (RFC 5545, 3.3.10),
/// falls, in order. @p start is the event's first day: it counts where the rule has it.
///
/// Looking at a day costs one of @p budget, which several rules of one file share, so that no file can make
/// the program work for long. An error where the rule cannot be read, repeats within a day, follows another
/// calendar than the Gregorian one, or the budget is used up.
Result<std::vector<QDate>> occurrences(const QByteArray &rule, QDate start, QDate from, QDate to,
                                       qint64 &budget);

} // namespace afterword
