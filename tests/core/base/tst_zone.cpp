// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"

#include "core/base/iso.h"
#include "core/base/zonelinks.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestZone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itAgreesWithQt_data();
    void itAgreesWithQt();
    void skippedAndRepeatedHours_data();
    void skippedAndRepeatedHours();
    void anUnknownZoneIsNamed();
    void whatIsNoZoneIsNotTakenForOne_data();
    void whatIsNoZoneIsNotTakenForOne();
    void shortNamesAndOffsetsAreZones();
    void clockChangesFollowEachOther();
    void aLinkHasTheRulesOfItsPresentName();
    void everyLinkLeadsToAZone();
    void aZoneThatIsSetAsideKeepsItsName();
    void isoTextsComeBack_data();
    void isoTextsComeBack();
    void textsThatAreNoMoment_data();
    void textsThatAreNoMoment();
};

void TestZone::itAgreesWithQt_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id :
         {"America/New_York", "Europe/Berlin", "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe",
          "America/St_Johns", "Pacific/Apia", "Asia/Tokyo", "Africa/Casablanca", "America/Sao_Paulo"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestZone::itAgreesWithQt()
{
    QFETCH(QString, id);
    const Zone zone = Zone::named(id).value();
    const QTimeZone reference(id.toUtf8());
    // Every five hours and a bit over thirty years meets each clock change from both sides, also those after
    // 2037, which only the rule of a zone tells.
    for (qint64 second = 1577836800; second < 2524608000; second += 18017) {
        const Moment moment{seconds(second)};
        const QDateTime expected = QDateTime::fromSecsSinceEpoch(second, reference);
        const WallTime wall = zone.wallTime(moment);
        if (wall.date != expected.date() || wall.time != expected.time())
            QFAIL(qPrintable(isoMoment(moment, Zone())));
        // Reading the wall clock gives the moment back, or in a repeated hour the first one.
        const Moment back = zone.moment(wall);
        if (back != moment)
            QVERIFY(back < moment && zone.wallTime(back) == wall);
    }
}

void TestZone::skippedAndRepeatedHours_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("wall");
    QTest::addColumn<QString>("moment");
    const auto row = [](const char *name, const char *zone, const char *wall, const char *moment) {
        QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(wall)
                            << QString::fromLatin1(moment);
    };
    row("before the gap", "America/New_York", "2026-03-08T01:59", "2026-03-08T01:59:00-05:00");
    row("in the gap", "America/New_York", "2026-03-08T02:30", "2026-03-08T03:30:00-04:00");
    row("after the gap", "America/New_York", "2026-03-08T03:00", "2026-03-08T03:00:00-04:00");
    row("repeated: the first", "America/New_York", "2026-11-01T01:30", "2026-11-01T01:30:00-04:00");
    row("after the repeated hour", "America/New_York", "2026-11-01T02:00", "2026-11-01T02:00:00-05:00");
    row("half an hour's gap", "Australia/Lord_Howe", "2026-10-04T02:10", "2026-10-04T02:40:00+11:00");
    row("half an hour repeated", "Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-05T01:45:00+11:00");
    row("no changes at all", "Asia/Kolkata", "2026-03-08T02:30", "2026-03-08T02:30:00+05:30");
}

void TestZone::skippedAndRepeatedHours()
{
    QFETCH(QString, zone);
    QFETCH(QString, wall);
    const Zone there = Zone::named(zone).value();
    QTEST(isoMoment(there.moment(wallTimeFromIso(wall).value()), there), "moment");
}

void TestZone::anUnknownZoneIsNamed()
{
    const auto zone = Zone::named(u"Mars/Olympus"_s);
    QVERIFY(!zone);
    QVERIFY(zone.error().message.contains(u"Mars/Olympus"_s));
    QVERIFY(!Zone::named(QString()));
}

void TestZone::whatIsNoZoneIsNotTakenForOne_data()
{
    QTest::addColumn<QString>("id");
    // Words that QTimeZone reads as a zone without rules, and paths that lead out of the database.
    for (const char *id : {"Mine", "Abc3", "America", "leapseconds", "../../../etc/passwd", "/etc/localtime",
                           "America//New_York", "America/New_York\n", "UTC+99:99", "America/new york"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestZone::whatIsNoZoneIsNotTakenForOne()
{
    QFETCH(QString, id);
    QVERIFY(!Zone::named(id));
}

void TestZone::shortNamesAndOffsetsAreZones()
{
    for (const char *id : {"GMT", "EST5EDT", "US/Eastern", "Etc/GMT+5", "UTC-03:30"})
        QVERIFY2(Zone::named(QString::fromLatin1(id)), id);
}

void TestZone::clockChangesFollowEachOther()
{
    const Zone newYork = Zone::named(u"America/New_York"_s).value();
    const auto spring = newYork.nextChange(momentFromIso(u"2026-01-15T12:00:00Z"_s).value());
    QVERIFY(spring);
    QCOMPARE(isoMoment(spring->at, Zone()), u"2026-03-08T07:00:00+00:00"_s);
    QCOMPARE(spring->before, -5 * 3600);
    QCOMPARE(spring->after, -4 * 3600);
    QCOMPARE(isoMoment(newYork.nextChange(spring->at)->at, Zone()), u"2026-11-01T06:00:00+00:00"_s);
    QVERIFY(!Zone().nextChange(spring->at));
    QVERIFY(!Zone::named(u"Asia/Kolkata"_s)->nextChange(spring->at));
}

void TestZone::aLinkHasTheRulesOfItsPresentName()
{
    for (const char *id : {"US/Eastern", "Asia/Calcutta", "Europe/Kiev", "America/Buenos_Aires", "GB", "Eire",
                           "Pacific/Truk", "Asia/Chungking", "EST"}) {
        const QString old = QString::fromLatin1(id);
        const Zone present = Zone::named(presentZoneName(old)).value();
        const Zone zone = Zone::named(old).value();
        QVERIFY2(zone.id() == old || zone.id() == present.id(), qPrintable(zone.id()));
        for (int month = 1; month <= 24; ++month) {
            const Moment noon = Zone().moment(QDate(2026, 1, 15).addMonths(month), QTime(12, 0));
            QVERIFY2(zone.offsetAt(noon) == present.offsetAt(noon), id);
        }
    }
}

void TestZone::everyLinkLeadsToAZone()
{
    // The present name of each old one is read on every machine, whatever its data calls it.
    const QStringList kolkata = formerZoneNames(u"Asia/Kolkata"_s);
    QCOMPARE(kolkata, QStringList{u"Asia/Calcutta"_s});
    QCOMPARE(presentZoneName(u"Africa/Asmera"_s), u"Africa/Asmara"_s);
    QCOMPARE(presentZoneName(u"Zulu"_s), u"Etc/UTC"_s);                // the last of the table
    QCOMPARE(presentZoneName(u"Africa/Accra"_s), u"Africa/Abidjan"_s); // and the first
    QCOMPARE(presentZoneName(u"America/New_York"_s), QString());
    int links = 0;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QString name = QString::fromLatin1(id);
        for (const QString &former : formerZoneNames(name)) {
            QCOMPARE(presentZoneName(former), name);
            QVERIFY2(Zone::named(former), qPrintable(former));
            ++links;
        }
    }
    QVERIFY2(links > 150, qPrintable(QString::number(links)));
}

void TestZone::aZoneThatIsSetAsideKeepsItsName()
{
    const Zone berlin = Zone::named(u"Europe/Berlin"_s).value();
    const Zone zone = Zone::setAside(u"Mars/Olympus"_s, berlin).value();
    QVERIFY(!zone.isKnown() && berlin.isKnown() && Zone().isKnown());
    QCOMPARE(zone.id(), u"Mars/Olympus"_s);
    const Moment winter = momentFromIso(u"2026-12-01T12:00:00Z"_s).value();
    QCOMPARE(zone.offsetAt(winter), 3600);
    QVERIFY(!Zone::setAside(u"../etc/passwd"_s, berlin));
    QVERIFY(!Zone::setAside(QString(), berlin));
}

void TestZone::isoTextsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("inNewYork");
    QTest::newRow("with an offset") << u"2026-11-23T15:00:00-05:00"_s << u"2026-11-23T15:00:00-05:00"_s;
    QTest::newRow("UTC") << u"2026-11-23T20:00:00Z"_s << u"2026-11-23T15:00:00-05:00"_s;
    QTest::newRow("without seconds") << u"2026-11-23T20:00+00:00"_s << u"2026-11-23T15:00:00-05:00"_s;
    QTest::newRow("parts of a second") << u"2026-11-23T20:00:00.999Z"_s << u"2026-11-23T15:00:00-05:00"_s;
    QTest::newRow("half an hour") << u"2026-11-24T01:30:00+05:30"_s << u"2026-11-23T15:00:00-05:00"_s;
}

void TestZone::isoTextsComeBack()
{
    QFETCH(QString, text);
    QTEST(isoMoment(momentFromIso(text).value(), Zone::named(u"America/New_York"_s).value()), "inNewYork");
}

void TestZone::textsThatAreNoMoment_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "2026-11-23", "2026-11-23T15:00:00", "2026-13-23T15:00:00Z", "2026-02-29T15:00:00Z",
          "2026-11-23T25:00:00Z", "2026-11-23T15:00:00+25:00", "x2026-11-23T15:00:00Z"})
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
}

void TestZone::textsThatAreNoMoment()
{
    QFETCH(QString, text);
    QVERIFY(!momentFromIso(text));
}

QTEST_APPLESS_MAIN(TestZone)
#include "tst_zone.moc"
