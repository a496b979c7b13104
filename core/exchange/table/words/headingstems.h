// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/applicationcolumns.h"

#include <QSet>
#include <QString>

#include <optional>

namespace afterword {

/// Whether the folded @p words of a heading name the day on which it was applied for: "Ansøgt den", "Haettu
/// pvm".
bool namesDayOfApplying(const QSet<QString> &words);

/// What a heading means by how its folded @p words begin, in languages that bend them: "Stillingsbetegnelse",
/// "Lisätietoja". Absent where none tells, or there are too many for a heading.
std::optional<ApplicationColumn> columnByStem(const QSet<QString> &words);

/// Whether the headings among the first lines of @p head are those of a language that windows-1250 is for.
bool speaksCentralEuropean(const QString &head);

} // namespace afterword
