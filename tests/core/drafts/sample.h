// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/drafts/composer.h"

#include <algorithm>
#include <initializer_list>
#include <vector>

// A search that the tests of the drafts share: one round of four at Northwind on Monday, November 23, 2026.

namespace afterword::sample {

inline Contact contact(const QString &id, const QString &name, const QString &given = {})
{
    Contact value;
    value.id = ContactId{id};
    value.name = name;
    value.givenName = given;
    value.email = id + QStringLiteral("@northwind.example");
    return value;
}

inline Moment now()
{
    return Zone::named(QStringLiteral("America/New_York")).value().moment(QDate(2026, 11, 23), QTime(15, 0));
}

inline Interview round(const QStringList &contacts)
{
    Interview value;
    value.id = InterviewId{QStringLiteral("i1")};
    value.round = QStringLiteral("On-site");
    value.start = {QDate(2026, 11, 23), QTime(10, 0)};
    value.end = {QDate(2026, 11, 23), QTime(11, 0)};
    value.zone = Zone::named(QStringLiteral("America/New_York")).value();
    for (const QString &id : contacts)
        value.interviewers.push_back({ContactId{id}, {}, {}, {}});
    return value;
}

/// A round without a debrief. The recruiter is Lee Park, HR is Sam Ito.
inline Search plain(Formality formality = Formality::Standard)
{
    Search search;
    search.person.name = QStringLiteral("Robin Vale");
    search.person.email = QStringLiteral("robin@example.org");
    search.person.zone = Zone::named(QStringLiteral("America/New_York")).value();
    search.contacts.put(
        contact(QStringLiteral("dana"), QStringLiteral("Dana Whitfield"), QStringLiteral("Dana")));
    search.contacts.put(contact(QStringLiteral("priya"), QStringLiteral("Priya Raman")));
    search.contacts.put(contact(QStringLiteral("tom"), QString::fromUtf8("Tom Okafor-Núñez")));
    search.contacts.put(contact(QStringLiteral("yuki"), QString::fromUtf8("山田太郎")));
    search.contacts.put(contact(QStringLiteral("lee"), QStringLiteral("Lee Park")));
    search.contacts.put(contact(QStringLiteral("sam"), QStringLiteral("Sam Ito")));
    search.contacts.put(contact(QStringLiteral("ida"), QStringLiteral("Ida Brandt")));

    Application northwind;
    northwind.id = ApplicationId{QStringLiteral("northwind")};
    northwind.company = QStringLiteral("Northwind");
    northwind.role = QStringLiteral("Data Analyst");
    northwind.formality = formality;
    northwind.recruiter = ContactId{QStringLiteral("lee")};
    northwind.hr = ContactId{QStringLiteral("sam")};
    northwind.interviews.push_back(round(
        {QStringLiteral("dana"), QStringLiteral("priya"), QStringLiteral("tom"), QStringLiteral("yuki")}));
    search.applications.put(northwind);

    Application other;
    other.id = ApplicationId{QStringLiteral("contoso")};
    other.company = QStringLiteral("Contoso Ltd.");
    other.role = QStringLiteral("Analyst");
    Interview elsewhere = round({QStringLiteral("ida")});
    elsewhere.id = InterviewId{QStringLiteral("i2")};
    other.interviews.push_back(elsewhere);
    search.applications.put(other);
    return search;
}

/// The same with a debrief and a decision date.
inline Search filled(Formality formality = Formality::Standard)
{
    Search search = plain(formality);
    Application northwind = *search.applications.find(ApplicationId{QStringLiteral("northwind")});
    northwind.promisedDecision = QDate(2026, 12, 4);
    Interview &interview = northwind.interviews.front();
    interview.debrief.savedAt = now();
    interview.debrief.contribution = QStringLiteral("five years of churn modelling");
    interview.interviewers[0].moment = QStringLiteral("showed the churn dashboard");
    interview.interviewers[1].moment =
        QStringLiteral("She told me how her team runs on-call without heroes.");
    interview.interviewers[1].openQuestion = QStringLiteral("How would you sample rare events?");
    interview.interviewers[2].moment = QStringLiteral("question about sampling bias");
    interview.interviewers[2].awkward = QStringLiteral("I talked over him twice");
    interview.interviewers[3].moment = QStringLiteral("laughed about the broken projector");
    search.applications.put(northwind);
    return search;
}

inline const Application &northwind(const Search &search)
{
    return *search.applications.find(ApplicationId{QStringLiteral("northwind")});
}

/// rulesWithLetters(), so that a new one's are written too, without those that a test writes elsewhere.
inline std::vector<Rule> rulesWithLettersBut(std::initializer_list<Rule> others)
{
    std::vector<Rule> rules = rulesWithLetters();
    std::erase_if(rules,
                  [&](Rule rule) { return std::find(others.begin(), others.end(), rule) != others.end(); });
    return rules;
}

/// Lets happen what a letter about @p about is written after: an offer from elsewhere, with a deadline where
/// @p n is odd; a rejection; that one withdrew (0), declined (1), or signed elsewhere (more).
inline void letHappen(About about, int n, Search &search, Application &application)
{
    if (about == Rule::TellAboutOffer || (about == Rule::ThankAndWithdraw && n > 1)) {
        Application other = *search.applications.find(ApplicationId{QStringLiteral("contoso")});
        other.offer.receivedAt = now();
        if (n % 2 == 1)
            other.offer.deadline = QDate(2026, 12, 2);
        if (about == Rule::ThankAndWithdraw)
            other.offer.signedAt = now();
        search.applications.put(other);
    }
    if (about == Rule::ThankForRejection)
        application.outcome = Outcome{OutcomeKind::Rejected, now(), {}, {}, {}};
    if (about == Rule::ThankAndWithdraw && n < 2) {
        const OutcomeKind kind = n == 0 ? OutcomeKind::Withdrawn : OutcomeKind::Declined;
        application.outcome = Outcome{kind, now(), {}, {}, {}};
    }
}

inline Search with(Search search, const Application &application)
{
    search.applications.put(application);
    return search;
}

} // namespace afterword::sample
