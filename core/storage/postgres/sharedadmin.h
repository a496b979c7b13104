// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/domain/search.h"
#include "core/storage/postgres/serverline.h"

namespace afterword::sharedadmin {

// What whoever looks after a server does for those who keep their searches there: as a login that may make
// databases and roles.

/// Makes the database of @p address where there is none, and what shared searches need in it; brings an older
/// one up to date.
Result<void> create(const StoreAddress &address, const ServerLine::Password &password,
                    const ServerLine::Patience &patience = {});

/// Whether the database is as this program needs it. An error where it holds what is newer.
Result<bool> isReady(ServerLine &line);

/// Makes @p login with @p secret, and a search of its own where @p withSearch says so. One that is there
/// already gets the new secret. True where it was made.
Result<bool> addLogin(ServerLine &line, const QString &login, const QByteArray &secret, bool withSearch);

/// Somebody who may log in.
struct Login {
    QString login;
    QString name; ///< as they wrote it in their search; may be empty
    bool hasSearch = false;
    std::optional<Moment> changedAt; ///< by them, anywhere, the last time
    int seenBy = 0;                  ///< how many may see their search
    int sees = 0;                    ///< how many searches of others they may see

    bool operator==(const Login &) const = default;
};
/// All of them, by login.
Result<std::vector<Login>> loginsAt(ServerLine &line);

/// What goes where a login is erased.
struct Belongings {
    int applications = 0;
    int people = 0;
    int interviews = 0;
    int messages = 0; ///< letters, calls and drafts
    int tasks = 0;
    int given = 0; ///< consents that let others see it
    int taken = 0; ///< consents that let them see others'

    bool operator==(const Belongings &) const = default;
};
Result<Belongings> belongingsOf(ServerLine &line, const QString &login);

/// Takes the login away with its search and all that it was allowed; whoever may read it reads nothing of it
/// from then on. Copies of the whole server still hold it.
Result<void> erase(ServerLine &line, const QString &login);

/// The search of @p login as it stands there.
Result<Search> searchOf(ServerLine &line, const QString &login);

} // namespace afterword::sharedadmin
