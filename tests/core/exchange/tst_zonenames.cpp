// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/zones/zonenames.h"

#include "core/base/zonelinks.h"

#include <QTest>

#include <algorithm>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestZoneNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void olderNamesAreOfferedToo();
    void aZoneIsKnownHoweverProgramsWriteIt_data();
    void aZoneIsKnownHoweverProgramsWriteIt();
    void whatMeansNoOneZoneIsNotGuessed_data();
    void whatMeansNoOneZoneIsNotGuessed();
    void abbreviationsAreTold();
    void onlyNamesOfTheDatabaseAreExact();
};

void TestZoneNames::aZoneIsKnownHoweverProgramsWriteIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("zone");
    const auto row = [](const char *name, const char *zone) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(zone);
    };
    row("America/New_York", "America/New_York");
    row("America/New York", "America/New_York");
    row("america/new_york", "America/New_York");
    row("America/New_York-1", "America/New_York");
    row(" \"America/New_York\" ", "America/New_York");
    row("/freeassociation.sourceforge.net/America/New_York", "America/New_York");
    row("/mozilla.org/20070129_1/America/Argentina/Salta", "America/Argentina/Salta");
    row("/freeassociation.sourceforge.net/UTC", "UTC");
    row("tzone://Microsoft/Utc", "UTC");
    row("US/Pacific-New", "America/Los_Angeles");
    // Windows, with what Qt's older data calls by an old name
    row("Eastern Standard Time", "America/New_York");
    row("eastern standard time", "America/New_York");
    row("Eastern Daylight Time", "America/New_York");
    row("India Standard Time", "Asia/Kolkata");
    row("Nepal Standard Time", "Asia/Kathmandu");
    row("FLE Standard Time", "Europe/Kyiv");
    row("Argentina Standard Time", "America/Argentina/Buenos_Aires");
    row("US Eastern Standard Time", "America/Indiana/Indianapolis");
    row("Myanmar Standard Time", "Asia/Yangon");
    row("Greenland Standard Time", "America/Nuuk");
    row("Greenwich Standard Time", "Atlantic/Reykjavik");
    row("Dateline Standard Time", "Etc/GMT+12");
    row("UTC-11", "Etc/GMT+11");
    // those of 2026, the ones whose first city moved away, and those that Windows gave up
    row("British Columbia Standard Time", "America/Vancouver");
    row("Alberta Standard Time", "America/Edmonton");
    row("Central Asia Standard Time", "Asia/Bishkek");
    row("Mountain Standard Time (Mexico)", "America/Mazatlan");
    row("Mountain Daylight Time (Mexico)", "America/Mazatlan");
    row("Mid-Atlantic Standard Time", "Etc/GMT+2");
    row("Kamchatka Standard Time", "Asia/Kamchatka");
    row("Mexico Standard Time", "America/Mexico_City");
    row("Mexico Standard Time 2", "America/Mazatlan");
    row("Armenian Standard Time", "Asia/Yerevan");
    // Notes
    row("Eastern", "America/New_York");
    row("W. Europe", "Europe/Berlin");
    row("India", "Asia/Kolkata");
    // as Outlook and Rails show them
    row("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York");
    row("(GMT-05.00) Eastern Time (US & Canada)", "America/New_York");
    row("(UTC-05:00) Eastern Time (US &amp; Canada)", "America/New_York");
    row("Eastern Time (US & Canada)", "America/New_York");
    row("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Berlin");
    row("(UTC) Dublin, Edinburgh, Lisbon, London", "Europe/London");
    row("(GMT) Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London", "Europe/London");
    row("(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", "Asia/Kolkata");
    row("(UTC-07:00) La Paz, Mazatlan", "America/Mazatlan");
    row("(UTC-02:00) Coordinated Universal Time-02", "Etc/GMT+2");
    row("Pacific Time (Canada)", "America/Vancouver");
    row("Alberta", "America/Edmonton");
    row("Berlin", "Europe/Berlin");
    row("Buenos Aires", "America/Argentina/Buenos_Aires");
    row("Canberra", "Australia/Canberra");
    row("St. Petersburg", "Europe/Moscow");
    // offsets
    row("UTC-05:00", "UTC-05:00");
    row("UTC-5", "UTC-05:00");
    row("UTC+5:30", "UTC+05:30");
    row("GMT-0500", "UTC-05:00");
    row("GMT +05.45", "UTC+05:45");
    row("+0100", "UTC+01:00");
    row("Z", "UTC");
    row("utc", "UTC");
    row("GMT+00:00", "UTC");
}

void TestZoneNames::aZoneIsKnownHoweverProgramsWriteIt()
{
    QFETCH(QString, name);
    QFETCH(QString, zone);
    const auto found = zoneOfName(name);
    QVERIFY(found);
    // Where the machine's data lacks the name, its other name is as good.
    if (found->zone.id() != zone)
        QCOMPARE(found->zone.id(), Zone::named(zone)->id());
}

void TestZoneNames::whatMeansNoOneZoneIsNotGuessed_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", "PST", "CST", "IST", "BST", "Mine", "Mars/Olympus", "Customized Time Zone",
                             "(UTC+05:45) Mine", "tzone://Microsoft/Custom", "UTC+25:00", "UTC+5:75",
                             "GMT-5-3", "North", "Standard Time", "../../etc/passwd", "/", "//"})
        QTest::newRow(*name ? name : "empty") << QString::fromLatin1(name);
    QTest::newRow("long") << u"America/"_s.repeated(100'000);
}

void TestZoneNames::whatMeansNoOneZoneIsNotGuessed()
{
    QFETCH(QString, name);
    const auto found = zoneOfName(name);
    QVERIFY2(!found, found ? qPrintable(found->zone.id()) : "");
}

void TestZoneNames::abbreviationsAreTold()
{
    QVERIFY(isAbbreviation(u"CST"_s) && isAbbreviation(u" \"IST\""_s));
    QVERIFY(!isAbbreviation(u"Mars/Olympus"_s) && !isAbbreviation(u"Eastern Time"_s) && !isAbbreviation({}));
}

void TestZoneNames::onlyNamesOfTheDatabaseAreExact()
{
    using Kind = NamedZone::Kind;
    for (const char *exact : {"america/new york", "/mozilla.org/20070129_1/Asia/Tokyo"})
        QVERIFY2(zoneOfName(QString::fromLatin1(exact))->kind == Kind::Exact, exact);
    for (const char *place : {"Eastern Standard Time", "Berlin"})
        QVERIFY2(zoneOfName(QString::fromLatin1(place))->kind == Kind::Place, place);
    for (const char *loose : {"EST", "GMT", "UTC-05:00", "GMT-5"})
        QVERIFY2(zoneOfName(QString::fromLatin1(loose))->kind == Kind::Loose, loose);
}

void TestZoneNames::olderNamesAreOfferedToo()
{
    const QStringList names = zonesToOffer();
    QVERIFY(std::is_sorted(names.begin(), names.end()));
    QCOMPARE(names.count(u"Europe/Kyiv"_s) + names.count(u"Europe/Kiev"_s), 2);
    for (const QString &name : {u"Asia/Calcutta"_s, u"US/Eastern"_s, u"America/New_York"_s})
        QCOMPARE(names.contains(name), Zone::named(name).ok());
    for (const QString &name : names)
        QVERIFY2(zoneOfName(name), qPrintable(name));
}

QTEST_APPLESS_MAIN(TestZoneNames)
#include "tst_zonenames.moc"
