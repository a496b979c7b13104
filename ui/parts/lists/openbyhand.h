// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QAbstractItemView;
class QModelIndex;

namespace afterword {

/// Calls @p open for the line of @p view that is double clicked, and for the current one at Enter. What Qt
/// calls activated is the first click on some desktops, so that nothing could be chosen any more.
void openByHand(QAbstractItemView &view, std::function<void(const QModelIndex &)> open);

} // namespace afterword
