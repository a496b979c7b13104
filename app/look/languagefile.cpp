// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/languagefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTranslator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

// Every translation repeats this text. It becomes another one when the texts change so much that a
// translation made before would be worse than English; what does not know it is then of another version.
constexpr const char *edition[] = {QT_TRANSLATE_NOOP("Edition", "Edition 1")};

QString folderName()
{
    return u"afterword/translations"_s;
}

/// Where translations may lie, the first that counts first.
QStringList folders()
{
    return QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, folderName(),
                                     QStandardPaths::LocateDirectory)
           << u":/translations"_s;
}

bool isOfThisVersion(const QString &path)
{
    QTranslator words;
    return words.load(path) && !words.translate("Edition", edition[0]).isEmpty();
}

} // namespace

QStringList languagesWithFiles()
{
    QStringList known;
    for (const QString &folder : folders()) {
        for (const QString &file : QDir(folder).entryList({u"afterword_*.qm"_s}, QDir::Files, QDir::Name)) {
            const QString language = file.sliced(10).chopped(3);
            if (!known.contains(language))
                known << language;
        }
    }
    std::sort(known.begin(), known.end());
    return known;
}

LanguageFile languageFile(const QString &language)
{
    LanguageFile unusable;
    for (const QString &folder : folders()) {
        const QString path = folder + u"/afterword_"_s + language + u".qm"_s;
        if (!QFile::exists(path))
            continue;
        if (isOfThisVersion(path))
            return {path, true};
        if (unusable.path.isEmpty())
            unusable.path = path;
    }
    return unusable;
}

QString ownLanguageFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u'/' + folderName();
}

} // namespace afterword
