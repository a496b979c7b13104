// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace afterword {

/// The languages that the program can speak, as "en" or "pt_BR": English, and those of the files
/// `afterword_*.qm` in `afterword/translations` of the data folders.
QStringList languages();

/// What a person calls that language: its own name for itself.
QString languageName(const QString &language);

/// In which language and in whose way dates are written: @p wanted, or where that is empty or none of
/// @p known, the language of @p desktop. A language that the program cannot speak gives English: words in one
/// language and days in another are read by nobody. The region stays that of the desktop where the language
/// is known to be written there.
QLocale localeFor(const QString &wanted, const QLocale &desktop, const QStringList &known);

/// Lets the program speak that language from now on. For windows that are made afterwards.
void speak(const QString &wanted);

} // namespace afterword
