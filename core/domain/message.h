// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/domain/enums.h"
#include "core/domain/typedids.h"

#include <optional>

namespace afterword {

/// One message that was sent or received, a call and a talk included.
struct Message {
    MessageId id;
    Moment at;
    Direction direction = Direction::Out;
    Channel channel = Channel::Email;
    std::optional<ContactId> contact;
    About about = About::Other;
    std::optional<InterviewId> interview;
    QString subject;
    QString body;
    bool automatic = false; ///< from a machine: a receipt, an out-of-office note; it is not an answer

    bool operator==(const Message &) const = default;
};

/// A message that is being written, kept as typed.
struct Draft {
    DraftId id;
    About about = About::Other;
    std::optional<InterviewId> interview;
    std::optional<ContactId> contact;
    TemplateId templateId; ///< the template that filled it, built in or the person's own; empty: none
    Channel channel = Channel::Email;
    QString subject;
    QString body;
    DraftState state = DraftState::Draft;
    Moment updatedAt;

    bool operator==(const Draft &) const = default;
};

/// What @p message says, as a draft that has no id, state or time of its own yet.
inline Draft draftOf(const Message &message)
{
    Draft draft;
    draft.about = message.about;
    draft.interview = message.interview;
    draft.contact = message.contact;
    draft.channel = message.channel;
    draft.subject = message.subject;
    draft.body = message.body;
    return draft;
}

/// What @p draft says, as a message that goes out and has no id or time of its own yet.
inline Message messageOf(const Draft &draft)
{
    Message message;
    message.about = draft.about;
    message.interview = draft.interview;
    message.contact = draft.contact;
    message.channel = draft.channel;
    message.subject = draft.subject;
    message.body = draft.body;
    return message;
}

} // namespace afterword
