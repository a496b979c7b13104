// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/guide/pictures/stories.h"

#include "tests/support/northwind.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace afterword::testing {

namespace {

/// What the people of the stories wrote down themselves, in the language in which they use the program.
struct OwnWords {
    QString task;
    QString firstReason; ///< why they were turned down
    QString secondReason;
    QString letter; ///< in haste
};

OwnWords ownWords()
{
    switch (QLocale().language()) {
    case QLocale::German:
        return {u"Die Mappe drucken"_s, u"Erfahrung"_s, u"Gehalt"_s,
                u"Hallo Priya,\n\nes war TOLL mit Ihnen!!! Ich freue mich auf [Datum].\n\nRobin"_s};
    case QLocale::French:
        return {
            u"Imprimer le dossier de réalisations"_s, u"expérience"_s, u"salaire"_s,
            u"Bonjour Priya,\n\nje suis content de vous avoir vue et c’était GÉNIAL!!! J’attends le [date] avec vous.\n\nRobin"_s};
    case QLocale::Spanish:
        return {u"Imprimir el portafolio"_s, u"experiencia"_s, u"salario"_s,
                u"Hola, Priya:\n\nFue GENIAL hablar con usted!!! Espero con ganas el [fecha].\n\nRobin"_s};
    default:
        return {u"Print the portfolio"_s, u"experience"_s, u"salary"_s,
                u"Hi Priya,\n\nit was GREAT to meet you!!! I look forward to [date].\n\nRobin"_s};
    }
}

/// Northwind as it stood on that Monday, and nothing else.
Search northwindAlone()
{
    Search search = northwindSearch();
    for (const Application &application : northwindSearch().applications) {
        if (application.id != northwindId)
            search.applications.remove(application.id);
    }
    return search;
}

Application northwind(const Search &search)
{
    return *search.applications.find(northwindId);
}

Message sent(const char *id, const char *when, About about, const char *contact)
{
    Message message;
    message.id.text = QString::fromLatin1(id);
    message.at = at(when);
    message.direction = Direction::Out;
    message.channel = Channel::Email;
    message.about = about;
    message.contact = ContactId{QString::fromLatin1(contact)};
    return message;
}

Application thanked(Application application)
{
    for (const char *contact : {"dana", "priya", "jonas"}) {
        Message message = sent(contact, "2026-11-23T20:00:00Z", Rule::ThankYou, contact);
        message.interview = application.interviews.front().id;
        application.messages.push_back(message);
    }
    application.messages.push_back(sent("lee", "2026-11-23T20:00:00Z", Rule::CircleBack, "lee"));
    application.messages.back().interview = application.interviews.front().id;
    application.mainContact = ContactId{QStringLiteral("dana")};
    return application;
}

Outcome outcome(OutcomeKind kind, const char *when)
{
    Outcome outcome;
    outcome.kind = kind;
    outcome.at = at(when);
    outcome.toldBy = ContactId{QStringLiteral("dana")};
    return outcome;
}

Story with(Application changed, const char *now)
{
    Search search = northwindAlone();
    search.applications.put(std::move(changed));
    return {search, at(now)};
}

Story ofOffer(Rule rule)
{
    Application application = thanked(northwind(northwindAlone()));
    application.stage.text = QStringLiteral("offer");
    application.offer.receivedAt = at("2026-11-25T15:00:00Z");
    if (rule == Rule::GetItSigned)
        return with(application, "2026-11-25T16:00:00Z");
    application.offer.writtenAt = at("2026-11-25T16:00:00Z");
    application.offer.deadline = QDate(2026, 12, 2);
    return with(application, "2026-12-01T15:00:00Z");
}

Story ofAnotherOffer()
{
    Story story = with(thanked(northwind(northwindAlone())), "2026-11-25T16:00:00Z");
    Application other = *searchWith(1).applications.find(ApplicationId{QStringLiteral("a1")});
    other.company = QStringLiteral("Silverlake");
    other.stage.text = QStringLiteral("offer");
    other.offer.receivedAt = at("2026-11-25T15:00:00Z");
    story.search.applications.put(other);
    return story;
}

Story ofPromise()
{
    Application application = thanked(northwind(northwindAlone()));
    application.promisedDecision = QDate(2026, 11, 27);
    application.hr = application.recruiter;
    application.messages.push_back(sent("c1", "2026-11-30T15:00:00Z", Rule::CheckIn, "dana"));
    return with(application, "2026-12-03T15:00:00Z");
}

} // namespace

Story storyOf(Rule rule)
{
    Application application = northwind(northwindAlone());
    switch (rule) {
    case Rule::AskNextSteps: return with(application, "2026-11-23T14:20:00Z");
    case Rule::Debrief:
        application.interviews.front().debrief.savedAt.reset();
        return with(application, "2026-11-23T17:00:00Z");
    case Rule::ThankYou:
    case Rule::CircleBack: return with(application, "2026-11-23T18:00:00Z");
    case Rule::FindContact: {
        Story story = with(application, "2026-11-23T18:00:00Z");
        Contact jonas = *story.search.contacts.find(ContactId{QStringLiteral("jonas")});
        jonas.email.clear();
        story.search.contacts.put(jonas);
        return story;
    }
    case Rule::AskAboutApplication:
        application.interviews.clear();
        application.stage.text = QStringLiteral("applied");
        return with(application, "2026-11-18T15:00:00Z");
    case Rule::CheckIn: return with(thanked(application), "2026-12-01T15:00:00Z");
    case Rule::AskHr: return ofPromise();
    case Rule::GiveUp: return with(thanked(application), "2026-12-29T15:00:00Z");
    case Rule::ThankAndWithdraw:
        application = thanked(application);
        application.outcome = outcome(OutcomeKind::Withdrawn, "2026-11-25T15:00:00Z");
        return with(application, "2026-11-25T16:00:00Z");
    case Rule::TellAboutOffer: return ofAnotherOffer();
    case Rule::GetItSigned:
    case Rule::AnswerOffer: return ofOffer(rule);
    case Rule::ThankForRejection:
    case Rule::Lessons:
        application = thanked(application);
        application.outcome = outcome(OutcomeKind::Rejected, "2026-11-25T15:00:00Z");
        return with(application, "2026-11-25T16:00:00Z");
    case Rule::OwnTask: {
        Task task;
        task.id.text = QStringLiteral("t1");
        task.text = ownWords().task;
        task.due = QDate(2026, 11, 23);
        application.tasks.push_back(task);
        return with(application, "2026-11-23T15:00:00Z");
    }
    case Rule::KeepSearching: return with(thanked(application), "2026-11-24T15:00:00Z");
    }
    return {};
}

QString carelessLetter()
{
    return ownWords().letter;
}

Search searchThatLiesBehind()
{
    const OwnWords words = ownWords();
    Search search = northwindSearch();
    for (int n = 0; n < 12; ++n) {
        Application one;
        one.id.text = QStringLiteral("behind%1").arg(n);
        one.company = QStringLiteral("Company %1").arg(n);
        one.role = QStringLiteral("Data Analyst");
        one.added = QDate(2026, 9, 7).addDays(5 * n);
        one.applied = one.added;
        one.stage.text = QStringLiteral("closed");
        const int interviews = n % 4;
        for (int round = 1; round <= interviews; ++round) {
            Interview interview = northwindAlone().applications.find(northwindId)->interviews.front();
            interview.id.text = QStringLiteral("behind%1-%2").arg(n).arg(round);
            interview.start.date = interview.end.date = one.added.addDays(7 * round);
            one.interviews.push_back(interview);
        }
        const Moment ended = search.person.zone.moment(one.added.addDays(9 + 7 * interviews), QTime(12, 0));
        one.outcome = Outcome{n % 5 == 1 ? OutcomeKind::NoAnswer : OutcomeKind::Rejected,
                              ended,
                              {},
                              n % 3 ? words.firstReason : words.secondReason,
                              {}};
        search.applications.put(one);
    }
    return search;
}

} // namespace afterword::testing
