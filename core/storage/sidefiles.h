// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace afterword {

/// What the program keeps beside a store, in a file of its own: each moves with the store, and goes with it
/// when everything is erased.
enum class SideFile {
    Notices,  ///< which notices were shown
    Calendar, ///< what went to a calendar
    Mailbox,  ///< what of a mailbox was read
    Outbox,   ///< what is being sent
    CalDav,   ///< what stands in a calendar on a server
    CardDav,  ///< what of an address book on a server was read
    Tables,   ///< what the person said of tables that they brought in
    Base,     ///< of a copy of a shared search: what it and the server had in common
    NextBase, ///< the same, of which the copy names one
    Unsent,   ///< what is on its way to the server of a shared search
    Clashes,  ///< what was changed here and at the server
};

inline constexpr std::array sideFiles{SideFile::Notices, SideFile::Calendar, SideFile::Mailbox,
                                      SideFile::Outbox,  SideFile::CalDav,   SideFile::CardDav,
                                      SideFile::Tables,  SideFile::Base,     SideFile::NextBase,
                                      SideFile::Unsent,  SideFile::Clashes};
static_assert(sideFiles.back() == static_cast<SideFile>(sideFiles.size() - 1), "one is not in the list");

/// Where that of the store at @p storePath lies.
QString sideFileOf(const QString &storePath, SideFile which);

} // namespace afterword
