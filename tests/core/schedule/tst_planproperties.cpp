// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every search, on random ones. 200 cases each by default; AFTERWORD_CASES sets another number
// (10,000 is the full run). A failure prints the seed that repeats it.
#include "randomsearch.h"

#include "core/base/iso.h"
#include "core/schedule/agenda.h"
#include "core/schedule/followuptext.h"
#include "core/schedule/lateforecast.h"
#include "core/schedule/plan/planner.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Case {
    Search search;
    BusinessCalendar calendar;
    Moment now;

    std::vector<FollowUp> plan(Horizon horizon = Horizon::Projected) const
    {
        return afterword::plan(search, calendar, now, horizon);
    }
    QDate date(Moment moment) const { return search.person.zone.date(moment); }
};

Case anyCase()
{
    return {*anySearch(), *anyCalendar(), *anyMoment()};
}

bool asksForNews(const FollowUp &followUp)
{
    return followUp.rule() == Rule::CheckIn || followUp.rule() == Rule::AskHr;
}

bool isSnoozedNow(const Case &one, const FollowUp &followUp)
{
    const QString key = followUp.key.text();
    return std::any_of(one.search.decisions.begin(), one.search.decisions.end(),
                       [&](const Decision &decision) {
                           return decision.followUp == key && decision.state == DecisionState::Snoozed;
                       });
}

} // namespace

class TestPlanProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const int cases = qEnvironmentVariableIntValue("AFTERWORD_CASES");
        const QByteArray wanted = "max_success=" + QByteArray::number(cases > 0 ? cases : 200);
        const QByteArray given = qgetenv("RC_PARAMS");
        qputenv("RC_PARAMS", given.isEmpty() ? wanted : given + ' ' + wanted);
    }
    void itOpensBeforeItIsDueBeforeItLapses();
    void checkInsOpenOnBusinessDaysAlone();
    void checkInsWaitForThePromise();
    void checkInsKeepTheirDistance();
    void noCheckInFromGiveUpOn();
    void newsOfAnOfferAndACheckInNeverStandSideBySide();
    void nobodyIsAskedInAHurry();
    void nobodyThanksATeam();
    void aReplyRemovesEveryCheckInThatItAnswers();
    void theOrderOfFactsDoesNotMatter();
    void anotherApplicationChangesNoOthersPlan();
    void theAgendaEqualsThePlan();
    void nothingChangesBeforeTheNextChange();
    void whatWillBeLateIsKnownAhead();
    void everyFollowUpHasAReason();
    void theyAreSortedByDueOpensAndKey();
};

void TestPlanProperties::itOpensBeforeItIsDueBeforeItLapses()
{
    QVERIFY(rc::check("opens <= due < lapses", [] {
        const Case one = anyCase();
        for (const FollowUp &followUp : one.plan()) {
            RC_ASSERT(followUp.opens <= followUp.due);
            // ask-next-steps is due when the interview starts, and answers do not wait for it.
            if (followUp.rule() != Rule::AskNextSteps)
                RC_ASSERT(followUp.opens + hours(2) <= followUp.due);
            // In a week without a business day the search opens when its week is over.
            const bool isFreeWeek =
                followUp.rule() == Rule::KeepSearching && followUp.lapses <= followUp.opens;
            if (followUp.lapses && !isFreeWeek)
                RC_ASSERT(followUp.due < *followUp.lapses);
        }
    }));
}

void TestPlanProperties::checkInsOpenOnBusinessDaysAlone()
{
    QVERIFY(rc::check("on business days, in the morning", [] {
        const Case one = anyCase();
        for (const FollowUp &followUp : one.plan()) {
            if (!asksForNews(followUp) || isSnoozedNow(one, followUp))
                continue;
            RC_ASSERT(one.calendar.isBusinessDay(one.date(followUp.opens)));
            RC_ASSERT(one.search.person.zone.time(followUp.opens) == QTime(9, 0));
        }
    }));
}

void TestPlanProperties::checkInsWaitForThePromise()
{
    QVERIFY(rc::check("not before a promised date has passed", [] {
        const Case one = anyCase();
        for (const FollowUp &followUp : one.plan()) {
            const Application *application = one.search.applications.find(followUp.application);
            if (!asksForNews(followUp) || !application->promisedDecision)
                continue;
            const bool stands = *application->promisedDecision > followUp.key.heard;
            RC_ASSERT(!stands || one.date(followUp.opens) > *application->promisedDecision);
        }
    }));
}

void TestPlanProperties::checkInsKeepTheirDistance()
{
    QVERIFY(rc::check("seven business days after the last made check-in", [] {
        const Case one = anyCase();
        std::map<ApplicationId, std::vector<QDate>> opens;
        for (const FollowUp &followUp : one.plan()) {
            const Application *application = one.search.applications.find(followUp.application);
            if (followUp.rule() == Rule::CheckIn && !application->directions.everyBusinessDays)
                opens[application->id].push_back(one.date(std::max(followUp.opens, one.now)));
        }
        for (auto &[id, days] : opens) {
            std::sort(days.begin(), days.end());
            for (size_t i = 1; i < days.size(); ++i)
                RC_ASSERT(days[i] >= one.calendar.plus(days[i - 1], 7));
        }
    }));
}

void TestPlanProperties::noCheckInFromGiveUpOn()
{
    QVERIFY(rc::check("no check-in opens from give-up on, none is due later", [] {
        const Case one = anyCase();
        const auto followUps = one.plan();
        for (const FollowUp &giveUp : followUps) {
            if (giveUp.rule() != Rule::GiveUp || isSnoozedNow(one, giveUp))
                continue;
            for (const FollowUp &followUp : followUps) {
                if (!asksForNews(followUp) || followUp.application != giveUp.application ||
                    isSnoozedNow(one, followUp))
                    continue;
                RC_ASSERT(one.now < giveUp.opens);
                RC_ASSERT(followUp.opens < giveUp.opens);
                RC_ASSERT(followUp.due <= giveUp.opens);
            }
        }
    }));
}

void TestPlanProperties::newsOfAnOfferAndACheckInNeverStandSideBySide()
{
    QVERIFY(rc::check("one note says both", [] {
        const Case one = anyCase();
        const auto followUps = one.plan();
        std::set<ApplicationId> told;
        for (const FollowUp &followUp : followUps) {
            if (followUp.rule() == Rule::TellAboutOffer)
                told.insert(*followUp.application);
        }
        for (const FollowUp &followUp : followUps) {
            if (asksForNews(followUp))
                RC_ASSERT(!told.contains(*followUp.application));
        }
    }));
}

void TestPlanProperties::nobodyIsAskedInAHurry()
{
    QVERIFY(rc::check("two business days are left, or give-up opens", [] {
        const Case one = anyCase();
        const auto followUps = one.plan();
        for (const FollowUp &followUp : followUps) {
            if ((!asksForNews(followUp) && followUp.rule() != Rule::AskAboutApplication) ||
                isSnoozedNow(one, followUp))
                continue;
            const QDate day = one.date(followUp.due);
            const bool enough = day >= one.calendar.plus(one.date(followUp.opens), 2);
            const bool untilGiveUp =
                std::any_of(followUps.begin(), followUps.end(), [&](const FollowUp &giveUp) {
                    return giveUp.rule() == Rule::GiveUp && giveUp.application == followUp.application &&
                           giveUp.opens == followUp.due;
                });
            RC_ASSERT(enough || untilGiveUp);
        }
    }));
}

void TestPlanProperties::nobodyThanksATeam()
{
    QVERIFY(rc::check("a shared mailbox is owed no note", [] {
        const Case one = anyCase();
        for (const FollowUp &followUp : one.plan()) {
            if (followUp.rule() == Rule::ThankYou || followUp.rule() == Rule::FindContact)
                RC_ASSERT(!one.search.contacts.find(followUp.contact)->team);
        }
    }));
}

void TestPlanProperties::aReplyRemovesEveryCheckInThatItAnswers()
{
    QVERIFY(rc::check("after a reply now, none opens within the week", [] {
        Case one = anyCase();
        for (const Application &application : one.search.applications) {
            Application answered = application;
            Message reply;
            reply.id = {u"reply"_s};
            reply.at = one.now;
            reply.direction = Direction::In;
            answered.messages.push_back(reply);
            Case after = one;
            after.search.applications.put(answered);
            for (const FollowUp &followUp : after.plan()) {
                if (!asksForNews(followUp) || followUp.application != application.id)
                    continue;
                RC_ASSERT(followUp.key.heard == one.date(one.now));
                RC_ASSERT(followUp.opens > one.now);
            }
        }
    }));
}

void TestPlanProperties::theOrderOfFactsDoesNotMatter()
{
    QVERIFY(rc::check("shuffled facts give the same plan", [] {
        const Case one = anyCase();
        std::mt19937 random(*rc::gen::arbitrary<unsigned>());
        Case shuffled = one;
        shuffled.search.applications = {};
        std::vector<Application> applications(one.search.applications.begin(), one.search.applications.end());
        std::shuffle(applications.begin(), applications.end(), random);
        for (Application application : applications) {
            std::shuffle(application.interviews.begin(), application.interviews.end(), random);
            std::shuffle(application.messages.begin(), application.messages.end(), random);
            shuffled.search.applications.put(application);
        }
        std::shuffle(shuffled.search.decisions.begin(), shuffled.search.decisions.end(), random);
        RC_ASSERT(shuffled.plan() == one.plan());
    }));
}

void TestPlanProperties::anotherApplicationChangesNoOthersPlan()
{
    QVERIFY(rc::check("one more application leaves the others' plans", [] {
        const Case one = anyCase();
        Case more = one;
        Application another;
        another.id = {u"another"_s};
        another.stage = {u"applied"_s};
        another.applied = one.date(one.now);
        more.search.applications.put(another);
        const auto others = [&](const std::vector<FollowUp> &followUps) {
            std::vector<FollowUp> kept;
            std::copy_if(followUps.begin(), followUps.end(), std::back_inserter(kept),
                         [&](const FollowUp &followUp) {
                             return followUp.application && followUp.application != another.id;
                         });
            return kept;
        };
        RC_ASSERT(others(more.plan()) == others(one.plan()));
    }));
}

void TestPlanProperties::whatWillBeLateIsKnownAhead()
{
    QVERIFY(rc::check("a forecast equals the plan of each moment", [] {
        Case one = anyCase();
        const Moment until = one.now + hours(*rc::gen::inRange(1, 900));
        const LateForecast forecast = lateForecast(one.search, one.calendar, one.now, until);
        RC_ASSERT(!forecast.at(one.now - seconds(1)));
        RC_ASSERT(!forecast.at(until));
        // Just before and at each step, and at any moment between.
        std::vector<Moment> asked{one.now, until - seconds(1)};
        for (const LateForecast::Step &step : forecast.steps)
            asked.insert(asked.end(), {step.from, std::max(step.from - seconds(1), one.now)});
        for (int i = 0; i < 10; ++i)
            asked.push_back(one.now + (until - one.now) * *rc::gen::inRange(0, 999) / 1'000);
        for (const Moment moment : asked) {
            one.now = moment;
            const std::vector<FollowUp> plan = one.plan(Horizon::Known);
            const auto late = std::count_if(plan.begin(), plan.end(), [](const FollowUp &followUp) {
                return followUp.state == FollowUpState::Late;
            });
            RC_ASSERT(forecast.at(moment) == std::optional(int(late)));
        }
    }));
}

void TestPlanProperties::theAgendaEqualsThePlan()
{
    QVERIFY(rc::check("an agenda that follows the changes equals the plan", [] {
        Case one = anyCase();
        Agenda agenda(one.search, one.calendar, one.now);
        RC_ASSERT(agenda.all() == one.plan(Horizon::Known));
        for (int step = 0; step < 3; ++step) {
            const Search wanted = *anySearch();
            Search mixed = one.search;
            for (const Application &application : wanted.applications)
                mixed.applications.put(application);
            mixed.decisions = wanted.decisions;
            const Change change = difference(one.search, mixed);
            one.search = mixed;
            one.now += hours(*rc::gen::inRange(-20, 400));
            agenda.update(one.search, change, one.now);
            RC_ASSERT(agenda.all() == one.plan(Horizon::Known));
            one.now += hours(*rc::gen::inRange(0, 400));
            agenda.advance(one.search, one.now);
            RC_ASSERT(agenda.all() == one.plan(Horizon::Known));
        }
    }));
}

void TestPlanProperties::nothingChangesBeforeTheNextChange()
{
    QVERIFY(rc::check("the plan stands still until the next change", [] {
        Case one = anyCase();
        const Agenda agenda(one.search, one.calendar, one.now);
        const auto before = agenda.all();
        const auto next = agenda.nextChange();
        one.now = next ? *next - seconds(1) : one.now + hours(24 * 365);
        RC_ASSERT(one.plan(Horizon::Known) == before);
    }));
}

void TestPlanProperties::everyFollowUpHasAReason()
{
    QVERIFY(rc::check("a reason without gaps", [] {
        const Case one = anyCase();
        for (const FollowUp &followUp : one.plan()) {
            const QString reason = reasonFor(followUp, one.search);
            RC_ASSERT(reason.endsWith(u'.') || reason.endsWith(u'?'));
            RC_ASSERT(!reason.contains(u"  "_s) && !reason.contains(u'%') && !reason.contains(u" ,"_s));
        }
    }));
}

void TestPlanProperties::theyAreSortedByDueOpensAndKey()
{
    QVERIFY(rc::check("sorted by due, then opens, then the key's text", [] {
        const auto followUps = anyCase().plan();
        RC_ASSERT(
            std::is_sorted(followUps.begin(), followUps.end(), [](const FollowUp &a, const FollowUp &b) {
                return std::tuple(a.due, a.opens, a.key.text()) < std::tuple(b.due, b.opens, b.key.text());
            }));
    }));
}

QTEST_APPLESS_MAIN(TestPlanProperties)
#include "tst_planproperties.moc"
