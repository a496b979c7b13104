// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace afterword {

/// A Hunspell dictionary that is installed.
struct Dictionary {
    QString id;        ///< "en_US", the name of its files
    QString name;      ///< for people: "English (United States)"
    QString rulesPath; ///< the .aff file
    QString wordsPath; ///< the .dic file

    bool operator==(const Dictionary &) const = default;
};

/// Where dictionaries are looked for: Hunspell's and MySpell's folders of the system and of the person.
QStringList dictionaryFolders();

/// The dictionaries in @p folders, by name; of two with the same id the first folder's. A file that only
/// points to another one under a second name is listed once. Hyphenation files are left out.
std::vector<Dictionary> installedDictionaries(const QStringList &folders = dictionaryFolders());

/// The one of @p dictionaries for a language such as "en_US", "en-US" or "en": that very one, else one of the
/// same language, American English before other English. Absent: none is installed for it.
std::optional<Dictionary> dictionaryFor(const QString &language, const std::vector<Dictionary> &dictionaries);

} // namespace afterword
