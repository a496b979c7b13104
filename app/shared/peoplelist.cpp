// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/peoplelist.h"

#include <QHeaderView>
#include <QTreeWidget>

#include <algorithm>

namespace afterword {

namespace {

/// A column is as wide as the widest of so many rows; to look at each of a thousand would take longer than
/// all the rest.
constexpr int looksForWidth = 40;

} // namespace

void makePeopleList(QTreeWidget &list)
{
    list.setRootIsDecorated(false);
    list.setUniformRowHeights(true);
    list.setAllColumnsShowFocus(true);
    list.header()->setResizeContentsPrecision(looksForWidth);
}

void fitPeopleColumns(QTreeWidget &list, int nameColumn, int widestName)
{
    for (int column = 0; column < list.columnCount(); ++column)
        list.resizeColumnToContents(column);
    list.setColumnWidth(nameColumn, std::min(list.columnWidth(nameColumn), widestName));
}

int showPeople(QTreeWidget &list, const std::function<bool(const QTreeWidgetItem &)> &isWanted)
{
    QTreeWidgetItem *first = nullptr;
    int shown = 0;
    for (int i = 0; i < list.topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = list.topLevelItem(i);
        const bool fits = isWanted(*row);
        row->setHidden(!fits);
        shown += int(fits);
        if (fits && !first)
            first = row;
        if (!fits)
            row->setSelected(false); // what is not seen is not meant
    }
    const QTreeWidgetItem *current = list.currentItem();
    if (!current || current->isHidden())
        list.setCurrentItem(first);
    return shown;
}

} // namespace afterword
