// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QPixmap>

class QListView;

namespace afterword {

/// What hangs at the pointer while cards are dragged: the card @p grabbed of @p view with a shadow, and how
/// many there are where it is not the only one.
QPixmap dragPicture(const QListView &view, const QModelIndex &grabbed, int count);

} // namespace afterword
