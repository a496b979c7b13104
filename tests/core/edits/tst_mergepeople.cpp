// SPDX-License-Identifier: GPL-3.0-or-later
// Two people become one: nothing of either is lost, nothing names the one who goes, and one undo brings both
// back. On random searches; AFTERWORD_CASES sets how many.
#include "core/edits/mergepeople.h"

#include "core/base/iso.h"
#include "core/domain/change/contactuses.h"
#include "core/domain/followupkey.h"
#include "core/domain/soundness/validate.h"
#include "core/exchange/json/json.h"
#include "tests/core/schedule/randomsearch.h"
#include "tests/support/fullsearch.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

const ContactId ada{u"ada"_s};
const ContactId bob{u"bob"_s};

Moment at(const char *iso)
{
    return momentFromIso(QString::fromLatin1(iso)).value();
}

/// Any of a few texts; empty as often as not, and often the same as another one's.
QString anyText()
{
    static const QStringList texts{{}, {}, {}, u"one"_s, u"two"_s, u"three\nlines, \u202eturned"_s};
    return texts[*rc::gen::inRange<qsizetype>(0, texts.size())];
}

/// A search in which both are, each with whatever may be known of somebody, and noted down by somebody who
/// met them.
Search anySearchWithBoth()
{
    Search search = *test::anySearch();
    for (const ContactId &id : {ada, bob}) {
        Contact contact = search.contacts.contains(id) ? *search.contacts.find(id) : Contact{};
        contact.id = id;
        for (const ContactText text : singleContactTexts())
            contact.*text = anyText();
        contact.name = id.text + anyText();
        contact.remarks = anyText();
        search.contacts.put(contact);
    }
    for (Application application : Table<Application>(search.applications)) {
        for (Interview &interview : application.interviews) {
            for (Interviewer &one : interview.interviewers) {
                one.moment = anyText();
                one.openQuestion = anyText();
                one.awkward = anyText();
            }
            for (const ContactId &id : {ada, bob}) {
                for (const char *when : {"2026-11-02T12:00:00Z", "2026-11-03T12:00:00Z"})
                    search.decisions.push_back({u"thank-you/%1/%2"_s.arg(interview.id.text, id.text),
                                                DecisionState::Skipped,
                                                at(when),
                                                {}});
            }
        }
        search.applications.put(application);
    }
    return search;
}

std::vector<ContactText> anyChoice()
{
    std::vector<ContactText> chosen;
    for (const ContactText text : singleContactTexts()) {
        if (*rc::gen::inRange(0, 2) == 1)
            chosen.push_back(text);
    }
    return chosen;
}

/// What lies in tables without an order of its own, in one: people come back at the end of the list.
Search inOrder(Search search)
{
    std::vector<Contact> people(search.contacts.begin(), search.contacts.end());
    std::sort(people.begin(), people.end(),
              [](const Contact &a, const Contact &b) { return a.id.text < b.id.text; });
    search.contacts = Table<Contact>(std::move(people));
    std::stable_sort(search.decisions.begin(), search.decisions.end(),
                     [](const Decision &a, const Decision &b) {
                         return std::tie(a.followUp, a.at) < std::tie(b.followUp, b.at);
                     });
    return search;
}

bool isSaid(const Contact &one, const QString &text)
{
    return std::any_of(singleContactTexts().begin(), singleContactTexts().end(),
                       [&](ContactText member) { return one.*member == text; }) ||
           one.remarks.contains(text);
}

/// All that was written down about @p contacts in the interview.
QStringList notesOn(const Interview &interview, std::initializer_list<ContactId> contacts)
{
    QStringList notes;
    for (const Interviewer &one : interview.interviewers) {
        if (std::find(contacts.begin(), contacts.end(), one.contact) != contacts.end())
            notes << one.moment << one.openQuestion << one.awkward;
    }
    return notes;
}

bool namesAnywhere(const Search &search, const ContactId &contact)
{
    return search.contacts.contains(contact) ||
           std::any_of(search.applications.begin(), search.applications.end(),
                       [&](const Application &one) { return names(one, contact); }) ||
           std::any_of(search.decisions.begin(), search.decisions.end(), [&](const Decision &decision) {
               const auto key = FollowUpKey::fromText(decision.followUp);
               return key && key->rule != Rule::TellAboutOffer && key->second == contact.text;
           });
}

Contact named(const QString &id, const QString &name)
{
    Contact contact;
    contact.id.text = id;
    contact.name = name;
    return contact;
}

} // namespace

class TestMergePeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const int cases = qEnvironmentVariableIntValue("AFTERWORD_CASES");
        qputenv("RC_PARAMS", "max_success=" + QByteArray::number(cases > 0 ? cases : 200));
    }

    void nothingNamesWhoGoesAndTheSearchIsSound()
    {
        QVERIFY(rc::check("no reference is left", [] {
            const Search before = anySearchWithBoth();
            const Result<Step> step = mergingPeople(before, ada, bob, anyChoice());
            RC_ASSERT(step.ok());
            RC_ASSERT(validate(step->change, before).ok());
            Search after = before;
            RC_ASSERT(apply(step->change, after).ok());
            RC_ASSERT(!namesAnywhere(after, bob));
            for (const Application &application : after.applications)
                RC_ASSERT(validateWhole(application, after).ok());
        }));
    }

    void nothingOfEitherIsLost()
    {
        QVERIFY(rc::check("all is still there", [] {
            const Search before = anySearchWithBoth();
            const Result<Step> step = mergingPeople(before, ada, bob, anyChoice());
            RC_ASSERT(step.ok());
            Search after = before;
            RC_ASSERT(apply(step->change, after).ok());
            const Contact &one = *after.contacts.find(ada);
            for (const ContactId &id : {ada, bob}) {
                const Contact &was = *before.contacts.find(id);
                for (const ContactText text : singleContactTexts())
                    RC_ASSERT((was.*text).isEmpty() || isSaid(one, was.*text));
                RC_ASSERT(one.remarks.contains(was.remarks));
            }
            RC_ASSERT(after.applications.size() == before.applications.size());
            for (const Application &was : before.applications) {
                const Application &is = *after.applications.find(was.id);
                RC_ASSERT(is.messages.size() == was.messages.size());
                RC_ASSERT(is.drafts.size() == was.drafts.size());
                RC_ASSERT(is.interviews.size() == was.interviews.size());
                for (size_t n = 0; n < was.interviews.size(); ++n) {
                    const QString notes = notesOn(is.interviews[n], {ada}).join(u'\n');
                    for (const QString &note : notesOn(was.interviews[n], {ada, bob}))
                        RC_ASSERT(notes.contains(note));
                }
            }
            RC_ASSERT(after.decisions.size() == before.decisions.size());
            for (const Decision &was : before.decisions)
                RC_ASSERT(
                    std::any_of(after.decisions.begin(), after.decisions.end(), [&](const Decision &is) {
                        return is.state == was.state && is.until == was.until;
                    }));
            for (const Application &application : before.applications) {
                if (!names(application, bob))
                    RC_ASSERT(*after.applications.find(application.id) == application);
            }
        }));
    }

    void oneUndoBringsBothBack()
    {
        QVERIFY(rc::check("undo", [] {
            const Search before = anySearchWithBoth();
            const Result<Step> step = mergingPeople(before, ada, bob, anyChoice());
            RC_ASSERT(step.ok());
            Search search = before;
            RC_ASSERT(apply(step->change, search).ok());
            RC_ASSERT(validate(step->change.reversed(), search).ok());
            RC_ASSERT(apply(step->change.reversed(), search).ok());
            RC_ASSERT(writeSearch(inOrder(search)) == writeSearch(inOrder(before)));
        }));
    }

    void everyFieldThatNamesSomebodyIsVisited()
    {
        // The search in which every field has a value: whoever is named there is found.
        const Search search = testing::fullSearch();
        QVERIFY(search.contacts.size() > 1);
        const Application &application = search.applications.front();
        int visited = 0;
        forEachContact(application, [&](const ContactId &id) {
            ++visited;
            QVERIFY(search.contacts.contains(id));
        });
        QVERIFY(visited >=
                9); // recruiter, main contact, HR, directions, who told, arranger, room, letter, draft
    }

    void whatBothHaveDifferentlyIsChosenAndTheOtherOneKept()
    {
        Contact kept = named(u"kim"_s, u"Kim Lee"_s);
        kept.email = u"kim@aster.example"_s;
        kept.phone = u"+1 555 0100"_s;
        kept.remarks = u"Met at a fair."_s;
        Contact gone = named(u"lee"_s, u"K. Lee"_s);
        gone.email = u"kim.lee@pine.example"_s;
        gone.phone = u"+1 555 0100"_s;
        gone.title = u"Head of Data"_s;
        const std::vector<ContactText> expected{&Contact::name, &Contact::email};
        QVERIFY(differingTexts(kept, gone) == expected);
        const Contact one = asOnePerson(kept, gone, std::array<ContactText, 1>{&Contact::email});
        QCOMPARE(one.id, kept.id);
        QCOMPARE(one.name, u"Kim Lee"_s);
        QCOMPARE(one.title, u"Head of Data"_s);
        QCOMPARE(one.phone, u"+1 555 0100"_s);
        QCOMPARE(one.email, u"kim.lee@pine.example"_s);
        QCOMPARE(one.remarks, u"Met at a fair.\nAlso called: K. Lee\nAlso by e-mail: kim@aster.example"_s);
    }

    void aTeamAndAPersonAreAPerson()
    {
        Contact team = named(u"talent"_s, u"Talent"_s);
        team.team = true;
        const Contact person = named(u"kim"_s, u"Kim"_s);
        QVERIFY(!asOnePerson(team, person, {}).team);
        QVERIFY(asOnePerson(team, team, {}).team);
    }

    void whatComesTogetherIsCounted()
    {
        Search search;
        search.contacts.put(named(u"kim"_s, u"Kim"_s));
        Application application;
        application.id.text = u"a"_s;
        application.recruiter = ContactId{u"kim"_s};
        application.messages.resize(2);
        application.messages[1].contact = ContactId{u"kim"_s};
        application.interviews.resize(2);
        application.interviews[0].interviewers.push_back({{u"kim"_s}, {}, {}, {}});
        application.drafts.resize(1);
        application.drafts[0].contact = ContactId{u"kim"_s};
        search.applications.put(application);
        const ContactUses expected{{ApplicationId{u"a"_s}}, 1, 1, 1};
        QVERIFY(usesOf(search, {u"kim"_s}) == expected);
        QVERIFY(usesOf(search, {u"nobody"_s}) == ContactUses{});
    }

    void whoMayBeTheSameComesFirst()
    {
        Search search;
        Contact kim = named(u"kim"_s, u"Kim Lee"_s);
        kim.email = u"kim@aster.example"_s;
        kim.phone = u"+1 (555) 0100"_s;
        Contact mail = named(u"mail"_s, u"Zoe"_s);
        mail.email = u"KIM@aster.example"_s;
        Contact phone = named(u"phone"_s, u"Yan"_s);
        phone.phone = u"+1 555-0100"_s;
        for (const Contact &one : {named(u"b"_s, u"Bea"_s), named(u"a"_s, u"Ann"_s),
                                   named(u"same"_s, u"kim  lee"_s), mail, phone, kim})
            search.contacts.put(one);
        const auto [others, likely] = othersLikelyFirst(search, kim.id);
        QStringList ids;
        for (const Contact *one : others)
            ids << one->id.text;
        QCOMPARE(ids.join(u' '), u"same phone mail a b"_s);
        QCOMPARE(likely, size_t(3));
    }

    void whoIsNotThereIsNotMerged()
    {
        Search search;
        search.contacts.put(named(u"kim"_s, u"Kim"_s));
        QVERIFY(!mergingPeople(search, {u"kim"_s}, {u"gone"_s}, {}).ok());
        QVERIFY(!mergingPeople(search, {u"gone"_s}, {u"kim"_s}, {}).ok());
        QVERIFY(!mergingPeople(search, {u"kim"_s}, {u"kim"_s}, {}).ok());
    }
};

QTEST_GUILESS_MAIN(TestMergePeople)
#include "tst_mergepeople.moc"
