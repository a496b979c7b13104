// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/letters/sentletters.h"

#include "core/drafts/likeness.h"
#include "core/edits/recordmessage.h"
#include "core/exchange/intake/matching.h"
#include "core/exchange/json/openedsearch.h"
#include "core/exchange/mail/quotes.h"
#include "core/mailbox/letters/draftletters.h"
#include "core/mailbox/letters/letterfield.h"

#include <algorithm>

namespace afterword {

namespace {

/// A letter so long after the draft was put there may still be that draft.
constexpr auto asksFor = std::chrono::days(14);
/// The clocks of two machines differ by less.
constexpr auto clocksDiffer = minutes(10);
/// Who marks a letter as sent by hand does so on the same day, or when they think of it.
constexpr auto markedBefore = std::chrono::days(1);
constexpr auto markedAfter = std::chrono::days(3);

/// By the rules in order: the same Message-ID; the draft that Evolution names; the same thread where the
/// draft has left its folder; the same recipient and the same words. Recipient and subject alone are a
/// question, and so is the recipient alone where the draft has left its folder.
SentMatch matchOf(const ReadMail &mail, const QByteArray &letter, const Application &application,
                  const Draft &draft, const PutDraft *put, const Search &search)
{
    using Kind = SentMatch::Kind;
    const Contact *contact = search.contacts.find(draft.contact);
    if (put && !mail.id.isEmpty() && mail.id.toLatin1() == put->messageId)
        return {Kind::Certain, draft.id, 5};
    if (!contact || !mail.date || !goesTo(mail, contact->email))
        return {};
    const Moment from = put ? put->at : draft.updatedAt;
    if (*mail.date + clocksDiffer < from)
        return {};
    const QByteArray evolution = letterField(letter, "X-Evolution-Draft-Message");
    if (put && put->place.uid > 0 && evolution == QByteArray::number(put->place.uid))
        return {Kind::Certain, draft.id, 4};
    const bool hasLeft = put && put->state == PutDraft::State::Gone;
    if (hasLeft && !put->answers.isEmpty() && mail.threadIds.contains(QString::fromLatin1(put->answers)))
        return {Kind::Certain, draft.id, 3};
    const Likeness likeness = likenessOf(newWordsOf(mail.body), draft.body, maskFor(search, application));
    if (likeness.alike)
        return {Kind::Certain, draft.id, 1 + likeness.score};
    if (!put || *mail.date - put->at > asksFor)
        return {};
    if (subjectKey(mail.subject) == subjectKey(draft.subject))
        return {Kind::Perhaps, draft.id, 0.5};
    return hasLeft ? SentMatch{Kind::Perhaps, draft.id, 0.4} : SentMatch();
}

bool isNotedByHand(const Message &message, const ReadMail &mail, const Application &application,
                   const Search &search)
{
    if (message.direction != Direction::Out || message.channel != Channel::Email ||
        message.id.text.contains(u'@'))
        return false;
    const Contact *contact = message.contact ? search.contacts.find(*message.contact) : nullptr;
    if (!contact || !goesTo(mail, contact->email) || *mail.date > message.at + markedBefore ||
        *mail.date < message.at - markedAfter)
        return false;
    if (!message.subject.isEmpty() && subjectKey(mail.subject) == subjectKey(message.subject))
        return true;
    return !message.body.isEmpty() &&
           likenessOf(newWordsOf(mail.body), message.body, maskFor(search, application)).alike;
}

} // namespace

SentMatch sentMatch(const ReadMail &mail, const QByteArray &letter, const Search &search,
                    MailboxMemory &memory)
{
    SentMatch best;
    for (const Application &application : search.applications) {
        for (const Draft &draft : application.drafts) {
            if (draft.state == DraftState::Sent || draft.channel != Channel::Email)
                continue;
            const SentMatch match = matchOf(mail, letter, application, draft, memory.find(draft.id), search);
            if (match.worth > best.worth)
                best = match;
        }
    }
    return best;
}

Change sentAs(const Search &search, const DraftId &id, const ReadMail &mail)
{
    const FoundDraft found = findDraft(search, id);
    if (!found.draft || !mail.date)
        return {};
    Message message = messageOf(*found.draft);
    message.id = messageIdOf(mail.id);
    if (hasMessage(search, message.id))
        message.id = {};
    message.at = *mail.date;
    message.channel = Channel::Email;
    message.subject = mail.subject;
    message.body = mail.body;
    return recordingMessage(search, found.application->id, std::move(message), id)->change;
}

Change cameBackAs(const Search &search, const DraftId &id, Moment now)
{
    const FoundDraft found = findDraft(search, id);
    if (!found.draft || found.draft->state == DraftState::Draft)
        return {};
    Application application = *found.application;
    for (Draft &draft : application.drafts) {
        if (draft.id != id)
            continue;
        draft.state = DraftState::Draft;
        draft.updatedAt = now;
    }
    return put(search, std::move(application));
}

bool isKnownToHaveComeBack(const Search &search, const QString &messageId)
{
    if (messageId.isEmpty())
        return false;
    const QString line = returnedNoteLine(messageId);
    return std::any_of(search.applications.begin(), search.applications.end(), [&](const Application &one) {
        return std::any_of(one.messages.begin(), one.messages.end(), [&](const Message &message) {
            return message.direction == Direction::In && message.automatic &&
                   message.body.trimmed().endsWith(line.trimmed());
        });
    });
}

Change notedBefore(const Search &search, const ReadMail &mail)
{
    const MessageId id = messageIdOf(mail.id);
    if (!mail.date || id.text.isEmpty() || hasMessage(search, id))
        return {};
    for (const Application &application : search.applications) {
        for (size_t i = 0; i < application.messages.size(); ++i) {
            if (!isNotedByHand(application.messages[i], mail, application, search))
                continue;
            Application after = application;
            after.messages[i].id = id;
            after.messages[i].at = *mail.date;
            return put(search, std::move(after));
        }
    }
    return {};
}

} // namespace afterword
