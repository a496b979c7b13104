// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace afterword {

/// A click and a key make an entry the current one and choose it; a screen reader only chooses it, and
/// nothing else would happen. From now on an entry that is chosen alone becomes the current one. @p view has
/// its model already.
void letCurrentFollowSelection(QAbstractItemView &view);

} // namespace afterword
