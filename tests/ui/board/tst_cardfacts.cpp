// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card/cardfacts.h"

#include "core/schedule/plan/planner.h"
#include "tests/support/desk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

const Moment afternoon = at("2026-11-23T20:05:00Z"); // 15:05 in New York

/// An interview with Dana, Priya and Jonas that ended this morning.
Search search()
{
    Search search = searchWith(1);
    for (const QString &name : {u"Dana Whitfield"_s, u"Priya Rao"_s, u"Jonas Eide"_s}) {
        Contact contact;
        contact.id.text = name.left(name.indexOf(u' ')).toLower();
        contact.name = name;
        contact.email = contact.id.text + u"@northwind.example"_s;
        search.contacts.put(contact);
    }
    Application application = search.applications.front();
    application.stage.text = u"interviewing"_s;
    application.applied = QDate(2026, 11, 3);
    Interview interview;
    interview.id.text = u"i1"_s;
    interview.zone = search.person.zone;
    interview.start = {QDate(2026, 11, 23), QTime(10, 0)};
    interview.end = {QDate(2026, 11, 23), QTime(11, 0)};
    for (const QString &id : {u"dana"_s, u"priya"_s, u"jonas"_s}) {
        Interviewer interviewer;
        interviewer.contact.text = id;
        interview.interviewers.push_back(interviewer);
    }
    interview.debrief.savedAt = at("2026-11-23T17:00:00Z");
    application.interviews.push_back(interview);
    search.applications.put(application);
    return search;
}

Search changed(void (*change)(Application &))
{
    Search all = search();
    Application application = all.applications.front();
    change(application);
    all.applications.put(application);
    return all;
}

void thank(Application &application, const QString &contact)
{
    Message message;
    message.id.text = u"m-"_s + contact;
    message.at = at("2026-11-23T18:00:00Z");
    message.contact = ContactId{contact};
    message.about = Rule::ThankYou;
    message.interview = InterviewId{u"i1"_s};
    application.messages.push_back(message);
}

CardFacts cardOf(const Search &search, Moment now = afternoon)
{
    const std::vector<FollowUp> followUps = plan(search, BusinessCalendar(search.person.weekend, {}), now);
    std::vector<FollowUp> own;
    std::copy_if(followUps.begin(), followUps.end(), std::back_inserter(own),
                 [](const FollowUp &followUp) { return followUp.application.has_value(); });
    return cardFacts(search.applications.front(), search, own, now);
}

} // namespace

class TestCardFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNextNoteIsNamedWithItsHour()
    {
        const CardFacts card = cardOf(search());
        QCOMPARE(card.nextLine(), u"Note to Dana by 20:00"_s);
        QCOMPARE(card.tone, CardFacts::Tone::Plain);
        QCOMPARE(card.icon, Icon::Note);
        QVERIFY(card.fullTime.contains(u"America/New_York"_s));
    }

    void aLateNoteWarnsInWordsAndNotInColourAlone()
    {
        const CardFacts card = cardOf(search(), at("2026-11-25T15:00:00Z"));
        QCOMPARE(card.nextLine(), u"Note to Dana · 2 days late"_s);
        QCOMPARE(card.tone, CardFacts::Tone::Warning);
        QCOMPARE(card.icon, Icon::Warning);
    }

    void thanksAreCountedForTheLatestRound()
    {
        QCOMPARE(cardOf(search()).thanked, u"0 of 3 thanked"_s);
        const CardFacts card = cardOf(changed([](Application &a) {
            thank(a, u"dana"_s);
            thank(a, u"jonas"_s);
        }));
        QCOMPARE(card.thanked, u"2 of 3 thanked"_s);
        const std::vector<CardFacts::Face> faces = {{u"DW"_s, true}, {u"PR"_s, false}, {u"JE"_s, true}};
        QCOMPARE(card.faces, faces);
    }

    void aThankYouForAnotherRoundDoesNotCount()
    {
        const CardFacts card = cardOf(changed([](Application &a) {
            thank(a, u"dana"_s);
            a.messages.front().interview = InterviewId{u"i0"_s};
        }));
        QCOMPARE(card.thanked, u"0 of 3 thanked"_s);
    }

    void aScheduledInterviewComesNext()
    {
        const CardFacts card = cardOf(search(), at("2026-11-22T15:00:00Z"));
        QCOMPARE(card.nextLine(), u"Interview · tomorrow, 10:00"_s);
        QCOMPARE(card.icon, Icon::Calendar);
        QCOMPARE(card.thanked, QString());
        QCOMPARE(card.faces.size(), size_t(3));
    }

    void aCancelledInterviewDoesNotExist()
    {
        const CardFacts card = cardOf(changed([](Application &a) { a.interviews.front().cancelled = true; }),
                                      at("2026-11-22T15:00:00Z"));
        QVERIFY(card.faces.empty());
        QVERIFY(!card.next.startsWith(u"Interview"_s));
    }

    void anOutcomeIsSaid()
    {
        const CardFacts card = cardOf(changed([](Application &a) {
            a.outcome = Outcome{OutcomeKind::NoAnswer, at("2026-11-23T19:00:00Z"), {}, {}, u"ask earlier"_s};
        }));
        QCOMPARE(card.nextLine(), u"No answer"_s);
        QCOMPARE(card.tone, CardFacts::Tone::Muted);
    }

    void daysCountFromTheLastMoveIntoTheStage()
    {
        QCOMPARE(cardOf(search()).inStage, u"20 days"_s);
        const auto move = [](Application &a) {
            a.moves.push_back(
                {at("2026-11-17T15:00:00Z"), StageId{u"applied"_s}, StageId{u"interviewing"_s}});
        };
        QCOMPARE(cardOf(changed(move)).inStage, u"6 days"_s);
        QCOMPARE(cardOf(changed(move), at("2026-11-18T15:00:00Z")).inStage, u"1 day"_s);
        QCOMPARE(cardOf(changed(move), at("2026-11-17T16:00:00Z")).inStage, u"today"_s);
    }

    void initialsWorkInAnyScript_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << u"Dana Whitfield"_s << u"DW"_s;
        QTest::newRow("three words") << u"Ana María Núñez"_s << u"AN"_s;
        QTest::newRow("a title") << u"Dr. Anna Weiss"_s << u"AW"_s;
        QTest::newRow("letters behind it") << u"Maria O'Neill RN"_s << u"MO"_s;
        QTest::newRow("letters behind a comma") << u"Ben Stein Jr., Ph.D., MBA"_s << u"BS"_s;
        QTest::newRow("a title alone") << u"Dr."_s << u"D"_s;
        QTest::newRow("one word") << u"madonna"_s << u"M"_s;
        QTest::newRow("spaces") << u"  dana   w "_s << u"DW"_s;
        QTest::newRow("nothing") << QString() << u"?"_s;
        QTest::newRow("beyond the basic plane") << u"😀ab cd"_s << u"😀C"_s;
        QTest::newRow("han") << u"山田 太郎"_s << u"山太"_s;
    }
    void initialsWorkInAnyScript()
    {
        QFETCH(QString, name);
        QTEST(initialsOf(name), "initials");
    }

    void aCompanyHasOneBadgeHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("initial");
        QTest::newRow("a name") << u"northwind"_s << u"N"_s;
        QTest::newRow("signs first") << u"“Quill” & Co"_s << u"Q"_s;
        QTest::newRow("a digit") << u"3rd Floor"_s << u"3"_s;
        QTest::newRow("nothing but signs") << u"::"_s << u":"_s;
        QTest::newRow("another script") << u"Ёлка"_s << u"Ё"_s;
        QTest::newRow("outside the first plane") << u"𝔘nion"_s << u"𝔘"_s;
        QTest::newRow("none") << QString() << QString();
    }
    void aCompanyHasOneBadgeHoweverItIsWritten()
    {
        QFETCH(const QString, company);
        Search search = searchWith(1);
        Application application = search.applications.front();
        application.company = company;
        const CardFacts facts = cardFacts(application, search, {}, afternoon);
        QTEST(facts.initial, "initial");
        QCOMPARE(facts.hue, hueOf(company.toUpper().replace(u' ', u'-')));
        QVERIFY(facts.hue >= 0 && facts.hue < companyHues);
    }

    void theCardCanBeHeard()
    {
        const QString spoken = cardOf(search()).spoken();
        for (const QString &part :
             {u"Company 1"_s, u"Data Analyst"_s, u"Note to Dana by 20:00"_s, u"0 of 3 thanked"_s})
            QVERIFY2(spoken.contains(part), qPrintable(spoken));
    }

    void tagsAreOnTheCardAndCanBeHeard()
    {
        const CardFacts card = cardOf(changed([](Application &a) {
            a.tags = QStringList{u"remote"_s, u"a\nreferral"_s};
        }));
        QCOMPARE(card.tags, QStringList({u"remote"_s, u"a referral"_s}));
        QCOMPARE(card.tagLine(), u"Tags: remote, a referral"_s);
        QVERIFY(card.spoken().contains(card.tagLine()));
        QVERIFY(cardOf(search()).tagLine().isEmpty());
    }

    void lineBreaksInNamesStayOnOneLine()
    {
        const CardFacts card = cardOf(changed([](Application &a) { a.company = u"North\nwind\t Ltd"_s; }));
        QCOMPARE(card.company, u"North wind Ltd"_s);
    }
};

QTEST_MAIN(TestCardFacts)
#include "tst_cardfacts.moc"
