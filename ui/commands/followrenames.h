// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tracker.h"

#include <functional>

namespace afterword {

/// Keeps @p id, an id or an optional one that @p owner holds, on what it names where that gets another id
/// (Tracker::renamed()). @p in gives the application that holds what it names; without it the search does.
template <class AnyId>
void followRenames(const Tracker &tracker, QObject *owner, AnyId &id,
                   const std::function<std::optional<ApplicationId>()> &in = {})
{
    QObject::connect(&tracker, &Tracker::renamed, owner,
                     [&id, in](const Renames &renames) { renames.follow(id, in ? in() : std::nullopt); });
}

} // namespace afterword
