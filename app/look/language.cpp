// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QString english()
{
    return u"en"_s;
}

QStringList translationFolders()
{
    return QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"afterword/translations"_s,
                                     QStandardPaths::LocateDirectory);
}

/// Finds the translation of the program called @p name, ours or Qt's, and installs it.
void translate(const QLocale &locale, const QString &name, const QStringList &folders)
{
    for (const QString &folder : folders) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(locale, name, u"_"_s, folder)) {
            QCoreApplication::installTranslator(translator);
            return;
        }
        delete translator;
    }
}

/// Which of @p known is the language of @p locale; empty where none is.
QString languageOf(const QLocale &locale, const QStringList &known)
{
    QString whole = locale.name();
    if (known.contains(whole))
        return whole;
    const QString language = whole.section(u'_', 0, 0);
    return known.contains(language) ? language : QString();
}

} // namespace

QStringList languages()
{
    QStringList known{english()};
    for (const QString &folder : translationFolders()) {
        for (const QString &file : QDir(folder).entryList({u"afterword_*.qm"_s}, QDir::Files, QDir::Name)) {
            const QString language = file.sliced(10).chopped(3);
            if (!known.contains(language))
                known << language;
        }
    }
    return known;
}

QString languageName(const QString &language)
{
    const QString name = QLocale(language).nativeLanguageName();
    if (name.isEmpty())
        return language;
    return QLocale(language).toUpper(name.left(1)) + name.sliced(1);
}

QLocale localeFor(const QString &wanted, const QLocale &desktop, const QStringList &known)
{
    const QString desktops = languageOf(desktop, known);
    const bool chosen = !wanted.isEmpty() && known.contains(wanted);
    // Where no language at all is set on a machine, its plain way of writing is as good as any.
    if (chosen ? wanted == desktops : desktop.language() == QLocale::C || !desktops.isEmpty())
        return desktop;
    const QLocale language(chosen ? wanted : english());
    if (wanted.contains(u'_') && chosen)
        return language;
    const QLocale there(language.language(), desktop.territory());
    if (there.territory() == desktop.territory())
        return there;
    // English as it is written nowhere in particular: the day before the month, and 24 hours.
    return language.language() == QLocale::English ? QLocale(QLocale::English, QLocale::Europe) : language;
}

void speak(const QString &wanted)
{
    const QStringList known = languages();
    const QLocale locale = localeFor(wanted, QLocale::system(), known);
    QLocale::setDefault(locale);
    if (languageOf(locale, known) == english() || locale.language() == QLocale::C)
        return;
    translate(locale, u"qtbase"_s, {QLibraryInfo::path(QLibraryInfo::TranslationsPath)});
    translate(locale, u"afterword"_s, translationFolders());
}

} // namespace afterword
