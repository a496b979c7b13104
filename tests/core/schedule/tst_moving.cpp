// SPDX-License-Identifier: GPL-3.0-or-later
// The person moves to another time zone: what was agreed for a moment keeps it, what was agreed for a day
// stays on that day.
#include "story.h"

#include "core/base/iso.h"

#include <QTest>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::Literals::StringLiterals;

class TestMoving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anInterviewKeepsItsInstant_data();
    void anInterviewKeepsItsInstant();
    void aDateStaysThatDate_data();
    void aDateStaysThatDate();
    void whatWasSaidStaysWhenItWasSaid();
};

namespace {

void zones()
{
    QTest::addColumn<QString>("zone");
    for (const char *zone : {"Asia/Tokyo", "Europe/Berlin", "America/Los_Angeles", "Pacific/Kiritimati",
                             "Pacific/Pago_Pago", "Asia/Kolkata"})
        QTest::newRow(zone) << QString::fromLatin1(zone);
}

FollowUp followUp(const Story &story, Moment now, const char *key)
{
    Search search = story.search;
    search.applications.put(story.northwind);
    for (const FollowUp &found : plan(search, story.calendar, now)) {
        if (found.key.text() == QLatin1StringView(key))
            return found;
    }
    return {};
}

} // namespace

void TestMoving::anInterviewKeepsItsInstant_data()
{
    zones();
}

void TestMoving::anInterviewKeepsItsInstant()
{
    QFETCH(QString, zone);
    Story story;
    story.interview("i1", "2026-11-23T10:00", "2026-11-23T11:00", {"dana"});
    const Moment before = story.at("2026-11-23T09:30");
    const Moment after = story.at("2026-11-23T12:00");
    const FollowUp ask = followUp(story, before, "ask-next-steps/i1");
    const FollowUp note = followUp(story, after, "thank-you/i1/dana");
    QCOMPARE(ask.due, before + minutes(30));

    story.search.person.zone = *Zone::named(zone);
    QCOMPARE(followUp(story, before, "ask-next-steps/i1"), ask);
    QCOMPARE(followUp(story, after, "thank-you/i1/dana"), note);
    QCOMPARE(note.due, after + hours(8)); // 20:00 where the interview was
}

void TestMoving::aDateStaysThatDate_data()
{
    zones();
}

void TestMoving::aDateStaysThatDate()
{
    QFETCH(QString, zone);
    Story story;
    story.northwind.offer.receivedAt = story.at("2026-12-01T12:00");
    story.northwind.offer.deadline = QDate(2026, 12, 11);
    const Moment now = story.at("2026-12-03T12:00");
    for (const QString &home : {u"America/New_York"_s, zone}) {
        story.search.person.zone = *Zone::named(home);
        const Zone &here = story.search.person.zone;
        const FollowUp answer = followUp(story, now, "answer-offer/northwind");
        QCOMPARE(isoWallTime(here.wallTime(answer.opens)), u"2026-12-09T09:00"_s);
        QCOMPARE(isoWallTime(here.wallTime(answer.due)), u"2026-12-11T17:00"_s);
    }
}

void TestMoving::whatWasSaidStaysWhenItWasSaid()
{
    Story story;
    story.interview("i1", "2026-11-23T10:00", "2026-11-23T11:00", {"dana"});
    const Moment until = story.at("2026-11-23T18:00");
    story.decided("thank-you/i1/dana", DecisionState::Snoozed, "2026-11-23T12:00", "2026-11-23T18:00");
    story.search.person.zone = *Zone::named(u"Asia/Tokyo"_s);
    QCOMPARE(followUp(story, until - minutes(1), "thank-you/i1/dana").state, FollowUpState::Snoozed);
    QCOMPARE(followUp(story, until, "thank-you/i1/dana").state, FollowUpState::Open);
}

QTEST_GUILESS_MAIN(TestMoving)
#include "tst_moving.moc"
