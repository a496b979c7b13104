// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/zones/icalzonewriter.h"

#include "core/base/iso.h"

#include <libical/ical.h>

#include <QTest>
#include <QTimeZone>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestICalZoneWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyZoneIsReadBackAsItIs_data();
    void everyZoneIsReadBackAsItIs();
    void aRuleThatStaysIsWrittenOnce();
    void aZoneWithoutChangesHasOneOffset();
    void changesWithoutARuleStandForThemselves();
    void whatIsNoZoneOfTheDatabaseHasNoText();
};

namespace {

const Moment from = Zone().moment(QDate(2026, 9, 1), QTime(0, 0));
const Moment until = Zone().moment(QDate(2027, 11, 30), QTime(0, 0));

/// What another reader makes of a VTIMEZONE.
class OtherReader {
public:
    explicit OtherReader(const QByteArray &text)
        : m_calendar(icalparser_parse_string("BEGIN:VCALENDAR\r\n" + text + "END:VCALENDAR\r\n"))
    {
        icalcomponent *rules = icalcomponent_get_first_component(m_calendar, ICAL_VTIMEZONE_COMPONENT);
        icaltimezone_set_component(m_zone, icalcomponent_new_clone(rules));
    }
    ~OtherReader()
    {
        icaltimezone_free(m_zone, 1);
        icalcomponent_free(m_calendar);
    }
    Q_DISABLE_COPY_MOVE(OtherReader)

    int offsetAt(Moment moment)
    {
        icaltimetype time = icaltime_from_timet_with_zone(moment.time_since_epoch().count(), 0, nullptr);
        int isDaylight = 0;
        return icaltimezone_get_utc_offset_of_utc_time(m_zone, &time, &isDaylight);
    }

private:
    icalcomponent *m_calendar;
    icaltimezone *m_zone = icaltimezone_new();
};

Zone zoneNamed(const char *id)
{
    return Zone::named(QString::fromLatin1(id)).value();
}

} // namespace

void TestICalZoneWriter::everyZoneIsReadBackAsItIs_data()
{
    QTest::addColumn<Moment>("from");
    QTest::addColumn<Moment>("until");
    const auto row = [](const char *name, QDate first, QDate last) {
        QTest::newRow(name) << Zone().moment(first, QTime(0, 0)) << Zone().moment(last, QTime(0, 0));
    };
    row("a search of our days", QDate(2026, 9, 1), QDate(2027, 11, 30));
    row("a day in summer", QDate(2026, 7, 15), QDate(2026, 7, 15));
    row("before Egypt and Greenland changed their rules", QDate(2022, 11, 1), QDate(2024, 12, 1));
    row("over Brazil's last summer time", QDate(2018, 6, 1), QDate(2020, 6, 1));
    row("ahead", QDate(2035, 1, 1), QDate(2040, 1, 1));
}

void TestICalZoneWriter::everyZoneIsReadBackAsItIs()
{
    QFETCH(Moment, from);
    QFETCH(Moment, until);
    int zones = 0;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const auto zone = Zone::named(QString::fromLatin1(id));
        if (!zone || !hasZoneText(*zone))
            continue;
        ++zones;
        OtherReader other(zoneText(*zone, from, until));
        std::vector<Moment> asked;
        for (Moment noon = from; noon <= until; noon += std::chrono::days(1))
            asked.push_back(noon);
        for (auto change = zone->nextChange(from); change && change->at <= until;
             change = zone->nextChange(change->at)) {
            asked.push_back(change->at - seconds(1));
            asked.push_back(change->at);
        }
        for (const Moment moment : asked) {
            if (other.offsetAt(moment) != zone->offsetAt(moment))
                QFAIL(qPrintable(zone->id() + u' ' + isoMoment(moment, Zone())));
        }
    }
    QVERIFY2(zones > 400, qPrintable(QString::number(zones)));
}

void TestICalZoneWriter::aRuleThatStaysIsWrittenOnce()
{
    QCOMPARE(
        zoneText(zoneNamed("America/New_York"), from, until),
        QByteArray("BEGIN:VTIMEZONE\r\nTZID:America/New_York\r\n"
                   "BEGIN:STANDARD\r\nDTSTART:20241103T020000\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500\r\n"
                   "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\r\nEND:STANDARD\r\n"
                   "BEGIN:DAYLIGHT\r\nDTSTART:20250309T020000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\n"
                   "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n"));
    const QByteArray berlin = zoneText(zoneNamed("Europe/Berlin"), from, until);
    QVERIFY2(berlin.contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"), berlin);
    QVERIFY2(berlin.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"), berlin);
}

void TestICalZoneWriter::aZoneWithoutChangesHasOneOffset()
{
    QCOMPARE(
        zoneText(zoneNamed("Asia/Kathmandu"), from, until),
        QByteArray("BEGIN:VTIMEZONE\r\nTZID:Asia/Kathmandu\r\nBEGIN:DAYLIGHT\r\nDTSTART:19860101T000000\r\n"
                   "TZOFFSETFROM:+0530\r\nTZOFFSETTO:+0545\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n"));
}

void TestICalZoneWriter::changesWithoutARuleStandForThemselves()
{
    // Around Ramadan, by the moon.
    const Moment early = Zone().moment(QDate(2024, 1, 1), QTime(0, 0));
    const QByteArray text =
        zoneText(zoneNamed("Africa/Casablanca"), early, Zone().moment(QDate(2025, 6, 1), QTime(0, 0)));
    QVERIFY2(!text.contains("RRULE"), text);
    QVERIFY2(text.contains("DTSTART:20240310T030000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\n"), text);
    QVERIFY2(text.contains("DTSTART:20250406T020000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\n"), text);
}

void TestICalZoneWriter::whatIsNoZoneOfTheDatabaseHasNoText()
{
    QVERIFY(hasZoneText(zoneNamed("Asia/Tokyo")));
    QVERIFY(!hasZoneText(Zone()));
    QVERIFY(!hasZoneText(zoneNamed("Etc/UTC"))); // as many machines call it
    QVERIFY(!hasZoneText(zoneNamed("UTC+05:30")));
    QVERIFY(!hasZoneText(Zone::setAside(u"Mars/Olympus"_s, zoneNamed("Asia/Tokyo")).value()));
}

QTEST_APPLESS_MAIN(TestICalZoneWriter)
#include "tst_icalzonewriter.moc"
