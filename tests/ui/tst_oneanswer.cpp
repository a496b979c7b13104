// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody who says who was thanked, and what somebody is called, says the same.
#include "core/domain/questions.h"
#include "core/schedule/followuptext.h"
#include "core/schedule/plan/planner.h"
#include "tests/core/schedule/randomsearch.h"
#include "ui/application/sections/people/people.h"
#include "ui/board/card/cardfacts.h"

#include <QTest>

using namespace afterword;

namespace {

bool hasEnded(const Interview &interview, Moment now)
{
    return !interview.cancelled && interview.endsAt() <= now;
}

/// Whether everybody of @p application who was met is said to be thanked by People as the rule says.
bool peopleAgree(const Application &application, Moment now)
{
    for (const PersonInProcess &person : peopleOf(application, now)) {
        bool met = false;
        bool thanked = true;
        for (const Interview &interview : application.interviews) {
            if (!hasEnded(interview, now) || !interviewerOf(interview, person.contact))
                continue;
            met = true;
            thanked = thanked && wasThanked(application, interview, person.contact, now);
        }
        const Thanked expected = !met ? Thanked::NotDue : thanked ? Thanked::Yes : Thanked::NotYet;
        if (person.thanked != expected)
            return false;
    }
    return true;
}

/// Whether the card marks those of the latest round as the rule says.
bool cardAgrees(const Application &application, const Search &search, Moment now)
{
    const CardFacts card = cardFacts(application, search, {}, now);
    const Interview *latest = latestInterview(application, now);
    if (!latest)
        return card.thanked.isEmpty();
    size_t face = 0;
    for (const Interviewer &interviewer : latest->interviewers) {
        const Contact *contact = search.contacts.find(interviewer.contact);
        if (!contact || contact->team)
            continue;
        if (card.faces.at(face++).thanked != wasThanked(application, *latest, contact->id, now))
            return false;
    }
    return face == card.faces.size();
}

/// Whether nobody is to be thanked who was, and title and reason call everybody the same.
bool planAgrees(const FollowUp &followUp, const Search &search, Moment now)
{
    const Contact *contact = search.contacts.find(followUp.contact);
    if (followUp.rule() == Rule::ThankYou) {
        const Application &application = *search.applications.find(followUp.application);
        const Interview *interview = findInterview(application, followUp.interview);
        if (!interview || wasThanked(application, *interview, *followUp.contact, now))
            return false;
    }
    const bool isNamed = contact && !contact->name.isEmpty() && isMessage(followUp.rule());
    return !isNamed || followUpTitle(followUp, search).contains(shortName(*contact));
}

bool reasonAgrees(const FollowUp &followUp, const Search &search)
{
    const Contact *contact = search.contacts.find(followUp.contact);
    if (!contact || followUp.rule() != Rule::ThankYou)
        return true;
    return reasonFor(followUp, search).contains(shortName(*contact));
}

} // namespace

class TestOneAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void peopleCardTodayAndReasonsAgree()
    {
        const bool holds = rc::check("one answer", [] {
            const Search search = *test::anySearch();
            const Moment now = *test::anyMoment();
            for (const Application &application : search.applications) {
                RC_ASSERT(peopleAgree(application, now));
                RC_ASSERT(cardAgrees(application, search, now));
            }
            for (const FollowUp &followUp : plan(search, *test::anyCalendar(), now)) {
                RC_ASSERT(planAgrees(followUp, search, now));
                RC_ASSERT(reasonAgrees(followUp, search));
            }
        });
        QVERIFY(holds);
    }
};

int main(int argc, char *argv[])
{
    qputenv("RC_PARAMS", "max_success=1000 " + qgetenv("RC_PARAMS"));
    QCoreApplication application(argc, argv);
    TestOneAnswer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_oneanswer.moc"
