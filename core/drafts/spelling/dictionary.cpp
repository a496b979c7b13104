// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/spelling/dictionary.h"

#include <QDir>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QString nameOf(const QString &id)
{
    const QLocale locale(id);
    if (locale.language() == QLocale::C)
        return id;
    // To who reads no English a language is known by its own name.
    const QLocale own;
    const bool isEnglish = own.language() == QLocale::English || own.language() == QLocale::C;
    const QString language =
        isEnglish ? QLocale::languageToString(locale.language()) : locale.nativeLanguageName();
    const QString rest = id.section(u'_', 1);
    if (rest.isEmpty())
        return language;
    return u"%1 (%2)"_s.arg(language, isEnglish ? QLocale::territoryToString(locale.territory())
                                                : locale.nativeTerritoryName());
}

QString languageOf(const QString &id)
{
    return id.section(u'_', 0, 0).toLower();
}

} // namespace

QStringList dictionaryFolders()
{
    QStringList folders;
    for (const QString &base : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)) {
        folders += base + u"/hunspell"_s;
        folders += base + u"/myspell/dicts"_s;
    }
    for (const QString &always :
         {u"/usr/local/share/hunspell"_s, u"/usr/share/hunspell"_s, u"/usr/share/myspell/dicts"_s})
        folders += always;
    folders.removeDuplicates();
    return folders;
}

std::vector<Dictionary> installedDictionaries(const QStringList &folders)
{
    std::vector<Dictionary> found;
    QStringList real;
    for (const QString &path : folders) {
        const QDir folder(path);
        for (const QFileInfo &rules : folder.entryInfoList({u"*.aff"_s}, QDir::Files, QDir::Name)) {
            const QString id = rules.completeBaseName();
            const QFileInfo words(folder.filePath(id + u".dic"_s));
            const auto same = [&](const Dictionary &dictionary) { return dictionary.id == id; };
            if (id.startsWith(u"hyph") || !words.isReadable() ||
                std::any_of(found.begin(), found.end(), same))
                continue;
            const QString target = words.canonicalFilePath();
            if (real.contains(target))
                continue;
            real += target;
            found.push_back({id, nameOf(id), rules.filePath(), words.filePath()});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const Dictionary &a, const Dictionary &b) { return a.name < b.name; });
    return found;
}

std::optional<Dictionary> dictionaryFor(const QString &language, const std::vector<Dictionary> &dictionaries)
{
    QString wanted = language.section(u'.', 0, 0);
    wanted.replace(u'-', u'_');
    std::optional<Dictionary> related;
    for (const Dictionary &dictionary : dictionaries) {
        if (dictionary.id.compare(wanted, Qt::CaseInsensitive) == 0)
            return dictionary;
        if (languageOf(dictionary.id) == languageOf(wanted) && (!related || dictionary.id == u"en_US"))
            related = dictionary;
    }
    return related;
}

} // namespace afterword
