// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"

#include <QUrl>

namespace afterword {

/// The web address at which @p interview is joined: its link, else a link that was put in its place's field,
/// also without https://; absent where neither is one that a browser opens. Nothing else is ever opened: a
/// link comes from a stranger's invitation.
std::optional<QUrl> joinAddress(const Interview &interview);

/// Whether @p interview can be joined at @p now: it has a link, and it is not more than an hour until it
/// starts, nor over.
bool canBeJoined(const Interview &interview, Moment now);

/// The interview of @p application that can be joined at @p now; null where there is none.
const Interview *interviewToJoin(const Application &application, Moment now);

} // namespace afterword
