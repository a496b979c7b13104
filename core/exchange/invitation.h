// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"

#include <QString>

#include <optional>
#include <vector>

namespace afterword {

/// Somebody in an invitation: a CN and a mailto: address (RFC 5545, 3.8.4.1 and 3.8.4.3).
struct Participant {
    QString name;  ///< may be empty
    QString email; ///< lower case, without "mailto:"

    bool operator==(const Participant &) const = default;
};

/// An interview as a calendar program announces it (RFC 5545 and 5546).
struct Invitation {
    QString uid;
    int sequence = 0;
    std::optional<Moment> stamp;
    bool cancelled = false; ///< METHOD:CANCEL or STATUS:CANCELLED
    QString summary;
    QString description; ///< plain text
    QString location;
    WallTime start;
    WallTime end;
    Zone zone;
    /// Where the invitation's own clock rules and this machine's give different moments: both, in a sentence.
    QString zoneDoubt;
    std::optional<Participant> organizer;
    std::vector<Participant> attendees; ///< people only; rooms and other resources are left out

    bool operator==(const Invitation &) const = default;
};

} // namespace afterword
