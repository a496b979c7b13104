// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/desk.h"

#include <QAbstractButton>
#include <QWidget>

namespace afterword::testing {

/// Robin's search with one round behind it: at Northwind, On-site, on Monday 2026-11-23 from 10:00 to 11:00
/// in New York, with Dana, Priya and Jonas; Lee recruits and arranged it. Everybody has an e-mail address,
/// and the debrief is saved. The week's goal of new applications is met, so that nothing else is due.
inline Search northwindSearch()
{
    Search search = searchWith(3);
    for (Application application : searchWith(3).applications) {
        application.added = QDate(2026, 11, 23);
        search.applications.put(application);
    }
    search.person.email = QStringLiteral("robin@example.org");
    const auto add = [&](const char *id, const char *name, const char *title) {
        Contact contact;
        contact.id.text = QString::fromLatin1(id);
        contact.name = QString::fromLatin1(name);
        contact.givenName = contact.name.section(QLatin1Char(' '), 0, 0);
        contact.title = QString::fromLatin1(title);
        contact.organization = QStringLiteral("Northwind");
        contact.email = contact.id.text + QStringLiteral("@northwind.example");
        search.contacts.put(contact);
        return contact.id;
    };
    Application northwind;
    northwind.id.text = QStringLiteral("northwind");
    northwind.company = QStringLiteral("Northwind");
    northwind.role = QStringLiteral("Data Analyst");
    northwind.stage.text = QStringLiteral("interviewing");
    northwind.added = QDate(2026, 11, 2);
    northwind.applied = QDate(2026, 11, 3);
    northwind.recruiter = add("lee", "Lee Okafor", "Recruiter");

    Interview interview;
    interview.id.text = QStringLiteral("i1");
    interview.round = QStringLiteral("On-site");
    interview.start = {QDate(2026, 11, 23), QTime(10, 0)};
    interview.end = {QDate(2026, 11, 23), QTime(11, 0)};
    interview.zone = search.person.zone;
    interview.arrangedBy = northwind.recruiter;
    interview.debrief.savedAt = at("2026-11-23T17:00:00Z");
    interview.interviewers = {{add("dana", "Dana Whitfield", "Head of Data"),
                               QStringLiteral("showed me the churn dashboard"),
                               {},
                               {}},
                              {add("priya", "Priya Rao", "Senior Analyst"),
                               QStringLiteral("explained the retention study"),
                               {},
                               {}},
                              {add("jonas", "Jonas Eide", "Engineering Manager"), {}, {}, {}}};
    northwind.interviews.push_back(interview);
    search.applications.put(northwind);
    return search;
}

inline const ApplicationId northwindId{QStringLiteral("northwind")};

/// The same with an offer of Harbor besides, "harbor", that came at @p received and is to be answered by
/// @p deadline.
/// The same with a letter from the evening of the interview that reads like a no.
inline Search northwindWithANo()
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    Message letter;
    letter.id.text = QStringLiteral("a-no");
    letter.at = at("2026-11-23T19:00:00Z");
    letter.direction = Direction::In;
    letter.contact = ContactId{QStringLiteral("lee")};
    letter.body = QStringLiteral("We have decided to go ahead with another candidate.");
    application.messages.push_back(letter);
    search.applications.put(application);
    return search;
}

inline Search northwindAndAnOffer(Moment received, QDate deadline)
{
    Search search = northwindSearch();
    Application other = *search.applications.find(northwindId);
    other.id = {QStringLiteral("harbor")};
    other.company = QStringLiteral("Harbor");
    other.interviews.clear();
    other.stage = {QStringLiteral("offer")};
    other.offer.receivedAt = received;
    other.offer.deadline = deadline;
    search.applications.put(other);
    return search;
}

/// The same with a thank-you to Dana that is being written, d1.
inline Search northwindWithDraft(const QString &body, Moment updatedAt)
{
    Search search = northwindSearch();
    Application application = *search.applications.find(northwindId);
    Draft draft;
    draft.id.text = QStringLiteral("d1");
    draft.about = Rule::ThankYou;
    draft.interview = InterviewId{QStringLiteral("i1")};
    draft.contact = ContactId{QStringLiteral("dana")};
    draft.subject = QStringLiteral("Thank you for today");
    draft.body = body;
    draft.updatedAt = updatedAt;
    application.drafts.push_back(draft);
    search.applications.put(application);
    return search;
}

/// The follow-up with that key as it is planned now; absent where it is not listed.
inline std::optional<FollowUp> planned(const Desk &desk, const char *key)
{
    for (const FollowUp &followUp : desk.agenda.agenda().all()) {
        if (followUp.key.text() == QLatin1StringView(key))
            return followUp;
    }
    return {};
}

inline const Application &northwindOf(const Desk &desk)
{
    return *desk.tracker.search().applications.find(northwindId);
}

/// The visible widget of that accessible name within @p root; null where there is none.
template <class Widget>
Widget *named(const QWidget &root, const QString &name)
{
    for (Widget *widget : root.findChildren<Widget *>()) {
        if (widget->accessibleName() == name && widget->isVisibleTo(&root))
            return widget;
    }
    return nullptr;
}

/// The visible button with that text within @p root; null where there is none.
template <class Button>
Button *button(const QWidget &root, const QString &text)
{
    for (Button *one : root.findChildren<Button *>()) {
        if (one->text() == text && one->isVisibleTo(&root))
            return one;
    }
    return nullptr;
}

} // namespace afterword::testing
