// SPDX-License-Identifier: GPL-3.0-or-later
// The guide is in the language that the window speaks, chosen or the desktop's, and never in another one.
#include "app/look/language.h"
#include "ui/guide/guidebook.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

GuideBook guideThatIsOpened()
{
    const auto book = GuideBook::open(guideLanguages(QLocale()), Policy());
    if (!book)
        qFatal("%s", qPrintable(book.error().message));
    return *book;
}

} // namespace

class TestSpokenGuide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void theGuideFollowsTheLanguageThatIsChosen()
    {
        for (const QString &language : languages()) {
            speak(language, {u"en_GB.UTF-8"_s, true, false});
            QCOMPARE(guideThatIsOpened().language(), language);
            speak(u"en"_s, {language + u".UTF-8"_s, true, false});
            QCOMPARE(guideThatIsOpened().language(), u"en"_s);
        }
    }

    void theGuideFollowsTheLanguageOfTheDesktop()
    {
        for (const QString &language : languages()) {
            speak({}, {QLocale(language).name() + u".UTF-8"_s, true, false});
            QCOMPARE(guideThatIsOpened().language(), language);
        }
        speak({}, {u"de_AT.UTF-8"_s, true, false});
        QCOMPARE(guideThatIsOpened().language(), u"de"_s);
        QCOMPARE(guideThatIsOpened().page(u"settings"_s)->title, u"Einstellungen"_s);
    }

    void whereTheWindowSpeaksEnglishSoDoesTheGuide()
    {
        for (const char *desktop : {"cy_GB.UTF-8", "C", ""}) {
            speak({}, {QString::fromLatin1(desktop), true, false});
            QCOMPARE(guideThatIsOpened().language(), u"en"_s);
        }
        speak({}, {u"de_DE.UTF-8"_s, false, false}); // a language that the machine has not installed
        QCOMPARE(guideThatIsOpened().language(), u"en"_s);
    }
};

QTEST_MAIN(TestSpokenGuide)
#include "tst_spokenguide.moc"
