// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace afterword::testing {

/// Rows lie in tables without an order that matters: the same search with all of them by their ids.
inline Search inOrder(Search search)
{
    const auto sorted = [](const auto &table) {
        std::vector rows(table.begin(), table.end());
        std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
        return std::decay_t<decltype(table)>(std::move(rows));
    };
    search.contacts = sorted(search.contacts);
    search.tasks = sorted(search.tasks);
    search.applications = sorted(search.applications);
    search.templates = sorted(search.templates);
    std::stable_sort(search.decisions.begin(), search.decisions.end(),
                     [](const Decision &a, const Decision &b) {
                         return std::tuple(a.followUp, a.at, a.state) < std::tuple(b.followUp, b.at, b.state);
                     });
    return search;
}

} // namespace afterword::testing
