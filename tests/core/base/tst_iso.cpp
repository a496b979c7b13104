// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iso.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

class TestIso : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void datesComeBack()
    {
        for (const QDate date :
             {QDate(2026, 11, 23), QDate(2024, 2, 29), QDate(1999, 12, 31), QDate(1, 1, 1)})
            QCOMPARE(dateFromIso(isoDate(date)).value(), date);
    }

    void whatIsNoDateIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "2026-11-2", "2026-11-233", "2026/11/23", "2026-02-29", "2026-13-01",
                                 "2026-00-10", "2026-11-00", "-026-11-23", "+026-11-23", " 026-11-23",
                                 "2026-11-23\n", "2026-1a-23", "２０２６-11-23", "2026-11-23T10:00"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void whatIsNoDateIsRefused()
    {
        QFETCH(const QString, text);
        const auto date = dateFromIso(text);
        QVERIFY(!date);
        QVERIFY(date.error().message.contains(text));
    }

    void momentsComeBackWithAnyOffset()
    {
        const Moment moment = momentFromIso(u"2026-11-23T15:00:00-05:00"_s).value();
        QCOMPARE(momentFromIso(u"2026-11-24T01:30:00+05:30"_s).value(), moment);
        QCOMPARE(momentFromIso(u"2026-11-23T20:00Z"_s).value(), moment);
        for (const QString &zone : {u"America/New_York"_s, u"Asia/Kathmandu"_s, u"UTC"_s})
            QCOMPARE(momentFromIso(isoMoment(moment, Zone::named(zone).value())).value(), moment);
    }

    void whatLiesOutsideTheYearsInSomeZoneIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("the last that is taken") << u"9999-12-30T23:59:59Z"_s << true;
        QTest::newRow("next year somewhere") << u"9999-12-31T12:00:00Z"_s << false;
        QTest::newRow("next year in UTC") << u"9999-12-31T23:59:59-18:00"_s << false;
        QTest::newRow("the first that is taken") << u"0001-01-02T00:00:00Z"_s << true;
        QTest::newRow("last year somewhere") << u"0001-01-01T12:00:00Z"_s << false;
        QTest::newRow("last year in UTC") << u"0001-01-01T00:00:00+18:00"_s << false;
        QTest::newRow("no such year") << u"0000-12-31T00:00:00Z"_s << false;
    }

    void whatLiesOutsideTheYearsInSomeZoneIsRefused()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, accepted);
        const auto moment = momentFromIso(text);
        QCOMPARE(moment.ok(), accepted);
        if (!accepted)
            return;
        // What is taken comes back from whichever zone it is written in.
        for (const QString &zone : {u"Pacific/Kiritimati"_s, u"Etc/GMT+12"_s, u"Asia/Manila"_s, u"UTC"_s})
            QCOMPARE(momentFromIso(isoMoment(*moment, Zone::named(zone).value())).value(), *moment);
    }

    void aLocalTimeIsWithinTheYearsInEveryZone()
    {
        for (const QString &text : {u"0001-01-03T00:00"_s, u"9999-12-29T23:59"_s}) {
            const auto wall = wallTimeFromIso(text);
            QVERIFY(wall);
            for (const QString &zone : {u"Pacific/Kiritimati"_s, u"Etc/GMT+12"_s})
                QVERIFY(isWithinYears(Zone::named(zone).value().moment(*wall)));
        }
        for (const QString &text : {u"0001-01-02T23:59"_s, u"9999-12-30T00:00"_s, u"0000-01-01T00:00"_s})
            QVERIFY(!wallTimeFromIso(text));
    }

    void timesComeBack()
    {
        for (const QTime time : {QTime(0, 0), QTime(23, 59), QTime(12, 30, 15)})
            QCOMPARE(timeFromIso(isoTime(time)).value(), time);
        for (const QString &text : {u"24:00"_s, u"9:00"_s, u"09:60"_s, u"09"_s})
            QVERIFY(!timeFromIso(text));
    }
};

QTEST_APPLESS_MAIN(TestIso)
#include "tst_iso.moc"
