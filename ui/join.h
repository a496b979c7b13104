// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"

#include <QUrl>

namespace afterword {

/// The web address at which @p interview is joined; absent where its link is none that a browser opens.
/// Nothing else is ever opened: a link comes from a stranger's invitation.
std::optional<QUrl> joinAddress(const Interview &interview);

/// The interview of @p application that can be joined at @p now: from an hour before it starts until it ends.
/// Null where there is none.
const Interview *interviewToJoin(const Application &application, Moment now);

} // namespace afterword
