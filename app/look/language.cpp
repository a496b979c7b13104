// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/language.h"

#include "app/look/languagefile.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <array>
#include <clocale>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Language)
};

QString english()
{
    return u"en"_s;
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

/// The machine's way of writing, in the language that it asks for: its days may be of another one than its
/// words.
QLocale localeOf(const DesktopLanguage &desktop)
{
    QLocale way = QLocale::system();
    if (desktop.isPlain() || !desktop.installed)
        return QLocale::c();
    const QLocale words(desktop.name.section(u'.', 0, 0).section(u'@', 0, 0));
    return way.language() == words.language() ? way : words;
}

/// What holds the words of the language that is spoken; English forms of numbers (ui/english.cpp) stay.
const QString spoken = u"spoken"_s;

QTranslator *newWords()
{
    auto *words = new QTranslator(QCoreApplication::instance());
    words->setObjectName(spoken);
    return words;
}

/// Lets Qt's own buttons and dialogs speak the language of @p locale; whether there are words for them.
bool translateQt(const QLocale &locale)
{
    QTranslator *words = newWords();
    if (words->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        return QCoreApplication::installTranslator(words);
    delete words;
    return false;
}

/// Why the program speaks English though the desktop asks for something else; empty where it does not.
QString whyNotAsTheDesktop(const DesktopLanguage &desktop)
{
    if (desktop.isPlain())
        return Words::tr("No language is set on this computer (LANG=C). Choose one here, or set LANG.");
    const QLocale asked(desktop.name);
    if (asked.language() == QLocale::English)
        return {}; // it gets what it asks for
    if (!desktop.installed)
        return Words::
            tr("This computer is set to %1, which is not installed on it. Install it with “dpkg-reconfigure "
               "locales”, or choose a language in Settings.")
                .arg(desktop.name);
    return Words::tr("Afterword does not speak %1 yet. A file afterword_%2.qm in the folder %3 adds it.")
        .arg(languageName(asked.name()), QLocale::languageToCode(asked.language()), ownLanguageFolder());
}

QString whyNot(const QString &wanted, const DesktopLanguage &desktop)
{
    if (wanted.isEmpty())
        return whyNotAsTheDesktop(desktop);
    return Words::
        tr("The translation afterword_%1.qm is not there any more. Put it back into the folder %2, or choose "
           "another language in Settings.")
            .arg(wanted, ownLanguageFolder());
}

/// Installs the words of @p file, for which the program may speak as in @p locale; says why they cannot be
/// used.
QString use(const LanguageFile &file, const QLocale &locale)
{
    if (!file.isOfThisVersion)
        return Words::tr("The translation %1 belongs to another version of Afterword. Install the one for "
                         "version %2 to have that language again.")
            .arg(file.path, QStringLiteral(AFTERWORD_VERSION));
    const bool isQtTranslated = translateQt(locale);
    QTranslator *words = newWords();
    if (words->load(file.path))
        QCoreApplication::installTranslator(words);
    if (!isQtTranslated)
        return Words::tr("Some standard buttons and dialogs stay in English until the package "
                         "qt6-translations-l10n is installed.");
    return {};
}

} // namespace

bool DesktopLanguage::isPlain() const
{
    const QString language = name.section(u'.', 0, 0);
    return language.isEmpty() || language == u"C"_s || language == u"POSIX"_s;
}

DesktopLanguage DesktopLanguage::ofThisProcess()
{
    DesktopLanguage asked;
    for (const char *variable : std::array{"LC_ALL", "LC_MESSAGES", "LANG"}) {
        asked.name = qEnvironmentVariable(variable);
        asked.forced = !asked.name.isEmpty() && qstrcmp(variable, "LC_ALL") == 0;
        if (!asked.name.isEmpty())
            break;
    }
    const std::string before = std::setlocale(LC_MESSAGES, nullptr);
    asked.installed = std::setlocale(LC_MESSAGES, "") != nullptr;
    std::setlocale(LC_MESSAGES, before.c_str());
    return asked;
}

QStringList languages()
{
    QStringList known = languagesWithFiles();
    known.removeAll(english());
    known.prepend(english());
    return known;
}

QString languageName(const QString &language)
{
    // Qt names the country as well, of which the language is not only.
    if (language == u"en")
        return u"English"_s;
    if (language == u"es")
        return u"Español"_s;
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

QString speak(const QString &wanted, const DesktopLanguage &desktop)
{
    // Another language may have been spoken before; a translator that goes takes its words along.
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>(spoken, Qt::FindDirectChildrenOnly));
    const QLocale asked = localeOf(desktop);
    QStringList known = languages();
    QLocale locale = localeFor(wanted, asked, known);
    QString language = languageOf(locale, known);
    QString why;
    if (wanted.isEmpty() ? languageOf(asked, known).isEmpty() : !known.contains(wanted))
        why = whyNot(wanted, desktop);
    if (!language.isEmpty() && language != english()) {
        const LanguageFile file = languageFile(language);
        const QString unusable = use(file, locale);
        if (!file.isOfThisVersion)
            locale = localeFor(english(), asked, known);
        if (why.isEmpty())
            why = unusable;
    }
    QLocale::setDefault(locale);
    return why;
}

QString speakInTerminal(const QString &wanted, const DesktopLanguage &desktop)
{
    if (desktop.forced && desktop.isPlain())
        return speak(english(), desktop);
    const QString why = speak(wanted, desktop);
    return desktop.isPlain() && wanted.isEmpty() ? QString() : why; // scripts want nothing else
}

} // namespace afterword
