// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/questions.h"
#include "core/domain/soundness/namesapart.h"

#include "tests/support/fullsearch.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Moment evening{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + std::chrono::hours{22}};

Contact named(const char *name, const char *given = "")
{
    Contact contact;
    contact.name = QString::fromUtf8(name);
    contact.givenName = QString::fromUtf8(given);
    return contact;
}

Message thanks(Rule about, Moment when)
{
    Message message;
    message.about = about;
    message.at = when;
    message.contact = ContactId{u"dana"_s};
    if (about == Rule::ThankYou)
        message.interview = InterviewId{u"i1"_s};
    return message;
}

} // namespace

class TestQuestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anInterviewIsFoundByItsId()
    {
        const Search search = testing::fullSearch();
        const InterviewOf found = findInterview(search, InterviewId{u"i1"_s});
        QVERIFY(found);
        QCOMPARE(found.application->id.text, u"northwind"_s);
        QCOMPARE(found.interview, findInterview(*found.application, InterviewId{u"i1"_s}));
        QVERIFY(!findInterview(search, InterviewId{u"i2"_s}));
        QVERIFY(!findInterview(*found.application, std::optional<InterviewId>()));
        QVERIFY(interviewerOf(*found.interview, ContactId{u"lee"_s}));
        QVERIFY(!interviewerOf(*found.interview, ContactId{u"kim"_s}));
    }

    void anInterviewWasHeldOnceItEndedAndWasNotOff()
    {
        Application application = *testing::fullSearch().applications.find(ApplicationId{u"northwind"_s});
        application.outcome.reset();
        application.offer = {};
        application.interviews.resize(1);
        Interview &one = application.interviews.front();
        one.cancelled = false;
        const Moment end = one.endsAt();
        QVERIFY(!wasHeld(application, one, end - std::chrono::seconds(1)));
        QVERIFY(wasHeld(application, one, end));
        QCOMPARE(latestInterview(application, end), &one);
        one.cancelled = true;
        QVERIFY(!wasHeld(application, one, end));
        QCOMPARE(latestInterview(application, end), nullptr);
        one.cancelled = false;
        application.outcome =
            Outcome{OutcomeKind::Withdrawn, one.startsAt() - std::chrono::hours(1), {}, {}, {}};
        QVERIFY(!wasHeld(application, one, end));
        QCOMPARE(latestInterview(application, end), nullptr);
        QCOMPARE(upcomingInterview(application, one.startsAt() - std::chrono::minutes(1)), nullptr);
    }

    void anInterviewThatWasCalledOffIsOpenUntilAnotherIsAgreedOn()
    {
        Application application = *testing::fullSearch().applications.find(ApplicationId{u"northwind"_s});
        application.outcome.reset();
        application.offer = {};
        application.interviews.resize(1);
        application.interviews.front().cancelled = false;
        const Moment before = application.interviews.front().startsAt() - std::chrono::hours(1);
        const Moment later = application.interviews.front().endsAt() + std::chrono::hours(24);
        QCOMPARE(interviewCalledOff(application, before), nullptr);
        application.interviews.front().cancelled = true;
        QCOMPARE(interviewCalledOff(application, before), &application.interviews.front());
        QCOMPARE(interviewCalledOff(application, later), &application.interviews.front());
        QCOMPARE(interviewCalledOff(application, later + std::chrono::hours(24 * 40)), nullptr);
        Interview next = application.interviews.front();
        next.id.text = u"next"_s;
        next.cancelled = false;
        next.start.date = next.start.date.addDays(7);
        next.end.date = next.end.date.addDays(7);
        application.interviews.push_back(next);
        QCOMPARE(interviewCalledOff(application, later), nullptr);
        // By video in place of on site, at the same hour.
        application.interviews.back().start = application.interviews.front().start;
        application.interviews.back().end = application.interviews.front().end;
        QCOMPARE(interviewCalledOff(application, later), nullptr);
        application.interviews.pop_back();
        application.outcome = Outcome{OutcomeKind::Withdrawn, before, {}, {}, {}};
        QCOMPARE(interviewCalledOff(application, later), nullptr);
    }

    void thanksCountAsTheRuleMeansThem_data()
    {
        QTest::addColumn<Message>("message");
        QTest::addColumn<bool>("counts");
        QTest::newRow("a note") << thanks(Rule::ThankYou, evening) << true;
        QTest::newRow("a withdrawal does both") << thanks(Rule::ThankAndWithdraw, evening) << true;
        QTest::newRow("not sent yet") << thanks(Rule::ThankYou, evening + seconds(1)) << false;
        QTest::newRow("a check-in") << thanks(Rule::CheckIn, evening) << false;
        Message another = thanks(Rule::ThankYou, evening);
        another.interview = InterviewId{u"i2"_s};
        QTest::newRow("for another interview") << another << false;
        Message theirs = thanks(Rule::ThankYou, evening);
        theirs.direction = Direction::In;
        QTest::newRow("from them") << theirs << false;
        Message other = thanks(Rule::ThankYou, evening);
        other.contact = ContactId{u"lee"_s};
        QTest::newRow("to somebody else") << other << false;
    }

    void thanksCountAsTheRuleMeansThem()
    {
        QFETCH(Message, message);
        QFETCH(bool, counts);
        Application application = *testing::fullSearch().applications.find(ApplicationId{u"northwind"_s});
        application.messages = {message};
        QCOMPARE(wasThanked(application, application.interviews.front(), ContactId{u"dana"_s}, evening),
                 counts);
    }

    void peopleAreCalledByTheShortestNameThatIsKind_data()
    {
        QTest::addColumn<QString>("full");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("called");
        const auto row = [](const char *name, const char *given, const char *called) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(given)
                                << QString::fromUtf8(called);
        };
        row("Ada Okafor", "", "Ada");
        row("Adaeze Okafor", "Ada", "Ada");
        row("Dr Ada Okafor", "", "Dr Ada Okafor");
        row("Prof. Okafor", "", "Prof. Okafor");
        row("Okafor, Ada", "", "Okafor, Ada");
        row("Cher", "", "Cher");
        row("", "", "");
    }

    void peopleAreCalledByTheShortestNameThatIsKind()
    {
        QFETCH(QString, full);
        QFETCH(QString, given);
        QTEST(shortName(named(full.toUtf8(), given.toUtf8())), "called");
    }

    void aPoliteLanguageCallsNobodyByTheFirstName()
    {
        struct Polite : QTranslator {
            bool isEmpty() const override { return false; }
            QString translate(const char *, const char *text, const char *, int) const override
            {
                return qstrcmp(text, "first") == 0 ? u"whole"_s : QString();
            }
        };
        int count = 1;
        char name[] = "tst_questions";
        char *arguments[] = {name, nullptr};
        const QCoreApplication application(count, arguments);
        Polite polite;
        QVERIFY(QCoreApplication::installTranslator(&polite));
        QCOMPARE(shortName(named("Aylin Yilmaz", "Aylin")), u"Aylin Yilmaz"_s);
        QCOMPARE(shortName(named("Aylin Yilmaz")), u"Aylin Yilmaz"_s);
        QCOMPARE(shortName(named("Frau Aylin Yilmaz", "Aylin")), u"Aylin Yilmaz"_s);
        QCOMPARE(shortName(named("Frau Yilmaz")), u"Frau Yilmaz"_s);
        QCoreApplication::removeTranslator(&polite);
        QCOMPARE(shortName(named("Aylin Yilmaz", "Aylin")), u"Aylin"_s);
    }

    void twoOfOneNameGoByTheirWholeNames()
    {
        Search search = testing::fullSearch();
        Application application = *search.applications.find(ApplicationId{u"northwind"_s});
        const Contact dana = *search.contacts.find(ContactId{u"dana"_s});
        const Contact lee = *search.contacts.find(ContactId{u"lee"_s});
        QCOMPARE(nameApart(dana, application, search), shortName(dana));
        Contact other = named("Dana Cherubin", "Dana");
        other.id = ContactId{u"dana-cherubin"_s};
        search.contacts.put(other);
        QCOMPARE(nameApart(dana, application, search), shortName(dana)); // at another company
        application.interviews.front().interviewers.push_back({other.id, {}, {}, {}});
        application.interviews.front().interviewers.push_back({dana.id, {}, {}, {}});
        QCOMPARE(nameApart(other, application, search), u"Dana Cherubin"_s);
        QCOMPARE(nameApart(dana, application, search), dana.name);
        QCOMPARE(nameApart(lee, application, search), shortName(lee));
    }

    void theLastAnswerIsOneThatSomebodyWroteByNow()
    {
        Application application;
        QVERIFY(!lastAnswer(application, evening));
        const auto received = [&](const char *id, Moment at) {
            Message message;
            message.id = MessageId{QString::fromLatin1(id)};
            message.direction = Direction::In;
            message.at = at;
            return message;
        };
        Message receipt = received("receipt", evening - seconds(1));
        receipt.automatic = true;
        Message ours = received("ours", evening - seconds(1));
        ours.direction = Direction::Out;
        application.messages = {received("late", evening - seconds(2)),
                                received("early", evening - seconds(3)), receipt, ours,
                                received("ahead", evening + seconds(1))};
        QCOMPARE(lastAnswer(application, evening)->id.text, u"late"_s);
        QVERIFY(!isAnswer(receipt));
        QVERIFY(!isAnswer(ours));
    }

    void aTeamGoesByItsWholeName()
    {
        Contact team = named("Northwind Talent Team", "Northwind");
        team.team = true;
        QCOMPARE(shortName(team), u"Northwind Talent Team"_s);
    }

    void aKeyLeadsToItsApplication_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("application");
        QTest::newRow("an interview's") << u"thank-you/i1/dana"_s << u"northwind"_s;
        QTest::newRow("a task's") << u"own-task/t1"_s << u"northwind"_s;
        QTest::newRow("its own") << u"check-in/harbor/2026-11-23/1"_s << u"harbor"_s;
        QTest::newRow("an interview that is gone") << u"thank-you/i2/dana"_s << QString();
        QTest::newRow("the search's task") << u"own-task/t3"_s << QString();
        QTest::newRow("the search's week") << u"keep-searching/2026-11-23"_s << QString();
    }

    void aKeyLeadsToItsApplication()
    {
        QFETCH(QString, key);
        const auto found = applicationOf(*FollowUpKey::fromText(key), testing::fullSearch());
        QTEST(found.value_or(ApplicationId{}).text, "application");
    }
};

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
