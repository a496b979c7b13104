// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/recordmessage.h"

#include "core/domain/questions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(RecordMessage)
};

MessageId freshId(const Application &application)
{
    return {freshIdText(application.id.text + u"-m"_s, [&](const QString &text) {
        return std::any_of(application.messages.begin(), application.messages.end(),
                           [&](const Message &message) { return message.id.text == text; });
    })};
}

QString nameOf(const Search &search, const Application &application, const Message &message)
{
    const Contact *contact = search.contacts.find(message.contact);
    const QString who = contact ? shortName(*contact) : application.company;
    if (message.direction == Direction::In)
        return Words::tr("answer from %1").arg(who);
    return Words::tr("message to %1").arg(who);
}

} // namespace

Result<Step> recordingMessage(const Search &search, const ApplicationId &application, Message message,
                              const std::optional<DraftId> &draft)
{
    const Application *stands = search.applications.find(application);
    if (!stands)
        return Error{Words::tr("this application is not there any more, so nothing was recorded")};
    Application after = *stands;
    if (message.id.text.isEmpty())
        message.id = freshId(after);
    const QString name = nameOf(search, after, message);
    for (Draft &written : after.drafts) {
        if (written.id == draft) {
            written.state = DraftState::Sent;
            written.updatedAt = message.at;
        }
    }
    after.messages.push_back(std::move(message));
    return Step{put(search, std::move(after)), name};
}

Result<Step> takingBackMessage(const Search &search, const ApplicationId &application, const MessageId &id,
                               Moment now)
{
    const Application *stands = search.applications.find(application);
    const Error gone{Words::tr("this message is not there any more, so nothing was taken back")};
    if (!stands)
        return gone;
    Application after = *stands;
    const auto found = std::find_if(after.messages.begin(), after.messages.end(),
                                    [&](const Message &message) { return message.id == id; });
    if (found == after.messages.end())
        return gone;
    const Message message = *found;
    after.messages.erase(found);
    const auto draft = std::find_if(after.drafts.begin(), after.drafts.end(), [&](const Draft &one) {
        return one.state == DraftState::Sent && one.about == message.about &&
               one.contact == message.contact && one.interview == message.interview &&
               one.body == message.body;
    });
    if (draft != after.drafts.end()) {
        draft->state = DraftState::Draft;
        draft->updatedAt = now;
    } else if (!message.body.trimmed().isEmpty()) {
        Draft again = draftOf(message);
        again.id = {freshIdText(after.id.text + u"-d"_s, [&](const QString &text) {
            return std::any_of(after.drafts.begin(), after.drafts.end(),
                               [&](const Draft &one) { return one.id.text == text; });
        })};
        again.updatedAt = now;
        after.drafts.push_back(std::move(again));
    }
    const QString name = Words::tr("taking back “%1”").arg(nameOf(search, after, message));
    return Step{put(search, std::move(after)), name};
}

Result<Step> recordingReply(const Search &search, const ApplicationId &application,
                            const std::optional<ContactId> &contact, Moment at, bool automatic)
{
    Message reply;
    reply.at = at;
    reply.direction = Direction::In;
    reply.contact = contact;
    reply.about = About::Reply;
    reply.automatic = automatic;
    return recordingMessage(search, application, std::move(reply));
}

} // namespace afterword
