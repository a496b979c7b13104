// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace afterword {

/// The language that a machine asks of its programs.
struct DesktopLanguage {
    QString name;          ///< as it was written: "de_DE.UTF-8"; empty where none is set
    bool installed = true; ///< whether the machine knows it
    bool forced = false;   ///< for every program that is started here, by LC_ALL

    /// "C" or "POSIX", which is what scripts ask for, or nothing at all.
    bool isPlain() const;

    /// What LC_ALL, LC_MESSAGES and LANG say, the first of them that says something. To be called before Qt
    /// or anything else changes them.
    static DesktopLanguage ofThisProcess();
};

/// The languages that the program can speak, as "en" or "pt_BR": English, those that it carries, and those of
/// the files `afterword_*.qm` in `afterword/translations` of the data folders.
QStringList languages();

/// What a person calls that language: its own name for itself.
QString languageName(const QString &language);

/// In which language and in whose way dates are written: @p wanted, or where that is empty or none of
/// @p known, the language of @p desktop. A language that the program cannot speak gives English: words in one
/// language and days in another are read by nobody. The region stays that of the desktop where the language
/// is known to be written there.
QLocale localeFor(const QString &wanted, const QLocale &desktop, const QStringList &known);

/// Lets the program speak that language from now on, where it is empty the one of @p desktop. For windows
/// that are made afterwards. Gives one line that says why it speaks English instead, and how to get what was
/// asked for; empty where all is as it was asked.
QString speak(const QString &wanted, const DesktopLanguage &desktop);

/// The same for a command. Where a script forces the plain language upon all programs, it gets English,
/// whatever was chosen for the window.
QString speakInTerminal(const QString &wanted, const DesktopLanguage &desktop);

} // namespace afterword
