// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace afterword {

/// The stem of a folded word (textwords.h) by the Snowball rules of its language, so that "dashboards" and
/// "dashboard", "explained" and "explains" are one. The word itself where the language has no rules here.
/// May be called from any thread.
QString stemOf(const QString &foldedWord, QLocale::Language language = QLocale::English);

} // namespace afterword
