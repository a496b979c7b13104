// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/language.h"

#include "app/store/opensearch.h"
#include "core/domain/defaultstages.h"
#include "core/edits/editapplication.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

DesktopLanguage desktopOf(const char *name, bool installed = true)
{
    DesktopLanguage desktop;
    desktop.name = QString::fromLatin1(name);
    desktop.installed = installed;
    return desktop;
}

QString yesterday()
{
    return QCoreApplication::translate("Words", "yesterday");
}

} // namespace

class TestLanguage : public QObject {
    Q_OBJECT

private:
    /// Puts one of the program's own translations into the data folder under the name of another language.
    void put(const char *own, const char *name)
    {
        const QString folder = m_home->filePath(u"afterword/translations"_s);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::copy(u":/translations/afterword_%1.qm"_s.arg(QLatin1StringView(own)),
                            folder + u"/afterword_%1.qm"_s.arg(QLatin1StringView(name))));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QList<QTranslator *> m_before;

private Q_SLOTS:
    void initTestCase() { m_before = QCoreApplication::instance()->findChildren<QTranslator *>(); }
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->path()));
    }
    void cleanup()
    {
        for (QTranslator *words : QCoreApplication::instance()->findChildren<QTranslator *>()) {
            if (!m_before.contains(words))
                delete words;
        }
        QLocale::setDefault(QLocale::c());
    }

    void englishHasItsFormsOfNumbersAlsoAfterAnother()
    {
        const auto ago = [] {
            return QCoreApplication::translate("afterword::ClientsView", "%n days ago", nullptr, 1);
        };
        speak(u"en"_s, desktopOf("en_GB.UTF-8"));
        QCOMPARE(ago(), u"1 day ago"_s);
        speak(u"de"_s, desktopOf("en_GB.UTF-8"));
        QCOMPARE(ago(), u"vor 1 Tag"_s);
        speak(u"en"_s, desktopOf("en_GB.UTF-8"));
        QCOMPARE(ago(), u"1 day ago"_s);
    }

    void theLanguageThatWasChosenIsSpoken()
    {
        QCOMPARE(yesterday(), u"yesterday"_s);
        const QString note = speak(u"de"_s, desktopOf("en_GB.UTF-8"));
        QVERIFY2(note.isEmpty() || note.contains(u"qt6-translations-l10n"_s), qPrintable(note));
        QCOMPARE(yesterday(), u"gestern"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(QLocale().toString(QDate(2026, 11, 23), QLocale::LongFormat),
                 u"Montag, 23. November 2026"_s);
    }

    void theDesktopsLanguageIsSpoken()
    {
        speak({}, desktopOf("de_AT.UTF-8"));
        QCOMPARE(yesterday(), u"gestern"_s);
        QCOMPARE(QLocale().territory(), QLocale::Austria);
    }

    void whatCannotBeSpokenIsEnglishWithALineThatHelps_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("desktop");
        QTest::addColumn<bool>("installed");
        QTest::addColumn<QString>("helps");
        QTest::newRow("not installed")
            << QString() << u"de_DE.UTF-8"_s << false << u"dpkg-reconfigure locales"_s;
        QTest::newRow("not translated") << QString() << u"cy_GB.UTF-8"_s << true << u"afterword_cy.qm"_s;
        QTest::newRow("no language") << QString() << u"C"_s << true << u"set LANG"_s;
        QTest::newRow("nothing set") << QString() << QString() << true << u"set LANG"_s;
        QTest::newRow("taken away") << u"cy"_s << u"en_GB.UTF-8"_s << true << u"afterword_cy.qm"_s;
    }

    void whatCannotBeSpokenIsEnglishWithALineThatHelps()
    {
        QFETCH(const QString, wanted);
        QFETCH(const QString, desktop);
        QFETCH(const bool, installed);
        QFETCH(const QString, helps);
        const QString note = speak(wanted, desktopOf(desktop.toLatin1().constData(), installed));
        QVERIFY2(note.contains(helps) && !note.contains(u'\n'), qPrintable(note));
        QCOMPARE(yesterday(), u"yesterday"_s);
        QVERIFY(QLocale().language() == QLocale::English || QLocale().language() == QLocale::C);
    }

    void aTimeAndADayHaveTheirOwnWordsWhereALanguageTellsThemApart()
    {
        speak(u"es"_s, desktopOf("en_GB.UTF-8"));
        const Zone zone = Zone::named(u"Europe/Madrid"_s).value();
        const Moment now = zone.moment(QDate(2026, 11, 23), QTime(9, 0));
        QCOMPARE(byWhen(zone.moment(QDate(2026, 11, 23), QTime(17, 0)), zone, now), u"para las 17:00"_s);
        const QString later = byWhen(zone.moment(QDate(2026, 12, 4), QTime(17, 0)), zone, now);
        QVERIFY2(later.startsWith(u"para 4 "_s), qPrintable(later));
    }

    void aNewSearchHasItsStagesInTheLanguage()
    {
        const Table<Stage> english = defaultStages();
        QCOMPARE(english.begin()->name, u"Saved"_s);
        speak(u"de"_s, desktopOf("en_GB.UTF-8"));
        QCOMPARE(defaultStages().begin()->name, u"Gemerkt"_s);
        QCOMPARE(defaultStages().begin()->id, english.begin()->id);
        // One that was begun in English and not touched since is still as it was.
        QVERIFY(areDefaultStages(english) && areDefaultStages(defaultStages()));
        Table<Stage> renamed = defaultStages();
        Stage first = *renamed.begin();
        first.name = u"Interessant"_s;
        renamed.put(first);
        QVERIFY(!areDefaultStages(renamed));
    }

    void anEmptySearchSpeaksAsTheWindowDoes()
    {
        const FixedClock clock(Zone().moment(QDate(2026, 11, 23), QTime(9, 0)));
        const auto begun = [&](const QString &name) {
            return openSearch(m_home->filePath(name), OpenMode::CreateIfMissing, clock);
        };
        const Result<OpenSearch> empty = begun(u"empty.afterword"_s);
        const Result<OpenSearch> used = begun(u"used.afterword"_s);
        const Result<OpenSearch> renamed = begun(u"renamed.afterword"_s);
        QVERIFY(empty && used && renamed);
        QVERIFY(used->tracker->apply(
            addingApplication(used->search(), u"Northwind"_s, {}, {}, clock.now())->change));
        Search other = renamed->search();
        Stage first = *other.stages.begin();
        first.name = u"Interesting"_s;
        other.stages.put(first);
        QVERIFY(renamed->tracker->apply(difference(renamed->search(), other)));

        speak(u"de"_s, desktopOf("en_GB.UTF-8"));
        for (const OpenSearch *one : {&*empty, &*used, &*renamed})
            QVERIFY(nameStages(*one));
        QCOMPARE(empty->search().stages, defaultStages());
        QCOMPARE(begun(u"empty.afterword"_s)->search().stages.begin()->name, u"Gemerkt"_s);
        QCOMPARE(used->search().stages.begin()->name, u"Saved"_s);
        QCOMPARE(renamed->search().stages.begin()->name, u"Interesting"_s);
        QCOMPARE(std::next(renamed->search().stages.begin())->name, u"Applied"_s);
    }

    void nothingIsSaidWhereAllIsAsItWasAsked()
    {
        QCOMPARE(speak({}, desktopOf("en_GB.UTF-8")), QString());
        QCOMPARE(speak(u"en"_s, desktopOf("de_DE.UTF-8", false)), QString());
        QCOMPARE(speak({}, desktopOf("en_AU.UTF-8", false)), QString());
    }

    void aTranslationThatAPersonBringsIsSpoken()
    {
        QVERIFY(!languages().contains(u"cy"_s)); // once the program carries it, another one is asked here
        put("de", "cy");
        QVERIFY(languages().contains(u"cy"_s));
        speak(u"cy"_s, desktopOf("en_GB.UTF-8"));
        QCOMPARE(yesterday(), u"gestern"_s);
    }

    void aTranslationOfAnotherVersionIsEnglishWithALineThatHelps()
    {
        put("en", "cy"); // it has not what every translation of this version has
        const QString note = speak(u"cy"_s, desktopOf("en_GB.UTF-8"));
        QVERIFY2(note.contains(u"another version"_s) && note.contains(u"afterword_cy.qm"_s),
                 qPrintable(note));
        QCOMPARE(yesterday(), u"yesterday"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    void theProgramsOwnTranslationStandsInForAnOldOne()
    {
        put("en", "de");
        const QString note = speak(u"de"_s, desktopOf("en_GB.UTF-8"));
        QVERIFY2(!note.contains(u"another version"_s), qPrintable(note));
        QCOMPARE(yesterday(), u"gestern"_s);
    }

    void aScriptThatForcesThePlainLanguageGetsIt()
    {
        DesktopLanguage forced = desktopOf("C.UTF-8");
        forced.forced = true;
        QCOMPARE(speakInTerminal(u"de"_s, forced), QString());
        QCOMPARE(yesterday(), u"yesterday"_s);
        speakInTerminal(u"de"_s, desktopOf("C.UTF-8"));
        QCOMPARE(yesterday(), u"gestern"_s);
    }

    void theMachineIsAskedInTheUsualOrder()
    {
        qunsetenv("LC_ALL");
        qputenv("LC_MESSAGES", "xx_XX.UTF-8");
        qputenv("LANG", "C.UTF-8");
        DesktopLanguage desktop = DesktopLanguage::ofThisProcess();
        QCOMPARE(desktop.name, u"xx_XX.UTF-8"_s);
        QVERIFY(!desktop.installed && !desktop.forced && !desktop.isPlain());
        qunsetenv("LC_MESSAGES");
        desktop = DesktopLanguage::ofThisProcess();
        QVERIFY(desktop.installed && !desktop.forced && desktop.isPlain());
        qputenv("LC_ALL", "POSIX");
        desktop = DesktopLanguage::ofThisProcess();
        QVERIFY(desktop.installed && desktop.forced && desktop.isPlain());
        qputenv("LC_ALL", "C.UTF-8");
    }

    void wordsAndDaysAreOfOneLanguage_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QLocale>("desktop");
        QTest::addColumn<QString>("spoken");

        const QLocale london(QLocale::English, QLocale::UnitedKingdom);
        const QLocale vienna(QLocale::German, QLocale::Austria);
        const QLocale paris(QLocale::French, QLocale::France);
        QTest::newRow("as the desktop") << QString() << london << u"en_GB"_s;
        QTest::newRow("as the desktop, translated") << QString() << vienna << u"de_AT"_s;
        QTest::newRow("as the desktop, not translated") << QString() << paris << u"en_150"_s;
        QTest::newRow("English in Vienna") << u"en"_s << vienna << u"en_AT"_s;
        QTest::newRow("German in London") << u"de"_s << london << u"de_DE"_s;
        QTest::newRow("with its own region") << u"pt_BR"_s << london << u"pt_BR"_s;
        QTest::newRow("no longer installed") << u"it"_s << vienna << u"de_AT"_s;
        QTest::newRow("no language set") << QString() << QLocale::c() << u"C"_s;
    }

    void wordsAndDaysAreOfOneLanguage()
    {
        QFETCH(const QString, wanted);
        QFETCH(const QLocale, desktop);
        QFETCH(const QString, spoken);
        const QLocale locale = localeFor(wanted, desktop, {u"en"_s, u"de"_s, u"pt_BR"_s});
        const QLocale expected(spoken);
        QCOMPARE(locale.language(), expected.language());
        QCOMPARE(locale.territory(), expected.territory());
    }

    void languagesSayTheirOwnNames()
    {
        QVERIFY(languages().contains(u"en"_s) && languages().contains(u"de"_s));
        QCOMPARE(languageName(u"de"_s), u"Deutsch"_s);
        QCOMPARE(languageName(u"en"_s), u"English"_s);
        QCOMPARE(languageName(u"es"_s), u"Español"_s);
        QCOMPARE(languageName(u"fr"_s), u"Français"_s);
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
