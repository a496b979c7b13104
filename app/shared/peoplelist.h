// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QTreeWidget;
class QTreeWidgetItem;

namespace afterword {

// What the lists of people who may log in, or who let a coach in, have in common.

/// @p list is a plain table of as many rows as a server has people.
void makePeopleList(QTreeWidget &list);

/// Makes each column as wide as what the first rows hold, that of names at most @p widestName pixels.
void fitPeopleColumns(QTreeWidget &list, int nameColumn, int widestName);

/// Shows only the rows that @p isWanted wants, and takes the choice from the others; where the current one is
/// not among them, the first of them is. How many are shown.
int showPeople(QTreeWidget &list, const std::function<bool(const QTreeWidgetItem &)> &isWanted);

} // namespace afterword
