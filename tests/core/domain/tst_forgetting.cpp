// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/change/forgetting.h"

#include "core/domain/soundness/validate.h"
#include "tests/support/fullsearch.h"

#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const ContactId dana{u"dana"_s};

Search after(const Forgetting &forgetting)
{
    Search search = fullSearch();
    make(forgetting.change, search);
    return search;
}

} // namespace

class TestForgetting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingNamesThePersonAnyMore()
    {
        const Forgetting forgetting = forgetContact(fullSearch(), dana);
        QVERIFY(validate(forgetting.change, fullSearch()));
        const Search search = after(forgetting);
        QVERIFY(!search.contacts.contains(dana));
        for (const Application &application : search.applications) {
            QVERIFY(application.recruiter != dana && application.mainContact != dana &&
                    application.hr != dana && application.directions.contact != dana);
            QVERIFY(!application.outcome || application.outcome->toldBy != dana);
            for (const Interview &interview : application.interviews) {
                QVERIFY(interview.arrangedBy != dana);
                for (const Interviewer &one : interview.interviewers)
                    QVERIFY(one.contact != dana);
            }
            for (const Message &message : application.messages)
                QVERIFY(message.contact != dana);
            for (const Draft &draft : application.drafts)
                QVERIFY(draft.contact != dana);
        }
    }

    void whatGoesIsCounted()
    {
        const Forgetting forgetting = forgetContact(fullSearch(), dana);
        QCOMPARE(forgetting.messages, 1);
        QCOMPARE(forgetting.drafts, 0);
        QCOMPARE(forgetting.rounds, 1);
        QCOMPARE(forgetting.roles, 3); // main contact, HR, and who told the outcome
    }

    void decisionsAboutThePersonGoAndOthersStay()
    {
        Search search = fullSearch();
        search.decisions = {{u"thank-you/i1/dana"_s, DecisionState::Skipped, Moment(), {}},
                            {u"thank-you/i1/lee"_s, DecisionState::Skipped, Moment(), {}},
                            {u"debrief/i1"_s, DecisionState::Done, Moment(), {}},
                            // an interview, an application and a task whose ids read alike
                            {u"debrief/dana"_s, DecisionState::Done, Moment(), {}},
                            {u"tell-about-offer/northwind/dana"_s, DecisionState::Done, Moment(), {}},
                            {u"own-task/dana"_s, DecisionState::Done, Moment(), {}}};
        const Forgetting forgetting = forgetContact(search, dana);
        QCOMPARE(forgetting.decisions, 1);
        make(forgetting.change, search);
        QCOMPARE(search.decisions.size(), size_t(5));
    }

    void textsThatStillNameThePersonAreListed()
    {
        Search search = fullSearch();
        Application application = search.applications.front();
        application.company = u"Northwind"_s;
        application.remarks = u"Ask dana WHITFIELD about parking."_s;
        application.posting = u"Write to dana@northwind.example."_s;
        application.tasks.front().text = u"Call Dana"_s;
        search.applications.put(application);
        search.tasks.put({{u"t3"_s}, u"A card for Dana"_s, {}, {}, {}});
        QVERIFY(forgetContact(search, dana).mentions.contains(u"Northwind: remarks"_s));
        QVERIFY(forgetContact(search, dana).mentions.contains(u"Northwind: the posting"_s));
        QVERIFY(forgetContact(search, dana).mentions.contains(u"Northwind: a task"_s));
        QVERIFY(forgetContact(search, dana).mentions.contains(u"a task of the search"_s));
        QVERIFY(!forgetContact(fullSearch(), {u"lee"_s}).mentions.contains(u"Northwind: remarks"_s));
    }

    void itCanBeUndone()
    {
        const Forgetting forgetting = forgetContact(fullSearch(), dana);
        Search search = after(forgetting);
        QVERIFY(apply(forgetting.change.reversed(), search));
        QCOMPARE(search.contacts.size(), fullSearch().contacts.size());
        QVERIFY(*search.applications.find(fullSearch().applications.front().id) ==
                fullSearch().applications.front());
    }

    void somebodyUnknownChangesNothing()
    {
        QVERIFY(forgetContact(fullSearch(), {u"nobody"_s}).change.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestForgetting)
#include "tst_forgetting.moc"
