// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/lists/followselection.h"

#include <QAbstractItemView>

namespace afterword {

void letCurrentFollowSelection(QAbstractItemView &view)
{
    QItemSelectionModel *chosen = view.selectionModel();
    QObject::connect(chosen, &QItemSelectionModel::selectionChanged, &view,
                     [&view, chosen](const QItemSelection &selected) {
                         const QModelIndexList now = selected.indexes();
                         if (now.isEmpty() || now.contains(view.currentIndex()))
                             return;
                         // A key or a click tells its current entry before or after: it needs no help.
                         const QModelIndexList all = chosen->selectedIndexes();
                         if (all.size() == now.size())
                             chosen->setCurrentIndex(now.front(), QItemSelectionModel::NoUpdate);
                     });
}

} // namespace afterword
