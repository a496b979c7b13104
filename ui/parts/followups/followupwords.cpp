// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/followups/followupwords.h"

#include "core/schedule/next.h"
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

} // namespace afterword
