// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insights/offers.h"

#include "past.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::test;

namespace {

std::vector<StandingOffer> offersIn(const Past &past)
{
    return standingOffers(past.told(), past.at("2026-12-01T12:00"));
}

Application &offer(Past &past, const char *company, std::optional<QDate> deadline)
{
    Application &one = past.add(company, "2026-10-05");
    past.offered(one, "2026-11-25T09:00");
    one.offer.deadline = deadline;
    return one;
}

QStringList textsOf(const std::vector<Task> &tasks)
{
    QStringList texts;
    for (const Task &task : tasks)
        texts += task.text;
    return texts;
}

} // namespace

class TestStandingOffers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNextDeadlineComesFirst()
    {
        Past past;
        offer(past, "none", {});
        offer(past, "later", QDate(2026, 12, 9));
        offer(past, "soon", QDate(2026, 12, 4));
        QStringList names;
        for (const StandingOffer &one : offersIn(past))
            names += one.company;
        QCOMPARE(names, (QStringList{u"soon"_s, u"later"_s, u"none"_s}));
    }

    void whatIsSignedOrOverOrToComeDoesNotStand()
    {
        Past past;
        offer(past, "signed", {}).offer.signedAt = past.at("2026-11-30T09:00");
        past.end(offer(past, "declined", {}), OutcomeKind::Declined, "2026-11-30");
        past.offered(past.add("tomorrow", "2026-10-05"), "2026-12-02T09:00");
        past.add("applied", "2026-10-05");
        QVERIFY(offersIn(past).empty());
    }

    void whatWasNotedOnTheWayLiesBesideIt()
    {
        Past past;
        Application &one = offer(past, "Northwind", QDate(2026, 12, 4));
        one.salary = u"62,000"_s;
        Interview &first = past.meet(one, "2026-11-02");
        first.round = u"Phone"_s;
        first.debrief.redFlags = u" all work late "_s;
        first.debrief.wentWell = u"the study"_s;
        Interview &second = past.meet(one, "2026-11-09");
        second.round = u"On-site"_s;
        second.debrief.contribution = u"dashboards"_s;
        const StandingOffer laid = offersIn(past).front();
        QCOMPARE(laid.salary, u"62,000"_s);
        QCOMPARE(laid.redFlags, (std::vector<NotedThen>{{u"Phone"_s, u"all work late"_s}}));
        QCOMPARE(laid.wentWell, (std::vector<NotedThen>{{u"Phone"_s, u"the study"_s}}));
        QCOMPARE(laid.contribution, (std::vector<NotedThen>{{u"On-site"_s, u"dashboards"_s}}));
    }

    void whatTheyOfferIsSaidInPlaceOfWhatThePostingNamed()
    {
        Past past;
        Application &one = offer(past, "Northwind", QDate(2026, 12, 4));
        one.salary = u"62,000"_s;
        one.offer.pay = u"66,000"_s;
        one.offer.leave = u"30 days"_s;
        one.offer.start = QDate(2027, 1, 4);
        const StandingOffer laid = offersIn(past).front();
        QCOMPARE(laid.salary, u"66,000"_s);
        QCOMPARE(laid.leave, u"30 days"_s);
        QCOMPARE(laid.start, QDate(2027, 1, 4));
    }

    void whomToAnswerFirstIsSaid_data()
    {
        QTest::addColumn<std::optional<QDate>>("fjord");
        QTest::addColumn<QString>("says");
        QTest::newRow("a later one") << std::optional(QDate(2026, 12, 9))
                                     << u"Northwind wants your answer first, by 4 December; Fjord waits "
                                        u"until 9 December. If you need longer, "
                                        "ask Northwind for it before the day comes."_s;
        QTest::newRow("the same") << std::optional(QDate(2026, 12, 4))
                                  << u"Northwind and Fjord both want your answer by 4 December."_s;
        QTest::newRow("none")
            << std::optional<QDate>()
            << u"Northwind wants your answer first, by 4 December. Ask Fjord by when they want "
               "theirs, and tell them about your other deadline."_s;
        QTest::newRow("passed")
            << std::optional(QDate(2026, 11, 30))
            << u"Fjord wanted your answer by 30 November. Write to them today, even if only to ask "
               "for more time."_s;
    }

    void whomToAnswerFirstIsSaid()
    {
        QFETCH(const std::optional<QDate>, fjord);
        Past past;
        offer(past, "Northwind", QDate(2026, 12, 4));
        offer(past, "Fjord", fjord);
        QTEST(whatToSay(offersIn(past), QDate(2026, 12, 1)), "says");
    }

    void oneOfferIsComparedWithNothing()
    {
        Past past;
        offer(past, "Northwind", QDate(2026, 12, 4));
        QCOMPARE(whatToSay(offersIn(past), QDate(2026, 12, 1)), QString());
    }

    void whoIsLeftWithNobodyNamedIsToldToo()
    {
        Past past;
        Application &one = offer(past, "Northwind", {});
        one.offer.signedAt = past.at("2026-11-30T09:00");
        past.add("Harbor", "2026-11-20").stage = {u"screening"_s};
        Application &named = past.add("Fjord", "2026-11-20");
        named.stage = {u"screening"_s};
        named.mainContact = ContactId{u"dana"_s};
        const QStringList tasks = textsOf(closingTasks(past.told(), one, past.at("2026-12-01T12:00")));
        QVERIFY(tasks.contains(
            u"Find out whom to tell at Harbor that you have signed elsewhere, and withdraw kindly"_s));
        QCOMPARE(tasks.filter(u"Fjord"_s), QStringList());
    }

    void whoHelpedIsThankedOnce()
    {
        Past past;
        Application &one = offer(past, "Northwind", {});
        one.recruiter = ContactId{u"priya"_s};
        one.mainContact = ContactId{u"talent"_s}; // a team
        Application &other = past.add("Fjord", "2026-10-05");
        for (const char *whom : {"dana", "priya", "dana"}) {
            Message &asked = past.received(other, "2026-10-20T09:00");
            asked.direction = Direction::Out;
            asked.about = About::Networking;
            asked.contact = ContactId{QString::fromLatin1(whom)};
        }
        const Moment now = past.at("2026-12-01T12:00");
        const Search search = past.told();
        const std::vector<const Contact *> helpers = helpersOf(search, one, now);
        QCOMPARE(helpers.size(), size_t(2));
        QCOMPARE(helpers[0]->id, one.recruiter);
        QCOMPARE(helpers[1]->id, ContactId{u"dana"_s});
        QCOMPARE(textsOf(closingTasks(past.told(), one, now)),
                 (QStringList{u"Thank priya and tell them how it ended"_s,
                              u"Thank dana and tell them how it ended"_s,
                              u"Tell your references that you have signed, and thank them"_s,
                              u"Export the whole search once, and put it where you keep your papers"_s}));
        // What is on the list already is not put there again.
        one.tasks = closingTasks(past.told(), one, now);
        QVERIFY(closingTasks(past.told(), one, now).empty());
    }
};

QTEST_GUILESS_MAIN(TestStandingOffers)
#include "tst_standingoffers.moc"
