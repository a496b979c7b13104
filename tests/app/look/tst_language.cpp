// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/language.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
        QVERIFY(languages().contains(u"en"_s));
        QVERIFY(languageName(u"en"_s).contains(u"English"_s));
        QCOMPARE(languageName(u"fr"_s), u"Français"_s);
    }
};

QTEST_APPLESS_MAIN(TestLanguage)
#include "tst_language.moc"
