// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/questions.h"

#include "core/domain/personnames.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

template <class AnInterview, class Contact>
auto interviewerIn(AnInterview &interview, const Contact &contact)
    -> decltype(&interview.interviewers.front())
{
    auto &room = interview.interviewers;
    const auto found = std::find_if(room.begin(), room.end(),
                                    [&](const Interviewer &one) { return one.contact == contact; });
    return found == room.end() ? nullptr : &*found;
}

/// Whether the window's language calls people by their whole name where one is polite, as German does. Each
/// catalogue says it by a code.
bool callsByWholeName()
{
    return QCoreApplication::translate(
               "Questions", "first", "a code, no word: “whole” where people are not called by their first") ==
           u"whole"_s;
}

/// "Aylin Yilmaz", also of "Frau Aylin Yilmaz": a form of address would have to be bent where the name stands
/// in a sentence ("Dank an Herrn Weber").
QString wholeName(const Contact &contact)
{
    static const QStringList forms{u"Frau"_s, u"Herr"_s, u"Herrn"_s};
    const QString behind = contact.name.section(u' ', 1);
    const bool isWhole = behind.contains(u' ') && forms.contains(contact.name.section(u' ', 0, 0));
    return isWhole ? behind : contact.name;
}

} // namespace

const Interview *findInterview(const Application &application, const InterviewId &id)
{
    return findById(application.interviews, id);
}

Interview *findInterview(Application &application, const InterviewId &id)
{
    return findById(application.interviews, id);
}

const Interview *findInterview(const Application &application, const std::optional<InterviewId> &id)
{
    return id ? findInterview(application, *id) : nullptr;
}

Interview *findInterview(Application &application, const std::optional<InterviewId> &id)
{
    return id ? findInterview(application, *id) : nullptr;
}

const Interviewer *interviewerOf(const Interview &interview, const ContactId &contact)
{
    return interviewerIn(interview, contact);
}

Interviewer *interviewerOf(Interview &interview, const ContactId &contact)
{
    return interviewerIn(interview, contact);
}

InterviewOf findInterview(const Search &search, const InterviewId &id)
{
    for (const Application &application : search.applications) {
        if (const Interview *found = findInterview(application, id))
            return {&application, found};
    }
    return {};
}

bool isOff(const Application &application, const Interview &interview)
{
    return interview.cancelled || (application.outcome && application.outcome->at &&
                                   interview.startsAt() > *application.outcome->at);
}

bool wasHeld(const Application &application, const Interview &interview, Moment now)
{
    return !isOff(application, interview) && interview.endsAt() <= now;
}

const Interview *latestInterview(const Application &application, Moment now)
{
    const Interview *latest = nullptr;
    for (const Interview &interview : application.interviews) {
        if (!wasHeld(application, interview, now))
            continue;
        if (!latest || interview.endsAt() > latest->endsAt())
            latest = &interview;
    }
    return latest;
}

const Interview *upcomingInterview(const Application &application, Moment now)
{
    const Interview *first = nullptr;
    for (const Interview &interview : application.interviews) {
        if (isOff(application, interview) || interview.endsAt() <= now)
            continue;
        if (!first || interview.startsAt() < first->startsAt())
            first = &interview;
    }
    return first;
}

const Interview *interviewCalledOff(const Application &application, Moment now)
{
    constexpr std::chrono::days longGone{35};
    const Interview *last = nullptr;
    for (const Interview &interview : application.interviews) {
        // Of two at one moment, the one that stands came in the other's place.
        const bool isInPlace = last && interview.startsAt() == last->startsAt() && last->cancelled;
        if (!last || interview.startsAt() > last->startsAt() || isInPlace)
            last = &interview;
    }
    if (application.outcome || application.offer.receivedAt || !last || !last->cancelled ||
        last->startsAt() < now - longGone)
        return nullptr;
    return upcomingInterview(application, now) ? nullptr : last;
}

const Message *thanksTo(const Application &application, const Interview &interview, const ContactId &contact,
                        Moment by)
{
    const auto &messages = application.messages;
    const auto found = std::find_if(messages.begin(), messages.end(), [&](const Message &message) {
        if (message.direction != Direction::Out || message.at > by || message.contact != contact)
            return false;
        return message.about == Rule::ThankAndWithdraw ||
               (message.about == Rule::ThankYou && message.interview == interview.id);
    });
    return found == messages.end() ? nullptr : &*found;
}

bool wasThanked(const Application &application, const Interview &interview, const ContactId &contact,
                Moment by)
{
    return thanksTo(application, interview, contact, by) != nullptr;
}

bool isAnswer(const Message &message)
{
    return message.direction == Direction::In && !message.automatic;
}

const Message *lastAnswer(const Application &application, Moment now)
{
    const Message *last = nullptr;
    for (const Message &message : application.messages) {
        if (isAnswer(message) && message.at <= now && (!last || message.at > last->at))
            last = &message;
    }
    return last;
}

QString shortName(const Contact &contact)
{
    if (contact.team)
        return contact.name;
    if (callsByWholeName())
        return wholeName(contact);
    if (!contact.givenName.isEmpty())
        return contact.givenName;
    const qsizetype space = contact.name.indexOf(u' ');
    if (space <= 0 || contact.name.contains(u','))
        return contact.name;
    const QString first = contact.name.left(space);
    return isFormOfAddress(first) || first.endsWith(u'.') ? contact.name : first;
}

bool isOf(const FollowUpKey &key, const Application &application)
{
    const auto isNamed = [&](const auto &row) { return row.id.text == key.id; };
    switch (rowOf(key.rule).whose) {
    case Whose::Application: return isNamed(application);
    case Whose::Interview:
        return std::any_of(application.interviews.begin(), application.interviews.end(), isNamed);
    case Whose::Task: return std::any_of(application.tasks.begin(), application.tasks.end(), isNamed);
    case Whose::Week: return false;
    }
    Q_UNREACHABLE();
}

std::optional<ApplicationId> applicationOf(const FollowUpKey &key, const Search &search)
{
    if (rowOf(key.rule).whose == Whose::Application) {
        const ApplicationId id{key.id};
        return search.applications.contains(id) ? std::optional(id) : std::nullopt;
    }
    for (const Application &application : search.applications) {
        if (isOf(key, application))
            return application.id;
    }
    return std::nullopt;
}

} // namespace afterword
