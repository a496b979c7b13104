// SPDX-License-Identifier: GPL-3.0-or-later
// How an agenda keeps up with time. That it equals the plan after any change is a property of its own.
#include "story.h"

#include "core/schedule/agenda.h"
#include "core/schedule/followuptext.h"
#include "core/schedule/plan/planner.h"

#include <QTest>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::Literals::StringLiterals;

class TestAgenda : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSleepsUntilSomethingChanges();
    void oneApplicationsFollowUpsComeSorted();
    void aRemovedApplicationTakesItsFollowUpsAlong();
    void aLargeSearchIsPlannedAsAWhole();
    void aReasonNamesTheFacts();
    void aReasonSaysWhoseTimeItIs();
    void aReasonTellsWhatIsFromWhatMayCome();
};

void TestAgenda::itSleepsUntilSomethingChanges()
{
    Story story;
    story.interview("i1", "2026-11-24T10:00", "2026-11-24T11:00", {"dana"});
    story.search.applications.put(story.northwind);
    Agenda agenda(story.search, story.calendar, story.at("2026-11-23T18:00"));

    // The interview: ask for next steps from 9 on; at 10 that is due; at 11 the rest opens; at 11:30 the
    // debrief.
    for (const char *expected : {"2026-11-24T09:00", "2026-11-24T10:00:01", "2026-11-24T11:00",
                                 "2026-11-24T11:30", "2026-11-24T15:00:01", "2026-11-24T20:00:01"}) {
        QCOMPARE(agenda.nextChange(), std::optional(story.at(expected)));
        agenda.advance(story.search, story.at(expected));
    }
}

void TestAgenda::oneApplicationsFollowUpsComeSorted()
{
    Story story;
    story.interview("i1", "2026-11-24T10:00", "2026-11-24T11:00", {"dana"});
    story.search.applications.put(story.northwind);
    const Agenda agenda(story.search, story.calendar, story.at("2026-11-23T12:00"));
    QStringList keys;
    for (const FollowUp &followUp : agenda.of(story.northwind.id))
        keys += followUp.key.text();
    QCOMPARE(keys, (QStringList{u"ask-next-steps/i1"_s, u"debrief/i1"_s, u"thank-you/i1/dana"_s}));
    QCOMPARE(agenda.general().size(), 1);
    QVERIFY(agenda.of({u"nobody"_s}).empty());
}

void TestAgenda::aRemovedApplicationTakesItsFollowUpsAlong()
{
    Story story;
    story.interview("i1", "2026-11-24T10:00", "2026-11-24T11:00", {"dana"});
    story.search.applications.put(story.northwind);
    Agenda agenda(story.search, story.calendar, story.at("2026-11-23T12:00"));
    const Change change = remove(story.search, story.northwind.id);
    QVERIFY(apply(change, story.search));
    agenda.update(story.search, change, story.at("2026-11-24T12:00"));
    QVERIFY(agenda.all().empty());
}

void TestAgenda::aLargeSearchIsPlannedAsAWhole()
{
    Story story;
    story.interview("i0", "2026-11-23T10:00", "2026-11-23T11:00", {"dana", "priya"});
    for (int n = 0; n < 4321; ++n) {
        Application application = story.northwind;
        application.id.text = u"a%1"_s.arg(n);
        application.interviews.front().id.text = u"i%1"_s.arg(n);
        story.search.applications.put(application);
    }
    const Moment now = story.at("2026-11-23T12:00");
    const std::vector<FollowUp> all = plan(story.search, story.calendar, now);
    QVERIFY(all == Agenda(story.search, story.calendar, now).all());
    const auto outOfOrder = [](const FollowUp &a, const FollowUp &b) {
        return std::tie(b.due, b.opens) < std::tie(a.due, a.opens) ||
               (b.due == a.due && b.opens == a.opens && b.key.text() < a.key.text());
    };
    QVERIFY(std::adjacent_find(all.begin(), all.end(), outOfOrder) == all.end());
}

void TestAgenda::aReasonNamesTheFacts()
{
    Story story;
    story.interview("i1", "2026-11-23T10:00", "2026-11-23T11:00", {"dana"});
    story.search.applications.put(story.northwind);
    const Agenda agenda(story.search, story.calendar, story.at("2026-11-23T12:00"));
    for (const FollowUp &followUp : agenda.of(story.northwind.id)) {
        if (followUp.rule() == Rule::ThankYou)
            QCOMPARE(reasonFor(followUp, story.search),
                     u"You spoke with Dana of Northwind on Monday, "
                     "23 November at 10:00, so a note the same day is expected."_s);
    }
}

void TestAgenda::aReasonSaysWhoseTimeItIs()
{
    Story story;
    story.interview("i1", "2026-11-23T10:00", "2026-11-23T11:00", {"dana"});
    story.northwind.interviews.front().zone = Zone::named(u"Europe/Berlin"_s).value();
    story.search.applications.put(story.northwind);
    const Agenda agenda(story.search, story.calendar, story.at("2026-11-23T12:00"));
    QStringList reasons;
    for (const FollowUp &followUp : agenda.of(story.northwind.id))
        reasons += reasonFor(followUp, story.search);
    QVERIFY(!reasons.filter(u"at 10:00 their time"_s).isEmpty());
}

void TestAgenda::aReasonTellsWhatIsFromWhatMayCome()
{
    Story story;
    story.interview("i1", "2026-11-23T10:00", "2026-11-23T11:00", {"dana"});
    story.northwind.promisedDecision = QDate(2026, 12, 4);
    story.search.applications.put(story.northwind);
    const auto reasonOf = [&](const char *key, const char *now) {
        const Agenda agenda(story.search, story.calendar, story.at(now));
        for (const FollowUp &followUp : agenda.projected(story.search, story.northwind)) {
            if (followUp.key.text() == QLatin1StringView(key))
                return reasonFor(followUp, story.search);
        }
        return QString();
    };
    const char *checkIn = "check-in/northwind/2026-11-23/1";
    QVERIFY(reasonOf(checkIn, "2026-12-01T09:00").contains(u"Once that day has passed"_s));
    QVERIFY(reasonOf(checkIn, "2026-12-08T09:00").contains(u"that day has passed without a word"_s));
    const char *askHr = "ask-hr/northwind/2026-11-23";
    QVERIFY(reasonOf(askHr, "2026-12-08T09:00").startsWith(u"If the date"_s));
    const char *giveUp = "give-up/northwind/2026-11-23";
    QVERIFY(reasonOf(giveUp, "2026-12-08T09:00").contains(u"If that goes on"_s));
    QVERIFY(!reasonOf(giveUp, "2026-12-29T09:00").contains(u"If that goes on"_s));
}

QTEST_APPLESS_MAIN(TestAgenda)
#include "tst_agenda.moc"
