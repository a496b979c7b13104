// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/domain/enums.h"
#include "core/domain/typedids.h"

#include <optional>
#include <vector>

namespace afterword {

/// One person on the other side of the table, and what is worth telling them afterwards.
struct Interviewer {
    ContactId contact;
    QString moment;       ///< what this person said or did that stayed
    QString openQuestion; ///< what was asked and not answered well
    QString awkward;      ///< what went wrong between the two

    bool operator==(const Interviewer &) const = default;
};

/// What the person wrote after stepping back. Saved from savedAt on.
struct DebriefNotes {
    std::optional<Moment> savedAt;
    QString wentWell;
    QString redFlags;
    QString contribution; ///< what the person would bring
    QString nextSteps;    ///< what was said of timeline, decision date and whom to contact

    bool operator==(const DebriefNotes &) const = default;
};

/// Which calendar invitation an interview came from, so that its update changes this interview and no other.
struct InvitationSource {
    QString uid;                 ///< RFC 5545, 3.8.4.7
    int sequence = 0;            ///< RFC 5545, 3.8.7.4
    std::optional<Moment> stamp; ///< DTSTAMP

    bool operator==(const InvitationSource &) const = default;
};

/// A conversation with an agreed time, as clocks in its own zone show it.
struct Interview {
    InterviewId id;
    QString round; ///< "Phone screen", "On-site"
    WallTime start;
    WallTime end; ///< after the start
    Zone zone;
    InterviewKind kind = InterviewKind::Other;
    QString location;
    QString link; ///< the address to join at
    std::optional<ContactId> arrangedBy;
    bool cancelled = false;
    std::vector<Interviewer> interviewers;
    DebriefNotes debrief;
    std::optional<InvitationSource> invitation;

    Moment startsAt() const { return zone.moment(start); }
    Moment endsAt() const { return zone.moment(end); }

    bool operator==(const Interview &) const = default;
};

} // namespace afterword
