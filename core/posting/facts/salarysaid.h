// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/posting.h"
#include "core/posting/postinglabels.h"

namespace afterword {

/// What labels of a posting say that it pays, as text; the least and the most that two of them name are a
/// range.
Told<QString> salaryOf(const LabelledLines &labelled);

/// The salary in a sentence of @p lines: its line speaks of pay, or says for how long it is paid.
Told<QString> salaryInSentences(const QStringList &lines);

/// Whether line @p at of @p lines tells pay that is an estimate by its own words, or by the short line above
/// it: "Estimated pay", and the sums below.
bool isEstimatedPayAt(const QStringList &lines, qsizetype at);

/// Whether @p line speaks of money that a firm makes, raises or spends, and not of what it pays.
bool isMoneyOfFirm(const QString &line);

} // namespace afterword
