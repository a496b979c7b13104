// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/storage/postgres/serverline.h"

namespace afterword::sharedadmin {

// What whoever looks after a server does for those who keep their searches there: as a login that may make
// databases and roles.

/// Makes the database of @p address where there is none, and what shared searches need in it; brings an older
/// one up to date.
Result<void> create(const StoreAddress &address, const ServerLine::Password &password,
                    const ServerLine::Patience &patience = {});

/// Makes @p login with @p secret, and a search of its own where @p withSearch says so. One that is there
/// already gets the new secret. True where it was made.
Result<bool> addLogin(ServerLine &line, const QString &login, const QByteArray &secret, bool withSearch);

/// Takes the login away with its search and all that it was allowed; whoever may read it reads nothing of it
/// from then on. Copies of the whole server still hold it.
Result<void> erase(ServerLine &line, const QString &login);

/// The search of @p login as it stands there.
Result<Search> searchOf(ServerLine &line, const QString &login);

} // namespace afterword::sharedadmin
