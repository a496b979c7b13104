// SPDX-License-Identifier: GPL-3.0-or-later
// tell-about-offer, get-it-signed, answer-offer, and what a signed offer ends elsewhere.
#include "story.h"

#include <QTest>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::Literals::StringLiterals;

class TestOffers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOthersAreToldAtOnce_data();
    void theOthersAreToldAtOnce();
    void whoIsToldNoMore();
    void theContractIsAskedForUntilItIsSigned();
    void anOfferIsAnsweredByItsDeadline();
    void signingElsewhereEndsWhatAsksForNews();
    void aSignedOfferWithAnotherOutcomeIsNotSigned();
};

namespace {

/// Harbor made an offer; Northwind is in process, and Lee recruits for it.
Story withAnOffer(const char *received)
{
    Story story;
    story.northwind.recruiter = ContactId{u"lee"_s};
    story.received("2026-11-10T10:00");
    Application harbor;
    harbor.id = {u"harbor"_s};
    harbor.company = u"Harbor"_s;
    harbor.stage = {u"offer"_s};
    harbor.added = QDate(2026, 11, 2);
    harbor.offer.receivedAt = story.at(received);
    story.search.applications.put(harbor);
    return story;
}

void change(Story &story, auto edit)
{
    Application harbor = *story.search.applications.find(ApplicationId{u"harbor"_s});
    edit(harbor);
    story.search.applications.put(harbor);
}

} // namespace

void TestOffers::theOthersAreToldAtOnce_data()
{
    QTest::addColumn<QByteArray>("received");
    QTest::addColumn<QString>("due");
    QTest::newRow("before 15:00") << QByteArray("2026-11-16T14:59") << u"2026-11-16T17:00"_s;
    QTest::newRow("at 15:00") << QByteArray("2026-11-16T15:00") << u"2026-11-17T12:00"_s;
    QTest::newRow("on a Saturday") << QByteArray("2026-11-14T10:00") << u"2026-11-16T12:00"_s;
    QTest::newRow("the evening before a holiday") << QByteArray("2026-11-25T18:00") << u"2026-11-27T12:00"_s;
}

void TestOffers::theOthersAreToldAtOnce()
{
    QFETCH(QByteArray, received);
    QFETCH(QString, due);
    const Story story = withAnOffer(received);
    const QString line = story.line("tell-about-offer/northwind/harbor", received);
    QCOMPARE(line.section(u' ', 0, 1), QString::fromLatin1(received) + u' ' + due);
    QVERIFY(line.endsWith(u"open"_s));
}

void TestOffers::whoIsToldNoMore()
{
    const Story story = withAnOffer("2026-11-16T10:00");
    const char *key = "tell-about-offer/northwind/harbor";
    QVERIFY(story.line(key, "2026-11-16T11:00") != u"none"_s);
    QCOMPARE(story.line(key, "2026-11-16T09:59"), u"none"_s);
    QCOMPARE(story.line(key, "2026-11-23T17:00"), u"none"_s); // lapsed

    Story told = story;
    told.sent(Rule::TellAboutOffer, "2026-11-12T10:00", "lee"); // of an earlier offer
    QVERIFY(told.line(key, "2026-11-16T11:00") != u"none"_s);
    told.sent(Rule::TellAboutOffer, "2026-11-16T10:30", "lee");
    QCOMPARE(told.line(key, "2026-11-16T11:00"), u"none"_s);

    Story saved = story;
    saved.northwind.stage = {u"saved"_s};
    QCOMPARE(saved.line(key, "2026-11-16T11:00"), u"none"_s);

    Story declined = story;
    change(declined, [&](Application &harbor) {
        harbor.outcome = Outcome{OutcomeKind::Declined, declined.at("2026-11-16T10:30"), {}, {}, {}};
    });
    QCOMPARE(declined.line(key, "2026-11-16T11:00"), u"none"_s);
}

void TestOffers::theContractIsAskedForUntilItIsSigned()
{
    Story story = withAnOffer("2026-11-13T18:00"); // a Friday evening
    QCOMPARE(story.line("get-it-signed/harbor/1", "2026-11-13T18:00"),
             u"2026-11-13T18:00 2026-11-16T17:00 - open"_s);
    story.decided("get-it-signed/harbor/1", DecisionState::Done,
                  "2026-11-14T10:00"); // + 7 days is a Saturday
    QCOMPARE(story.line("get-it-signed/harbor/1", "2026-11-15T10:00"), u"none"_s);
    QCOMPARE(story.line("get-it-signed/harbor/2", "2026-11-15T10:00"),
             u"2026-11-23T09:00 2026-11-23T17:00 - upcoming"_s);
    Story skipped = story;
    skipped.decided("get-it-signed/harbor/2", DecisionState::Skipped, "2026-11-23T10:00");
    QVERIFY(skipped.keys("2026-11-24T10:00", "get-it-signed").isEmpty());
    change(story, [&](Application &harbor) { harbor.offer.signedAt = story.at("2026-11-20T10:00"); });
    QVERIFY(story.keys("2026-11-23T10:00", "get-it-signed").isEmpty());
}

void TestOffers::anOfferIsAnsweredByItsDeadline()
{
    Story story = withAnOffer("2026-11-16T10:00");
    change(story, [](Application &harbor) { harbor.offer.deadline = QDate(2026, 11, 30); });
    // Two business days before Monday the 30th, over Thanksgiving.
    QCOMPARE(story.line("answer-offer/harbor", "2026-11-16T11:00"),
             u"2026-11-25T09:00 2026-11-30T17:00 - upcoming"_s);
    change(story, [](Application &harbor) { harbor.offer.receivedAt.reset(); });
    QCOMPARE(story.line("answer-offer/harbor", "2026-11-16T11:00"), u"none"_s);
}

void TestOffers::signingElsewhereEndsWhatAsksForNews()
{
    Story story = withAnOffer("2026-11-16T10:00");
    story.interview("i1", "2026-11-18T10:00", "2026-11-18T11:00", {"dana"});
    change(story, [&](Application &harbor) { harbor.offer.signedAt = story.at("2026-11-19T10:00"); });
    QVERIFY(!story.keys("2026-11-19T09:59", "thank-you").isEmpty());
    const auto plan = story.planAt("2026-11-19T10:00", Horizon::Projected);
    QStringList northwinds;
    for (const FollowUp &followUp : plan) {
        if (followUp.application == story.northwind.id)
            northwinds += followUp.key.text();
    }
    northwinds.sort();
    // The note to Dana thanks her as well; Lee is told too.
    QCOMPARE(northwinds, (QStringList{u"debrief/i1"_s, u"thank-and-withdraw/northwind/dana"_s,
                                      u"thank-and-withdraw/northwind/lee"_s}));
}

void TestOffers::aSignedOfferWithAnotherOutcomeIsNotSigned()
{
    Story story = withAnOffer("2026-11-16T10:00");
    change(story, [&](Application &harbor) {
        harbor.offer.signedAt = story.at("2026-11-17T10:00");
        harbor.outcome = Outcome{OutcomeKind::Withdrawn, story.at("2026-11-18T10:00"), {}, {}, {}};
    });
    QVERIFY(story.keys("2026-11-17T12:00", "check-in").isEmpty());
    QVERIFY(!story.keys("2026-11-18T12:00", "check-in").isEmpty());
}

QTEST_APPLESS_MAIN(TestOffers)
#include "tst_offers.moc"
