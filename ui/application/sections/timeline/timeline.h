// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

namespace afterword {

/// One thing that happened, or will.
struct TimelineEntry {
    enum class Kind { Added, Applied, Moved, Interview, Sent, Received, Decision, Document, Offer, Outcome };
    Kind kind = Kind::Added;
    Moment at;
    bool wholeDay = false; ///< only the date is known
    QString what;          ///< "Thank-you note to Dana Whitfield"
    QString text;          ///< a message's subject and body; may be empty
    std::optional<MessageId> message;
    QString means;      ///< what a letter of theirs seems to say, in a few words; empty: nothing
    bool isOff = false; ///< an interview that does not take place

    bool operator==(const TimelineEntry &) const = default;
};

/// All that happened to @p application, the latest first: its beginning, moves, interviews, messages,
/// decisions, files sent, offer and outcome. Titles of decided follow-ups are as told by their keys.
std::vector<TimelineEntry> timelineOf(const Application &application, const Search &search);

} // namespace afterword
