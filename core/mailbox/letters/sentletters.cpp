// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox/letters/sentletters.h"

#include "core/drafts/likeness.h"
#include "core/edits/recordmessage.h"
#include "core/exchange/intake/matching.h"
#include "core/exchange/json/openedsearch.h"
#include "core/exchange/json/returnednote.h"
#include "core/exchange/mail/quotes.h"
#include "core/mailbox/headerfield.h"
#include "core/mailbox/letters/draftletters.h"

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

/// By the rules in order: the same Message-ID; the draft that Evolution names; the same recipient and the
/// same words. Recipient and subject alone are a question, and so are the thread, or the recipient alone,
/// where the draft has left its folder.
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
    const QByteArray evolution = headerField(letter, "X-Evolution-Draft-Message");
    if (put && put->place.uid > 0 && evolution == QByteArray::number(put->place.uid))
        return {Kind::Certain, draft.id, 4};
    const Likeness likeness = likenessOf(newWordsOf(mail.body), draft.body, maskFor(search, application));
    if (likeness.alike)
        return {Kind::Certain, draft.id, 1 + likeness.score};
    // Whoever deletes a draft and answers with another letter has not sent it, though it is the same thread.
    const bool hasLeft = put && put->state == PutDraft::State::Gone;
    if (hasLeft && !put->answers.isEmpty() && mail.threadIds.contains(QString::fromLatin1(put->answers)))
        return {Kind::Perhaps, draft.id, 0.6};
    if (!put || *mail.date - put->at > asksFor)
        return {};
    if (subjectKey(mail.subject) == subjectKey(draft.subject))
        return {Kind::Perhaps, draft.id, 0.5};
    return hasLeft ? SentMatch{Kind::Perhaps, draft.id, 0.4} : SentMatch();
}

/// Whether @p message was noted by hand, to somebody whom @p mail went to, at about that time.
bool isNotedByHand(const Message &message, const ReadMail &mail, const Search &search)
{
    if (message.direction != Direction::Out || message.channel != Channel::Email ||
        message.id.text.contains(u'@'))
        return false;
    const Contact *contact = message.contact ? search.contacts.find(*message.contact) : nullptr;
    return contact && goesTo(mail, contact->email) && *mail.date <= message.at + markedBefore &&
           *mail.date >= message.at - markedAfter;
}

bool isAboutTheSame(const Message &message, const Draft &draft)
{
    return message.about == draft.about && message.contact == draft.contact &&
           message.interview == draft.interview;
}

/// The message of @p application that fits, as the letter itself tells it; the draft, if any, is sent by it.
template <class Fits>
Change adopted(const Search &search, const Application &application, const ReadMail &mail, const Fits &fits,
               const Draft *draft)
{
    const auto &messages = application.messages;
    const auto found = std::find_if(messages.begin(), messages.end(), [&](const Message &one) {
        return isNotedByHand(one, mail, search) && fits(one);
    });
    if (found == messages.end())
        return {};
    Application after = application;
    const auto message = after.messages.begin() + (found - messages.begin());
    message->id = messageIdOf(mail.id);
    message->at = *mail.date;
    if (message->subject.isEmpty())
        message->subject = mail.subject;
    if (message->body.isEmpty())
        message->body = mail.body;
    for (Draft &one : after.drafts) {
        if (draft && one.id == draft->id)
            one.state = DraftState::Sent;
    }
    return put(search, std::move(after));
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
    // It may have been marked as sent by hand, in the list of what is to do.
    const auto isIt = [&](const Message &one) { return isAboutTheSame(one, *found.draft); };
    if (!mail.id.isEmpty() && !hasMessage(search, messageIdOf(mail.id))) {
        if (Change noted = adopted(search, *found.application, mail, isIt, found.draft); !noted.isEmpty())
            return noted;
    }
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

Change waitingAgain(const Search &search, const DraftId &id, Moment now)
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
    return std::any_of(search.applications.begin(), search.applications.end(), [&](const Application &one) {
        return std::any_of(one.messages.begin(), one.messages.end(),
                           [&](const Message &message) { return returnedNoteOf(message) == messageId; });
    });
}

Change notedBefore(const Search &search, const ReadMail &mail, const MailboxMemory &memory)
{
    const MessageId id = messageIdOf(mail.id);
    if (!mail.date || id.text.isEmpty() || hasMessage(search, id))
        return {};
    const auto marked = std::find_if(memory.drafts.begin(), memory.drafts.end(), [&](const PutDraft &one) {
        return QString::fromLatin1(one.messageId) == mail.id;
    });
    const FoundDraft found = marked == memory.drafts.end() ? FoundDraft() : findDraft(search, marked->draft);
    if (found.draft) {
        const auto isIt = [&](const Message &one) { return isAboutTheSame(one, *found.draft); };
        if (Change noted = adopted(search, *found.application, mail, isIt, found.draft); !noted.isEmpty())
            return noted;
    }
    const QString words = newWordsOf(mail.body);
    for (const Application &application : search.applications) {
        // By its subject alone another letter of the same round would take its place.
        const auto saysTheSame = [&](const Message &one) {
            return !one.body.isEmpty() && likenessOf(words, one.body, maskFor(search, application)).alike;
        };
        if (Change noted = adopted(search, application, mail, saysTheSame, nullptr); !noted.isEmpty())
            return noted;
    }
    return {};
}

} // namespace afterword
