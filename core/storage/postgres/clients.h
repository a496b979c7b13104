// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/domain/search.h"
#include "core/storage/postgres/serverline.h"

namespace afterword {

/// A search that somebody shares with whoever asks.
struct Client {
    qint64 search = 0;
    QString login; ///< whose it is
    QString name;  ///< as its owner wrote it there; may be empty
    bool mayWrite = false;
    std::optional<Moment> changedAt; ///< by its owner, the last time
    int interviewsToday = 0;
    qint64 version = 0; ///< of the search; it goes up with each change
    QString group = {}; ///< into which whoever asks put it; empty: none
    /// Whoever asks has not opened it yet, nor put it into a group: they did not ask for it, and the name is
    /// whatever its owner chose.
    bool isNew = false;

    /// How whoever asks knows its owner, in one line.
    QString who() const { return isNew || name.simplified().isEmpty() ? login : name.simplified(); }

    bool operator==(const Client &) const = default;
};

/// All of them. @p today is the day as whoever asks has it; an interview counts by the clock
/// where it is.
Result<std::vector<Client>> clientsAt(ServerLine &line, QDate today);

/// Puts @p searches into the group @p name of whoever asks, which nobody else sees; an empty name takes them
/// out. What is not shared with them stays where it is.
Result<void> groupClients(ServerLine &line, const std::vector<qint64> &searches, const QString &name);

/// Notes that whoever asks wants @p searches, which others share with them: they are new no longer.
Result<void> takeClients(ServerLine &line, const std::vector<qint64> &searches);

/// Lets go of @p searches that others share with whoever asks, as if they had taken that back: they alone can
/// share them anew.
Result<void> leaveClients(ServerLine &line, const std::vector<qint64> &searches);

/// The search of one of them as it stands there, and the version that it has.
struct ClientSearch {
    qint64 version = 0;
    Search search; ///< sound: what could not be used is not in it
};
Result<ClientSearch> searchOfClient(ServerLine &line, qint64 search);

} // namespace afterword
