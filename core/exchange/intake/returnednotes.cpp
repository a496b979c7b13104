// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/intake/returnednotes.h"

#include "core/exchange/intake/matching.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ReturnedNotes)
};

/// Servers try for some days before they give up (RFC 5321, 4.5.4.1).
constexpr int longestTry = 5;

/// Whether @p message went to one whom the bounce names.
bool wentTo(const QStringList &recipients, const Message &message, const OpenedSearch &search)
{
    const Contact *contact = message.contact ? search.contacts().find(*message.contact) : nullptr;
    return contact && recipients.contains(contact->email.trimmed(), Qt::CaseInsensitive);
}

/// The message that came back; null where none is known.
const Message *returnedMessage(const ReadMail &mail, const Application &application,
                               const OpenedSearch &search)
{
    const Bounce &bounce = *mail.bounce;
    const MessageId id = messageIdOf(bounce.noteId);
    const Message *latest = nullptr;
    for (const Message &message : application.messages) {
        if (message.direction != Direction::Out || message.channel != Channel::Email)
            continue;
        if (!id.text.isEmpty() && message.id == id)
            return &message;
        const bool inTime =
            message.at <= *mail.date + hours(1) && message.at >= *mail.date - hours(24 * longestTry);
        const bool sameSubject = bounce.noteSubject.isEmpty() || message.subject.isEmpty() ||
                                 subjectKey(bounce.noteSubject) == subjectKey(message.subject);
        if (inTime && sameSubject && wentTo(bounce.recipients, message, search) &&
            (!latest || message.at > latest->at))
            latest = &message;
    }
    return latest;
}

/// The draft that @p message was sent from, else a new one with its words.
Draft draftOf(const Message &message, const Application &application, Moment at)
{
    const auto &drafts = application.drafts;
    const auto sent = std::find_if(drafts.begin(), drafts.end(), [&](const Draft &draft) {
        const bool left = draft.state == DraftState::Sent || draft.state == DraftState::HandedOver;
        return left && draft.about == message.about && draft.contact == message.contact &&
               draft.interview == message.interview;
    });
    Draft draft;
    if (sent != drafts.end()) {
        draft = *sent;
    } else {
        draft = draftOf(message);
        draft.id = {freshIdText(u"returned "_s + message.id.text, [&](const QString &id) {
            return std::any_of(drafts.begin(), drafts.end(),
                               [&](const Draft &one) { return one.id.text == id; });
        })};
    }
    draft.state = DraftState::Draft;
    draft.updatedAt = at;
    return draft;
}

} // namespace

QString takeBack(const ReadMail &mail, size_t index, OpenedSearch &search)
{
    const Bounce &bounce = *mail.bounce;
    const bool saysWhy = !bounce.why.isEmpty();
    const QString whom =
        bounce.recipients.isEmpty() ? Words::tr("its recipient") : bounce.recipients.join(u", "_s);
    const Message *message = returnedMessage(mail, search[index], search);
    if (!message)
        return saysWhy
                   ? Words::tr("a letter to %1 came back (the server said: %2); none is noted here as sent")
                         .arg(whom, bounce.why)
                   : Words::tr("a letter to %1 came back; none is noted here as sent").arg(whom);
    const Contact *contact = message->contact ? search.contacts().find(*message->contact) : nullptr;
    const QString name = contact ? contact->name : whom;
    Draft draft = draftOf(*message, search[index], *mail.date);
    const MessageId id = message->id;
    search.replace(index, id, std::move(draft));
    return saysWhy
               ? Words::tr(
                     "your note to %1 did not arrive at %2 (the server said: %3): it is a draft again, and "
                     "no longer counts as sent")
                     .arg(name, whom, bounce.why)
               : Words::tr(
                     "your note to %1 did not arrive at %2: it is a draft again, and no longer counts as "
                     "sent")
                     .arg(name, whom);
}

} // namespace afterword
