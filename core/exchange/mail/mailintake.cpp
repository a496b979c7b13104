// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/mailintake.h"

#include "core/base/iso.h"
#include "core/exchange/intake.h"
#include "core/exchange/matching.h"
#include "core/exchange/participants.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

Participant participant(const ReadMail::Recipient &one)
{
    return {one.name, one.email.toLower()};
}

/// Those who wrote with the person, or to whom the person wrote.
struct Correspondence {
    Direction direction = Direction::In;
    std::vector<Participant> others;
};

Correspondence correspondence(const ReadMail &mail, const Search &search)
{
    const Participant sender = participant(mail.sender);
    std::vector<Participant> recipients;
    for (const ReadMail::Recipient &recipient : mail.recipients) {
        if (!isPerson(participant(recipient), search.person))
            recipients.push_back(participant(recipient));
    }
    // A search that does not know its person yet still knows whom one writes to.
    const bool senderIsKnown = contactOf(sender, search);
    const bool recipientIsKnown =
        std::any_of(recipients.begin(), recipients.end(),
                    [&](const Participant &one) { return contactOf(one, search) != nullptr; });
    if (isPerson(sender, search.person) || (!senderIsKnown && recipientIsKnown))
        return {Direction::Out, recipients};
    return {Direction::In, {sender}};
}

bool isThere(const Message &message, const Application &application)
{
    return std::any_of(application.messages.begin(), application.messages.end(), [&](const Message &one) {
        return one.at == message.at && one.direction == message.direction && one.contact == message.contact;
    });
}

} // namespace

Result<Search> takeIn(const ReadMail &mail, Search search, Moment now)
{
    if (mail.unsent)
        return Error{u"is a draft that was not sent yet"_s};
    if (!mail.date)
        return Error{u"does not say when it was sent"_s};
    if (!isWithinYears(*mail.date))
        return Error{u"the time at which it was sent cannot be: "_s + outsideYears().message};
    if (*mail.date > now)
        return Error{u"says that it will be sent only later; the clock of one machine may be wrong"_s};
    const Correspondence written = correspondence(mail, search);

    Invitation asked; // who speaks for an application is told as for an invitation
    asked.summary = mail.subject;
    asked.attendees = written.others;
    const Application *matched = written.others.empty() ? nullptr : matchedApplication(asked, search);
    if (!matched)
        return Error{u"nobody in it belongs to an application that is under way"_s};

    Application application = *matched;
    Message message;
    message.at = *mail.date;
    message.direction = written.direction;
    message.contact = contactFor(written.others.front(), application.company, search);
    message.about = written.direction == Direction::In ? About::Reply : About::Other;
    message.subject = mail.subject;
    message.body = mail.body;
    message.automatic = written.direction == Direction::In && mail.automatic;
    if (isThere(message, application))
        return search;
    message.id = {freshIdText(u"mail "_s + search.person.zone.date(message.at).toString(Qt::ISODate),
                              [&](const QString &id) {
                                  return std::any_of(application.messages.begin(), application.messages.end(),
                                                     [&](const Message &one) { return one.id.text == id; });
                              })};
    application.messages.push_back(std::move(message));
    search.applications.put(std::move(application));
    return search;
}

} // namespace afterword
