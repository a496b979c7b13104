// SPDX-License-Identifier: GPL-3.0-or-later
#include "fullsearch.h"

#include "core/domain/defaultstages.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword::testing {

namespace {

const QString awkward =
    u"a 'quote', \"two\"; DROP TABLE x; {{#y}} <b>&amp;</b>\nnext\tline \\ Okafor-Núñez 東京 \U0001F600"_s;

Moment at(int day, int hour)
{
    return Zone().moment(QDate(2026, 11, day), QTime(hour, 5, 7));
}

Interview interview()
{
    Interview interview;
    interview.id = {u"i1"_s};
    interview.round = u"On-site"_s + awkward;
    interview.start = {QDate(2026, 11, 23), QTime(10, 0)};
    interview.end = {QDate(2026, 11, 23), QTime(11, 15)};
    interview.zone = Zone::named(u"Asia/Kolkata"_s).value();
    interview.kind = InterviewKind::Video;
    interview.location = awkward;
    interview.link = u"https://meet.northwind.example/j/1?pwd=a&b=c"_s;
    interview.arrangedBy = ContactId{u"lee"_s};
    interview.cancelled = true;
    interview.interviewers = {{{u"dana"_s}, awkward, u"Why?"_s, u"Coffee."_s}, {{u"lee"_s}, {}, {}, {}}};
    interview.debrief = {at(23, 18), awkward, u"red"_s, u"much"_s, u"a call"_s};
    interview.invitation = InvitationSource{u"uid@example.org"_s, 3, at(20, 8)};
    return interview;
}

Application application()
{
    Application application;
    application.id = {u"northwind"_s};
    application.company = u"Northwind "_s + awkward;
    application.role = u"Data Analyst"_s;
    application.stage = {u"interviewing"_s};
    application.rank = 1 << 20;
    application.formality = Formality::Formal;
    application.letterLanguage = LetterLanguage::German;
    application.url = u"https://jobs.northwind.example/1?a=b&c=d"_s;
    application.location = u"Oslo"_s;
    application.salary = u"60 000"_s;
    application.posting = awkward.repeated(200);
    application.tags = {u"remote"_s, u"data, big"_s};
    application.tasks = {{{u"t1"_s}, awkward, QDate(2026, 12, 1), QTime(15, 30), at(27, 9)},
                         {{u"t2"_s}, u"Ask Ada"_s, {}, {}, {}, u"Mara "_s + awkward}};
    application.remarks = awkward;
    application.added = QDate(2026, 11, 2);
    application.applied = QDate(2026, 11, 3);
    application.recruiter = ContactId{u"lee"_s};
    application.mainContact = ContactId{u"dana"_s};
    application.hr = ContactId{u"dana"_s};
    application.promisedDecision = QDate(2026, 12, 4);
    application.giveUpAfterDays = 40;
    application.directions = {true, true, QDate(2026, 12, 1), ContactId{u"lee"_s}, Channel::InPerson, 9};
    application.interviews = {interview()};
    application.messages = {
        {{u"m1"_s},
         at(23, 20),
         Direction::Out,
         Channel::Card,
         ContactId{u"dana"_s},
         Rule::ThankYou,
         InterviewId{u"i1"_s},
         awkward,
         awkward,
         false},
        {{u"m2"_s}, at(24, 9), Direction::In, Channel::Phone, {}, About::Reply, {}, {}, {}, true}};
    application.drafts = {{{u"d1"_s},
                           Rule::CheckIn,
                           InterviewId{u"i1"_s},
                           ContactId{u"lee"_s},
                           u"check-in-standard"_s,
                           Channel::Phone,
                           awkward,
                           awkward,
                           DraftState::HandedOver,
                           at(25, 9)}};
    application.documents = {{u"Résumé"_s, u"/tmp/résumé.pdf"_s, at(3, 9)},
                             {u"Letter"_s, u"letter.odt"_s, {}}};
    application.offer = {at(25, 10),         QDate(2026, 12, 9), at(26, 10),  at(27, 10),
                         u"72,000 a year"_s, QDate(2027, 1, 4),  u"30 days"_s};
    application.outcome =
        Outcome{OutcomeKind::Accepted, at(28, 9), ContactId{u"dana"_s}, u"experience"_s, awkward};
    application.moves = {{at(3, 9), {u"saved"_s}, {u"applied"_s}},
                         {at(10, 9), {u"applied"_s}, {u"interviewing"_s}}};
    return application;
}

} // namespace

Search fullSearch()
{
    Search search;
    search.person = {u"Robin Vale "_s + awkward,
                     u"robin@example.org"_s,
                     Zone::named(u"America/New_York"_s).value(),
                     {5, 6},
                     {u"us-federal"_s, u"germany"_s}};
    search.policy.checkInAfterDays = 8;
    search.policy.checkInOpensBusinessDays = 6;
    search.policy.thankYouEvening = QTime(19, 30);
    for (Stage stage : defaultStages()) {
        stage.name += u" of mine"_s;
        stage.colour = u"#336699"_s;
        stage.hidden = stage.kind == StageKind::Closed;
        search.stages.put(stage);
    }
    search.contacts.put({{u"dana"_s},
                         u"Dana Whitfield"_s,
                         u"Dana"_s,
                         u"Head of Data"_s,
                         u"Northwind"_s,
                         u"dana@northwind.example"_s,
                         u"+1 212 555 0100"_s,
                         u"1 Main Street\nOslo"_s,
                         awkward,
                         false});
    search.contacts.put({{u"lee"_s}, u"Lee Moss"_s, {}, {}, {}, {}, {}, {}, {}, true});
    search.tasks.put({{u"t3"_s}, awkward, QDate(2026, 12, 2), {}, {}});
    search.tasks.put({{u"t4"_s}, {}, {}, {}, at(26, 9)});
    search.applications.put(application());
    Application plain;
    plain.id = {u"harbor"_s};
    plain.company = u"Harbor"_s;
    plain.role = u"Clerk"_s;
    plain.stage = {u"saved"_s};
    plain.rank = 1 << 20;
    plain.added = QDate(2026, 11, 5);
    search.applications.put(plain);
    Application undated = plain;
    undated.id = {u"undated"_s};
    undated.rank = 2 << 20;
    undated.added = QDate();
    search.applications.put(undated);
    search.templates.put({{u"my-thanks"_s},
                          u"My thanks"_s,
                          Rule::ThankYou,
                          Formality::Casual,
                          u"Hello {{contact.name}}"_s,
                          awkward,
                          {{u"opening"_s, {u"One"_s, awkward}}, {u"closing"_s, {u"Best"_s}}}});
    search.decisions = {{u"debrief/i1"_s, DecisionState::Skipped, at(23, 18), std::nullopt},
                        {u"thank-you/i1/dana"_s, DecisionState::Snoozed, at(23, 12), at(24, 9)}};
    return search;
}

Search fullSearchOfSchema(int version)
{
    Search search = fullSearch();
    if (version >= 5)
        return search;
    for (Task task : Table(search.tasks)) {
        task.writtenBy.clear();
        search.tasks.put(task);
    }
    for (Application application : Table(search.applications)) {
        for (Task &task : application.tasks)
            task.writtenBy.clear();
        search.applications.put(application);
    }
    if (version == 4)
        return search;
    for (Application application : Table(search.applications)) {
        application.offer.pay.clear();
        application.offer.start.reset();
        application.offer.leave.clear();
        search.applications.put(application);
    }
    if (version == 3)
        return search;
    for (Application application : Table(search.applications)) {
        application.letterLanguage.reset();
        search.applications.put(application);
    }
    if (version == 2)
        return search;
    search.tasks = {};
    search.applications.remove({u"undated"_s});
    for (Contact contact : Table(search.contacts)) {
        contact.team = false;
        search.contacts.put(contact);
    }
    for (Application application : Table(search.applications)) {
        application.posting.clear();
        application.tasks.clear();
        for (Interview &interview : application.interviews) {
            interview.kind = InterviewKind::Other;
            interview.link.clear();
        }
        search.applications.put(application);
    }
    return search;
}

} // namespace afterword::testing
