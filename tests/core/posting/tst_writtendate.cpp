// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/writtendate.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

class TestWrittenDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDayIsTakenAsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("isGuess");
        const auto row = [](const QString &text, const QString &language, QDate date, bool isGuess) {
            QTest::newRow(qPrintable(text + u' ' + language)) << text << language << date << isGuess;
        };
        const QDate day(2026, 12, 1);
        row(u"2026-12-01"_s, {}, day, false);
        row(u"2026-12-01T00:00:00Z"_s, {}, day, false);
        row(u"2026-12-01T23:59:59.999-11:00"_s, {}, day, false);
        row(u"2026-12-01T00:30+14:00"_s, {}, day, false);
        row(u"2026-12-01 09:20:11 UTC"_s, {}, day, false);
        row(u"1.12.2026"_s, {}, day, false);
        row(u"01/12/2026"_s, u"en-GB"_s, day, false);
        row(u"12/01/2026"_s, u"en-US"_s, day, false);
        row(u"12/01/2026"_s, u"en"_s, day, true);
        row(u"December 1, 2026"_s, {}, day, false);
        row(u"1. Dezember 2026"_s, u"de"_s, day, false);
        row(u"1 de diciembre de 2026"_s, u"es"_s, day, false);
        row(u"Tue Dec 01 00:00:00 UTC 2026"_s, {}, day, false);
        row(u"1796083200000"_s, {}, QDate(2026, 12, 1), true);
        row(u"soon"_s, {}, {}, false);
        row(u""_s, {}, {}, false);
        row(u"2026-13-01"_s, {}, {}, false);
        row(u"9999-12-31"_s, {}, {}, false);
    }
    void theDayIsTakenAsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        const WrittenDay day = writtenDayIn(text, language);
        QTEST(day.date, "date");
        QTEST(day.isGuess, "isGuess");
    }

    void aSentenceNamesDays()
    {
        const QString span = u"Bewerbungsfrist: 01.12.2026 bis 15.12.2026"_s;
        QCOMPARE(dayInSentence(span, u"de"_s), QDate(2026, 12, 1));
        QCOMPARE(lastDayInSentence(span, u"de"_s), QDate(2026, 12, 15));
        QCOMPARE(dayInSentence(u"11:55 pm on Sunday 13th December 2026"_s, u"en-GB"_s), QDate(2026, 12, 13));
        QCOMPARE(dayInSentence(u"10-Dec-2026"_s, u"en"_s), QDate(2026, 12, 10));
        QVERIFY(!dayInSentence(u"in 5 days"_s, u"en"_s).isValid());
    }
};

QTEST_APPLESS_MAIN(TestWrittenDate)
#include "tst_writtendate.moc"
