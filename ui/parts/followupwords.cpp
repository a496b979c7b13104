// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/followupwords.h"

#include "ui/next.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(FollowUpWords)
};

QString byChannel(Channel channel)
{
    switch (channel) {
    case Channel::Email: return Words::tr("by e-mail");
    case Channel::Phone: return Words::tr("by phone");
    case Channel::Card: return Words::tr("by handwritten card");
    case Channel::InPerson: return Words::tr("in person");
    }
    Q_UNREACHABLE();
}

/// A moment behind "from" or "until": "12:18" for today, else as everywhere.
QString momentBehind(Moment moment, const Zone &zone, Moment now)
{
    return zone.date(moment) == zone.date(now) ? timeInWords(zone.time(moment))
                                               : whenInWords(moment, zone, now);
}

} // namespace

QString whenLine(const FollowUp &followUp, const Search &search, Moment now)
{
    const Zone &zone = search.person.zone;
    switch (followUp.state) {
    case FollowUpState::Open:
    case FollowUpState::Late: return byWhen(followUp.due, zone, now);
    case FollowUpState::Held: return Words::tr("on hold, since they asked for no contact");
    case FollowUpState::Snoozed:
        return Words::tr("snoozed until %1").arg(momentBehind(followUp.opens, zone, now));
    case FollowUpState::Upcoming: break;
    }
    return Words::tr("from %1", "a day and a time").arg(momentBehind(followUp.opens, zone, now));
}

Moment tellingMoment(const FollowUp &followUp)
{
    return isDue(followUp) ? followUp.due : followUp.opens;
}

QString forWhom(const FollowUp &followUp, const Search &search)
{
    const Contact *contact = search.contacts.find(followUp.contact);
    if (!contact)
        return {};
    if (!followUp.channel)
        return contact->name;
    return Words::tr("%1, %2", "a name, by which channel").arg(contact->name, byChannel(*followUp.channel));
}

QString channelText(Channel channel)
{
    switch (channel) {
    case Channel::Email: return Words::tr("e-mail");
    case Channel::Phone: return Words::tr("phone");
    case Channel::Card: return Words::tr("handwritten card");
    case Channel::InPerson: return Words::tr("in person");
    }
    Q_UNREACHABLE();
}

QString aboutText(About about)
{
    switch (about) {
    case About::AskNextSteps: return Words::tr("Question about the next steps");
    case About::Debrief: return Words::tr("Debrief");
    case About::ThankYou: return Words::tr("Thank-you note");
    case About::FindContact: return Words::tr("Question for an address");
    case About::CircleBack: return Words::tr("Word to whoever arranged it");
    case About::AskAboutApplication: return Words::tr("Question about the application");
    case About::CheckIn: return Words::tr("Check-in");
    case About::AskHr: return Words::tr("Question to HR");
    case About::GiveUp: return Words::tr("Closing");
    case About::ThankAndWithdraw: return Words::tr("Kind withdrawal");
    case About::TellAboutOffer: return Words::tr("News of another offer");
    case About::GetItSigned: return Words::tr("Request for the signed offer");
    case About::AnswerOffer: return Words::tr("Answer to the offer");
    case About::ThankForRejection: return Words::tr("Thanks for the answer");
    case About::Lessons: return Words::tr("Lesson");
    case About::OwnTask: return Words::tr("Task of your own");
    case About::KeepSearching: return Words::tr("Search for more");
    case About::Reply: return Words::tr("Answer");
    case About::Networking: return Words::tr("Networking");
    case About::Other: return Words::tr("Message");
    }
    Q_UNREACHABLE();
}

} // namespace afterword
