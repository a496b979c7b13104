// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include "core/base/iso.h"
#include "core/schedule/next.h"

#include <QLocale>
#include <QTest>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

Moment at(const QString &iso)
{
    return momentFromIso(iso).value();
}

Zone newYork()
{
    return Zone::named(u"America/New_York"_s).value();
}

/// Monday, 23 November 2026, 15:05 in New York.
Moment now()
{
    return at(u"2026-11-23T15:05:00-05:00"_s);
}

Search search()
{
    Search search;
    search.person.zone = newYork();
    search.contacts.put({{u"dana"_s}, u"Dana Whitfield"_s, {}, {}, {}, {}, {}, {}, {}});
    return search;
}

FollowUp noteToDana(FollowUpState state)
{
    FollowUp note;
    note.key = {Rule::ThankYou, u"i1"_s, u"dana"_s, {}, 0};
    note.contact = ContactId{u"dana"_s};
    note.opens = at(u"2026-11-23T11:00:00-05:00"_s);
    note.due = at(u"2026-11-23T20:00:00-05:00"_s);
    note.state = state;
    return note;
}

} // namespace

class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aDayIsNamedWithinAWeek_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("words");
        QTest::newRow("today") << 0 << u"today"_s;
        QTest::newRow("tomorrow") << 1 << u"tomorrow"_s;
        QTest::newRow("yesterday") << -1 << u"yesterday"_s;
        QTest::newRow("Friday") << 4 << u"Friday"_s;
        QTest::newRow("six days") << 6 << u"Sunday"_s;
        QTest::newRow("a week") << 7 << u"30 Nov"_s;
        QTest::newRow("six days ago") << -6 << u"Tuesday"_s;
        QTest::newRow("a week ago") << -7 << u"16 Nov"_s;
    }
    void aDayIsNamedWithinAWeek()
    {
        QFETCH(int, days);
        const QDate today(2026, 11, 23);
        QTEST(dayInWords(today.addDays(days), today), "words");
    }

    void byWhenReadsBehindATitle_data()
    {
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("words");
        QTest::newRow("today") << u"2026-11-23T20:00:00-05:00"_s << u"by 20:00"_s;
        QTest::newRow("tomorrow") << u"2026-11-24T17:00:00-05:00"_s << u"by tomorrow, 17:00"_s;
        QTest::newRow("this week") << u"2026-11-27T17:00:00-05:00"_s << u"by Friday, 17:00"_s;
        QTest::newRow("later") << u"2026-12-04T17:00:00-05:00"_s << u"by 4 Dec"_s;
        QTest::newRow("passed today") << u"2026-11-23T12:00:00-05:00"_s << u"was due at 12:00"_s;
        QTest::newRow("passed yesterday") << u"2026-11-22T12:00:00-05:00"_s << u"was due yesterday"_s;
        QTest::newRow("passed last week") << u"2026-11-19T12:00:00-05:00"_s << u"was due on Thursday"_s;
        QTest::newRow("in the person's zone") << u"2026-11-24T04:00:00+00:00"_s << u"by 23:00"_s;
    }
    void byWhenReadsBehindATitle()
    {
        QFETCH(QString, due);
        QTEST(byWhen(at(due), newYork(), now()), "words");
    }

    void aFollowUpIsOneLine_data()
    {
        QTest::addColumn<FollowUpState>("state");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("onACard");
        QTest::newRow("open") << FollowUpState::Open << u"Note to Dana by 20:00"_s << u"by 20:00"_s;
        QTest::newRow("held") << FollowUpState::Held << u"Note to Dana, on hold"_s << u"on hold"_s;
        QTest::newRow("snoozed") << FollowUpState::Snoozed << u"Note to Dana, snoozed until 11:00"_s
                                 << u"until 11:00"_s;
        QTest::newRow("upcoming") << FollowUpState::Upcoming << u"Note to Dana from 11:00"_s
                                  << u"from 11:00"_s;
    }
    void aFollowUpIsOneLine()
    {
        QFETCH(FollowUpState, state);
        QTEST(followUpLine(noteToDana(state), search(), now()), "line");
        QTEST(shortWhen(noteToDana(state), newYork(), now()), "onACard");
    }

    void aLateOneSaysByHowManyDays()
    {
        FollowUp note = noteToDana(FollowUpState::Late);
        QCOMPARE(shortWhen(note, newYork(), at(u"2026-11-23T21:00:00-05:00"_s)), u"was due at 20:00"_s);
        QCOMPARE(shortWhen(note, newYork(), at(u"2026-11-24T09:00:00-05:00"_s)), u"1 day late"_s);
        QCOMPARE(shortWhen(note, newYork(), at(u"2026-12-01T09:00:00-05:00"_s)), u"8 days late"_s);
    }

    void everyRuleHasATitleWithAndWithoutAName()
    {
        for (const Rule rule : allOf<Rule>()) {
            FollowUp followUp = noteToDana(FollowUpState::Open);
            followUp.key.rule = rule;
            QVERIFY2(!followUpTitle(followUp, search()).contains(u'%'), qPrintable(toText(rule)));
            followUp.contact.reset();
            followUp.key.second.clear();
            const QString title = followUpTitle(followUp, search());
            QVERIFY2(!title.isEmpty() && !title.contains(u'%'), qPrintable(toText(rule)));
        }
    }

    void aNameWithAPercentSignStaysAsItIs()
    {
        Search odd = search();
        odd.contacts.put({{u"dana"_s}, u"%1%2"_s, {}, {}, {}, {}, {}, {}, {}});
        QCOMPARE(followUpLine(noteToDana(FollowUpState::Open), odd, now()), u"Note to %1%2 by 20:00"_s);
    }

    void aTooltipIsPlainText()
    {
        QCOMPARE(asToolTip({}), QString());
        QVERIFY(asToolTip(u"Harbor\u202e & gnp.exe"_s).contains(u"Harbor &amp; gnp.exe"_s));
        QCOMPARE(asMenuText(u"Harbor\u202e & gnp.exe"_s), u"Harbor && gnp.exe"_s);
        QVERIFY(!asToolTip(u"<img src='/etc/passwd'>"_s).contains(u"<img"_s));
    }

    void whatIsDueComesBeforeWhatOpensAndThatBeforeWhatIsHeld()
    {
        FollowUp held = noteToDana(FollowUpState::Held);
        FollowUp upcoming = noteToDana(FollowUpState::Upcoming);
        FollowUp open = noteToDana(FollowUpState::Open);
        open.due = at(u"2026-12-23T20:00:00-05:00"_s);
        QCOMPARE(nextFollowUp(std::array{held, upcoming, open})->state, FollowUpState::Open);
        QCOMPARE(nextFollowUp(std::array{held, upcoming})->state, FollowUpState::Upcoming);
        QCOMPARE(nextFollowUp(std::array{held})->state, FollowUpState::Held);
        QCOMPARE(nextFollowUp({}), static_cast<const FollowUp *>(nullptr));
    }

    void aKeyLeadsToItsApplication()
    {
        Search all = search();
        Application application;
        application.id.text = u"northwind"_s;
        Interview interview;
        interview.id.text = u"i1"_s;
        application.interviews.push_back(interview);
        all.applications.put(application);
        const std::optional expected(ApplicationId{u"northwind"_s});
        QCOMPARE(applicationOf(*FollowUpKey::fromText(u"thank-you/i1/dana"_s), all), expected);
        QCOMPARE(applicationOf(*FollowUpKey::fromText(u"check-in/northwind/2026-11-23/1"_s), all), expected);
        QVERIFY(!applicationOf(*FollowUpKey::fromText(u"thank-you/i2/dana"_s), all));
        QVERIFY(!applicationOf(*FollowUpKey::fromText(u"keep-searching/2026-11-23"_s), all));
    }
};

QTEST_MAIN(TestWords)
#include "tst_words.moc"
