// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace afterword {

/// Where the words of a language are.
struct LanguageFile {
    QString path;                 ///< of a file of a data folder, or of one that the program carries
    bool isOfThisVersion = false; ///< one of another version knows other texts: half of it would be English
};

/// The languages for which there is a file, as "de" or "pt_BR", each once.
QStringList languagesWithFiles();

/// The file of @p language. One in a data folder comes first, so that a translator sees what they wrote;
/// where it is of another version, the one that the program carries. The path is empty where there is none.
LanguageFile languageFile(const QString &language);

/// The folder into which a person puts a translation.
QString ownLanguageFolder();

} // namespace afterword
