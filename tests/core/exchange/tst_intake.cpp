// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/intake/intake.h"

#include "core/domain/change/change.h"
#include "core/domain/defaultstages.h"
#include "core/exchange/calendar/ical.h"
#include "core/exchange/calendar/interviewwords.h"
#include "core/exchange/companyname.h"
#include "core/exchange/domainname.h"

#include <QFile>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestIntake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAgencyRecruiterIsNotTheEmployer();
    void anOrganizerWhoSaysSoIsInTheRoom();
    void whoIsInvitedIsInTheColumnOfInterviews_data();
    void whoIsInvitedIsInTheColumnOfInterviews();
    void aCompanyThatIsPutRightIsItsPeoplesToo();
    void readAgainNothingDoubles();
    void anUpdateChangesTheSameInterview();
    void anOlderOneChangesNothing();
    void whatWasWrittenStays();
    void aCancellationCancels();
    void whatTheInvitationSaysIsKeptOnce();
    void aSecondRoundJoinsItsApplication();
    void aKnownContactMatches();
    void anApplicationThatIsOverIsNotMatched();
    void anInterviewThatWasBeforeTheEndIsOfWhatIsOver_data();
    void anInterviewThatWasBeforeTheEndIsOfWhatIsOver();
    void whoeverWasGivenUpMayStillInvite();
    void ofTwoJobsAtOneCompanyTheNamedOneIsMeant();
    void aProgramThatSendsForOthersIsNoCompany();
    void namesArePutAsOneSaysThem();
    void thePersonsOtherAddressIsNoInterviewer();
    void somebodyInvitedTwiceIsThereOnce();
    void aNamesakeOfAnotherCompanyIsSomebodyElse();
    void theSampleInvitationsTogetherMakeSense();
    void thePersonIsGuessed();
    void aCompanyIsReadOffADomain_data();
    void aCompanyIsReadOffADomain();
    void aCompanyIsSpelledAsTheSummaryHasIt();
    void aDomainIsItsCompanys_data();
    void aDomainIsItsCompanys();
    void aSummaryNamesRoundAndRole_data();
    void aSummaryNamesRoundAndRole();
};

namespace {

const Moment now = Zone().moment(QDate(2026, 11, 20), QTime(12, 0));

Invitation invitation(const char *name)
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/invitations/") + QString::fromLatin1(name) +
               u".ics"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", name);
    return readInvitations(file.readAll(), Zone::named(u"America/New_York"_s).value())->invitations.front();
}

Search robins()
{
    Search search;
    search.person.name = u"Robin Vale"_s;
    search.person.email = u"robin.vale@mail.example"_s;
    search.person.zone = Zone::named(u"America/New_York"_s).value();
    search.stages = defaultStages();
    return search;
}

Search after(Search search, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const Invitation one = invitation(name);
        search = takeIn(one, propose(one, search), search, now);
    }
    return search;
}

QString kind(const Search &search, const char *name)
{
    switch (propose(invitation(name), search).kind) {
    case IntakeProposal::Kind::NewApplication: return u"new"_s;
    case IntakeProposal::Kind::ExistingApplication: return u"existing"_s;
    case IntakeProposal::Kind::UpdatesInterview: return u"update"_s;
    case IntakeProposal::Kind::CancelsInterview: return u"cancel"_s;
    case IntakeProposal::Kind::NothingNew: return u"nothing"_s;
    case IntakeProposal::Kind::NotKnown: return u"unknown"_s;
    case IntakeProposal::Kind::NoInterview: return u"none"_s;
    }
    return {};
}

} // namespace

void TestIntake::anAgencyRecruiterIsNotTheEmployer()
{
    const Search search = after(robins(), {"1-google-northwind-onsite"});
    QCOMPARE(search.applications.size(), size_t(1));
    const Application &northwind = search.applications.front();
    QCOMPARE(northwind.company, u"Northwind"_s);
    QCOMPARE(northwind.role, u"Data Analyst"_s);
    QCOMPARE(northwind.stage.text, u"interviewing"_s);
    QCOMPARE(northwind.added, QDate(2026, 11, 20));
    const Interview &interview = northwind.interviews.front();
    QCOMPARE(interview.round, u"On-site"_s);
    QStringList room;
    for (const Interviewer &one : interview.interviewers)
        room += search.contacts.find(one.contact)->name;
    QCOMPARE(room, (QStringList{u"Dana Whitfield"_s, u"Priya Rao"_s, u"Jonas Eide"_s}));
    QCOMPARE(search.contacts.find(northwind.recruiter)->name, u"Lee Moss"_s);
    QCOMPARE(interview.arrangedBy, northwind.recruiter);
    QCOMPARE(search.contacts.find(interview.interviewers[0].contact)->organization, u"Northwind"_s);
    QCOMPARE(search.contacts.size(), size_t(4));
}

void TestIntake::anOrganizerWhoSaysSoIsInTheRoom()
{
    Invitation one = invitation("1-google-northwind-onsite");
    one.attendees = {{u"Robin Vale"_s, robins().person.email}};
    one.organizer = Participant{u"Ilse Ahrens"_s, u"ilse.ahrens@northwind.example"_s};
    one.description = u"Wir laden Sie zum Gespräch mit Herrn Dr. Timm und mir ein."_s;
    const Search search = takeIn(one, propose(one, robins()), robins(), now);
    const Application &northwind = search.applications.front();
    QStringList room;
    for (const Interviewer &who : northwind.interviews.front().interviewers)
        room += search.contacts.find(who.contact)->name;
    QCOMPARE(room, (QStringList{u"Dr. Timm"_s, u"Ilse Ahrens"_s}));
    QVERIFY(!northwind.recruiter);
}

void TestIntake::whoIsInvitedIsInTheColumnOfInterviews_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("after");
    QTest::newRow("applied") << u"applied"_s << u"On-site interview"_s << u"interviewing"_s;
    QTest::newRow("saved") << u"saved"_s << u"On-site interview"_s << u"interviewing"_s;
    QTest::newRow("a first call") << u"applied"_s << u"Phone screen"_s << u"screening"_s;
    QTest::newRow("further already") << u"waiting"_s << u"On-site interview"_s << u"waiting"_s;
}

void TestIntake::whoIsInvitedIsInTheColumnOfInterviews()
{
    QFETCH(QString, stage);
    QFETCH(QString, summary);
    Search search = robins();
    Application application;
    application.id.text = u"a"_s;
    application.company = u"Northwind"_s;
    application.role = u"Data Analyst"_s;
    application.stage = {stage};
    search.applications.put(application);
    Invitation one = invitation("1-google-northwind-onsite");
    one.summary = u"Northwind: "_s + summary;
    search = takeIn(one, propose(one, search), search, now);
    QCOMPARE(search.applications.size(), size_t(1));
    const Application &moved = search.applications.front();
    QTEST(moved.stage.text, "after");
    QCOMPARE(moved.moves.empty(), moved.stage.text == stage);
    if (!moved.moves.empty())
        QCOMPARE(moved.moves.front(), (StageMove{now, {stage}, moved.stage}));
    // An update of the same interview moves nothing back that the person has moved since.
    search.applications.put([&] {
        Application back = moved;
        back.stage = {u"applied"_s};
        return back;
    }());
    one.sequence = one.sequence.value_or(0) + 1;
    one.location = u"Elsewhere"_s;
    search = takeIn(one, propose(one, search), search, now);
    QCOMPARE(search.applications.front().stage.text, u"applied"_s);
}

void TestIntake::aCompanyThatIsPutRightIsItsPeoplesToo()
{
    const Invitation one = invitation("1-google-northwind-onsite");
    IntakeProposal proposal = propose(one, robins());
    QCOMPARE(proposal.company, u"Northwind"_s);
    proposal.company = u"North Wind Labs"_s;
    const Search search = takeIn(one, proposal, robins(), now);
    const Interview &interview = search.applications.front().interviews.front();
    for (const Interviewer &who : interview.interviewers)
        QCOMPARE(search.contacts.find(who.contact)->organization, u"North Wind Labs"_s);
    // The agency that sends for them keeps its own name.
    QVERIFY(interview.arrangedBy);
    QVERIFY(search.contacts.find(*interview.arrangedBy)->organization != u"North Wind Labs"_s);
}

void TestIntake::readAgainNothingDoubles()
{
    const Search once = after(robins(), {"1-google-northwind-onsite"});
    QCOMPARE(kind(once, "1-google-northwind-onsite"), u"nothing"_s);
    QVERIFY(after(once, {"1-google-northwind-onsite"}) == once);
}

void TestIntake::anUpdateChangesTheSameInterview()
{
    Search search = after(robins(), {"5-exchange-blue-harbor-onsite"});
    QCOMPARE(kind(search, "6-exchange-blue-harbor-onsite-update"), u"update"_s);
    search = after(search, {"6-exchange-blue-harbor-onsite-update"});
    QCOMPARE(search.applications.size(), size_t(1));
    const Application &application = search.applications.front();
    QCOMPARE(application.interviews.size(), size_t(1));
    QCOMPARE(application.interviews[0].start.date, QDate(2026, 12, 2));
    QCOMPARE(application.interviews[0].location, u"Pier 3"_s);
}

void TestIntake::anOlderOneChangesNothing()
{
    const Search search = after(robins(), {"6-exchange-blue-harbor-onsite-update"});
    QCOMPARE(kind(search, "5-exchange-blue-harbor-onsite"), u"nothing"_s);
    QVERIFY(after(search, {"5-exchange-blue-harbor-onsite"}) == search);
}

void TestIntake::whatWasWrittenStays()
{
    Search search = after(robins(), {"5-exchange-blue-harbor-onsite"});
    Application application = search.applications.front();
    application.interviews[0].interviewers[0].moment = u"drew the data flow"_s;
    application.interviews[0].round = u"Team day"_s;
    search.applications.put(application);

    Invitation update = invitation("6-exchange-blue-harbor-onsite-update");
    update.attendees.erase(update.attendees.begin() + 1,
                           update.attendees.end()); // nobody but the person is left
    search = takeIn(update, propose(update, search), search, now);
    const Interview &interview = search.applications.front().interviews.front();
    QCOMPARE(interview.round, u"Team day"_s);
    QCOMPARE(interview.interviewers.size(), size_t(1)); // of Ines nothing was written
    QCOMPARE(interview.interviewers[0].moment, u"drew the data flow"_s);
}

void TestIntake::aCancellationCancels()
{
    QCOMPARE(kind(robins(), "7-zoom-quillfield-cancelled"), u"unknown"_s);
    QVERIFY(after(robins(), {"7-zoom-quillfield-cancelled"}) == robins());
    const Search search = after(robins(), {"4-zoom-quillfield-panel", "7-zoom-quillfield-cancelled"});
    QVERIFY(search.applications.front().interviews.front().cancelled);
    QCOMPARE(search.applications.front().interviews.front().interviewers.size(), size_t(3));
    QCOMPARE(kind(search, "7-zoom-quillfield-cancelled"), u"nothing"_s);
}

void TestIntake::whatTheInvitationSaysIsKeptOnce()
{
    Invitation first = invitation("1-google-northwind-onsite");
    first.description = u"Please bring ID.\nWe decide by 11 December."_s;
    Search search = robins();
    search = takeIn(first, propose(first, search), search, now);
    QCOMPARE(search.applications[0].remarks, first.description);

    Invitation later = first;
    later.sequence = first.sequence.value_or(0) + 1;
    later.description = u"Please bring ID. We decide by\n11 December."_s;
    search = takeIn(later, propose(later, search), search, now);
    QCOMPARE(search.applications[0].remarks, first.description);

    Invitation last = later;
    last.sequence = *later.sequence + 1;
    last.cancelled = true;
    last.description = u"The position has been filled."_s;
    search = takeIn(last, propose(last, search), search, now);
    QVERIFY(search.applications[0].interviews[0].cancelled);
    QVERIFY(search.applications[0].remarks.endsWith(u"\n\nThe position has been filled."_s));
}

void TestIntake::aSecondRoundJoinsItsApplication()
{
    const Search search = after(robins(), {"2-outlook-blue-harbor-screen", "5-exchange-blue-harbor-onsite"});
    QCOMPARE(search.applications.size(), size_t(1));
    QCOMPARE(search.applications.front().company, u"Blue Harbor"_s);
    QCOMPARE(search.applications.front().role, u"Reporting Lead"_s);
    QCOMPARE(search.applications.front().interviews.size(), size_t(2));
    QVERIFY(search.applications.front().interviews[0].id != search.applications.front().interviews[1].id);
    // Amara led the first talk and arranged the second: she is one contact, and the recruiter of the second
    // only.
    QCOMPARE(search.contacts.size(), size_t(3));
}

void TestIntake::aKnownContactMatches()
{
    Search search = robins();
    Contact dana;
    dana.id = {u"dana"_s};
    dana.name = u"Dana Whitfield"_s;
    dana.email = u"DANA.whitfield@northwind.example"_s;
    search.contacts.put(dana);
    Application application;
    application.id = {u"nw"_s};
    application.company = u"Northwind Analytics Ltd"_s;
    application.stage = {u"applied"_s};
    application.added = QDate(2026, 11, 1);
    application.mainContact = dana.id;
    search.applications.put(application);
    QCOMPARE(kind(search, "1-google-northwind-onsite"), u"existing"_s);
    search = after(search, {"1-google-northwind-onsite"});
    QCOMPARE(search.applications.size(), size_t(1));
    QCOMPARE(search.applications.front().interviews[0].interviewers[0].contact, dana.id);
}

void TestIntake::anApplicationThatIsOverIsNotMatched()
{
    Search search = after(robins(), {"2-outlook-blue-harbor-screen"});
    Application application = search.applications.front();
    application.outcome = Outcome{OutcomeKind::Rejected, now, {}, {}, {}};
    search.applications.put(application);
    QCOMPARE(kind(search, "5-exchange-blue-harbor-onsite"), u"new"_s);
}

void TestIntake::anInterviewThatWasBeforeTheEndIsOfWhatIsOver_data()
{
    QTest::addColumn<QString>("role"); // of what is over; the invitation names "Reporting Lead"
    QTest::addColumn<std::optional<Moment>>("end");
    QTest::addColumn<bool>("isMeant");
    const std::optional<Moment> christmas = Zone().moment(QDate(2026, 12, 24), QTime(12, 0));
    const std::optional<Moment> nobodySaid; // a table says "rejected" and no day
    QTest::newRow("it ended later") << u"Reporting Lead"_s << christmas << true;
    QTest::newRow("it ended later, and is called otherwise") << u"Reports"_s << christmas << true;
    QTest::newRow("it ended, and is named") << u"Reporting Lead"_s << nobodySaid << true;
    QTest::newRow("it ended, and is not named") << u"Reports"_s << nobodySaid << false;
    QTest::newRow("it had ended") << u"Reporting Lead"_s << std::optional(now) << false;
}

void TestIntake::anInterviewThatWasBeforeTheEndIsOfWhatIsOver()
{
    QFETCH(QString, role);
    QFETCH(std::optional<Moment>, end);
    QFETCH(bool, isMeant);
    Search search = after(robins(), {"2-outlook-blue-harbor-screen"});
    Application over = search.applications.front();
    over.role = role;
    over.outcome = Outcome{OutcomeKind::Rejected, end, {}, {}, {}};
    search.applications.put(over);
    Application other; // of another job at the same company, under way
    other.id.text = u"planner"_s;
    other.company = over.company;
    other.role = u"Planner"_s;
    other.stage = {u"applied"_s};
    other.added = QDate(2026, 11, 20);
    search.applications.put(other);
    const IntakeProposal proposal = propose(invitation("5-exchange-blue-harbor-onsite"), search);
    QVERIFY(proposal.application);
    QCOMPARE(proposal.application->text, isMeant ? over.id.text : other.id.text);
}

void TestIntake::whoeverWasGivenUpMayStillInvite()
{
    Search search = after(robins(), {"2-outlook-blue-harbor-screen"});
    Application given = search.applications.front();
    given.outcome = Outcome{OutcomeKind::NoAnswer, now, {}, {}, {}};
    search.applications.put(given);
    const IntakeProposal proposal = propose(invitation("5-exchange-blue-harbor-onsite"), search);
    QVERIFY(proposal.application);
    QCOMPARE(proposal.application->text, given.id.text);
    // Years later it is another job.
    given.added = QDate(2025, 1, 10);
    search.applications.put(given);
    QCOMPARE(kind(search, "5-exchange-blue-harbor-onsite"), u"new"_s);
}

void TestIntake::ofTwoJobsAtOneCompanyTheNamedOneIsMeant()
{
    Search search = robins();
    for (const char *role : {"Data Analyst", "Office Manager"}) {
        Application application;
        application.id.text = QString::fromLatin1(role).toLower().replace(u' ', u'-');
        application.company = u"Northwind Ltd."_s;
        application.role = QString::fromLatin1(role);
        application.stage = {u"applied"_s};
        application.added = QDate(2026, 11, 1);
        search.applications.put(application);
    }
    const IntakeProposal proposal = propose(invitation("1-google-northwind-onsite"), search);
    QVERIFY(proposal.kind == IntakeProposal::Kind::ExistingApplication);
    QCOMPARE(proposal.application->text, u"data-analyst"_s);
}

void TestIntake::aProgramThatSendsForOthersIsNoCompany()
{
    Invitation one = invitation("1-google-northwind-onsite");
    one.organizer = Participant{u"Scheduling"_s, u"team@eu.greenhouse.io"_s};
    one.attendees = {{u"Robin Vale"_s, u"robin.vale@mail.example"_s}, {u"Dana"_s, u"dana@gmail.com"_s}};
    one.summary = u"Interview"_s;
    QCOMPARE(propose(one, robins()).company, u"Interview"_s);
    one.summary.clear();
    QCOMPARE(propose(one, robins()).company, u"Unknown company"_s);
}

void TestIntake::namesArePutAsOneSaysThem()
{
    const Search search = after(robins(), {"2-outlook-blue-harbor-screen"});
    const Contact &amara = search.contacts.front();
    QCOMPARE(amara.name, u"Amara Okafor-Núñez"_s);
    QCOMPARE(amara.givenName, u"Amara"_s);
    QCOMPARE(amara.id.text, u"amara-okafor-núñez"_s);
}

void TestIntake::thePersonsOtherAddressIsNoInterviewer()
{
    Search search = robins();
    search.person.email = u"robin@other.example"_s;
    search = after(search, {"1-google-northwind-onsite"});
    QCOMPARE(search.applications.front().interviews.front().interviewers.size(), size_t(3));
    QCOMPARE(search.contacts.size(), size_t(4));
}

void TestIntake::somebodyInvitedTwiceIsThereOnce()
{
    Search search = robins();
    Contact dana;
    dana.id = {u"dana"_s};
    dana.name = u"Dana Whitfield"_s;
    search.contacts.put(dana);
    Invitation one = invitation("1-google-northwind-onsite");
    one.attendees = {{u"Dana Whitfield"_s, {}}, {u"Dana Whitfield"_s, u"dana.whitfield@northwind.example"_s}};
    search = takeIn(one, propose(one, search), search, now);
    QCOMPARE(search.applications.front().interviews.front().interviewers.size(), size_t(1));
    QCOMPARE(search.contacts.find(ContactId{u"dana"_s})->email, u"dana.whitfield@northwind.example"_s);
}

void TestIntake::aNamesakeOfAnotherCompanyIsSomebodyElse()
{
    Search search = robins();
    Contact dana;
    dana.id = {u"dana"_s};
    dana.name = u"Dana Whitfield"_s;
    dana.organization = u"Blue Harbor"_s;
    search.contacts.put(dana);
    search = after(search, {"1-google-northwind-onsite"});
    QVERIFY(search.contacts.find(ContactId{u"dana"_s})->email.isEmpty());
    QVERIFY(search.contacts.contains(ContactId{u"dana-whitfield"_s}));
}

void TestIntake::theSampleInvitationsTogetherMakeSense()
{
    const Search search =
        after(robins(), {"1-google-northwind-onsite", "2-outlook-blue-harbor-screen",
                         "3-apple-meridian-final", "4-zoom-quillfield-panel", "5-exchange-blue-harbor-onsite",
                         "6-exchange-blue-harbor-onsite-update", "7-zoom-quillfield-cancelled"});
    QStringList told;
    for (const Application &application : search.applications) {
        QStringList rounds;
        for (const Interview &interview : application.interviews)
            rounds += interview.round + (interview.cancelled ? u" off"_s : QString());
        told += application.company + u" ("_s + application.role + u"): "_s + rounds.join(u", "_s);
    }
    QCOMPARE(told, (QStringList{u"Northwind (Data Analyst): On-site"_s,
                                u"Blue Harbor (Reporting Lead): Phone screen, On-site"_s,
                                u"Meridian (Insights Manager): Final round"_s,
                                u"Quillfield (Research Analyst): Panel off"_s}));
    QCOMPARE(
        difference(after(search, {"5-exchange-blue-harbor-onsite", "7-zoom-quillfield-cancelled"}), search),
        Change());
}

void TestIntake::thePersonIsGuessed()
{
    const auto guess = [](std::initializer_list<const char *> names) {
        std::vector<Invitation> invitations;
        for (const char *name : names)
            invitations.push_back(invitation(name));
        const auto person = guessPerson(invitations);
        return person ? person->email : QString();
    };
    QCOMPARE(guess({"1-google-northwind-onsite"}), u"robin.vale@mail.example"_s);
    QCOMPARE(guess({"2-outlook-blue-harbor-screen"}), u"robin.vale@mail.example"_s);
    QCOMPARE(guess({"1-google-northwind-onsite", "3-apple-meridian-final", "5-exchange-blue-harbor-onsite"}),
             u"robin.vale@mail.example"_s);
    QCOMPARE(guess({}), QString());
}

void TestIntake::aCompanyIsReadOffADomain_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("company");
    QTest::newRow("plain") << u"northwind.example"_s << u"Northwind"_s;
    QTest::newRow("two words") << u"blue-harbor.example"_s << u"Blue Harbor"_s;
    QTest::newRow("a part of it") << u"careers.northwind.example"_s << u"Northwind"_s;
    QTest::newRow("two levels") << u"mail.blue-harbor.co.uk"_s << u"Blue Harbor"_s;
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("no words") << u"-.example"_s << u"-.example"_s;
}

void TestIntake::aCompanyIsReadOffADomain()
{
    QFETCH(QString, domain);
    QTEST(companyOfDomain(domain), "company");
    QVERIFY(isFreemail(u"gmail.com"_s) && !isFreemail(domain));
}

void TestIntake::aCompanyIsSpelledAsTheSummaryHasIt()
{
    QCOMPARE(companySpelledIn(u"Interview with Osier & Finch"_s, u"osierfinch"_s), u"Osier & Finch"_s);
    QCOMPARE(companySpelledIn(u"Talk: Data Analyst, IBM"_s, u"ibm"_s), u"IBM"_s);
    QCOMPARE(companySpelledIn(u"Blue-Harbor (on-site)"_s, u"blueharbor"_s), u"Blue-Harbor"_s);
    QCOMPARE(companySpelledIn(u"Blue: Harbor pilot"_s, u"blueharbor"_s), QString());
    QCOMPARE(companySpelledIn(u"interview at northwind"_s, u"northwind"_s), QString());
    QCOMPARE(companySpelledIn(QString(), u"northwind"_s), QString());
}

void TestIntake::aDomainIsItsCompanys_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("company");
    QTest::addColumn<bool>("is");
    QTest::newRow("the same") << u"northwind.example"_s << u"Northwind"_s << true;
    QTest::newRow("in one word") << u"mail.blueharbor.co.uk"_s << u"Blue Harbor Ltd."_s << true;
    QTest::newRow("with accents") << u"cafe-noel.example"_s << u"Café Noël GmbH"_s << true;
    QTest::newRow("nothing but its kind") << u"group.example"_s << u"Group"_s << true;
    QTest::newRow("another") << u"northwind.example"_s << u"Southwind"_s << false;
    QTest::newRow("unknown") << u"northwind.example"_s << QString() << false;
    QTest::newRow("no domain") << QString() << u"Northwind"_s << false;
}

void TestIntake::aDomainIsItsCompanys()
{
    QFETCH(QString, domain);
    QFETCH(QString, company);
    QTEST(isDomainOf(domain, company), "is");
}

void TestIntake::aSummaryNamesRoundAndRole_data()
{
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("round");
    QTest::addColumn<QString>("role");
    const auto row = [](const char *summary, const char *round, const char *role) {
        QTest::newRow(summary) << QString::fromUtf8(summary) << QString::fromLatin1(round)
                               << QString::fromLatin1(role);
    };
    row("Interview: Data Analyst - Robin Vale", "Interview", "Data Analyst");
    row("Northwind: on-site interview, Data Analyst", "On-site", "Data Analyst");
    row("Robin Vale <> Northwind | Technical interview | Senior Data Engineer", "Technical",
        "Senior Data Engineer");
    row("Phone screen - Head of Data - Robin Vale", "Phone screen", "Head of Data");
    row("Final interview with Northwind", "Final round", "");
    row("Interview for the Data Analyst position at Northwind", "Interview", "Data Analyst");
    row("Invitation: Interview", "Interview", "");
    row("Entrevista para el puesto de Contable - Northwind", "Interview", "Contable");
    row("Entretien pour le poste de Comptable", "Interview", "Comptable");
    row("Zweitgespräch als Buchhalter", "Second round", "Buchhalter");
    row("Phone Screen - Technical Writer at Northwind", "Phone screen", "Technical Writer");
    row("Interview: Technical Support Engineer", "Interview", "Technical Support Engineer");
    row("Technical with Northwind - Data Engineer", "Technical", "Data Engineer");
    row("Zweites Vorstellungsgespräch: Buchhalter (m/w/d)", "Second round", "Buchhalter (m/w/d)");
    row("Entretien n° 2 - Assistant de gestion", "Second round", "Assistant de gestion");
    row("Tercera entrevista - Contable", "Third round", "Contable");
    row("Interview 2 pm, Data Analyst", "Interview", "Data Analyst");
    row("一次面接 - Northwind", "First round", "");
    row("Northwind 终面", "Final round", "");
    row("2차 면접 Northwind", "Second round", "");
    row("", "Interview", "");
}

void TestIntake::aSummaryNamesRoundAndRole()
{
    QFETCH(QString, summary);
    QTEST(roundOf(summary), "round");
    QTEST(roleOf(summary, u"Northwind"_s, u"Robin Vale"_s), "role");
}

QTEST_APPLESS_MAIN(TestIntake)
#include "tst_intake.moc"
