// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/invitation.h"

#include <QByteArray>

namespace afterword {

/// What could be read of a calendar file, and what could not.
struct InvitationFile {
    std::vector<Invitation> invitations;
    std::vector<Error> skipped; ///< one for each event that was left out, with its line
};

/// Whether events that this program wrote are read as well.
enum class OwnEvents {
    LeftOut, ///< it knows them already, and says so
    Read,
};

/// Reads the invitations of a calendar file as Google Calendar, Outlook, Exchange, Apple Calendar and Zoom
/// write them. Times without a zone are read in @p localZone. An error where the text is no calendar or holds
/// no event.
Result<InvitationFile> readInvitations(const QByteArray &text, const Zone &localZone,
                                       OwnEvents own = OwnEvents::LeftOut);

} // namespace afterword
