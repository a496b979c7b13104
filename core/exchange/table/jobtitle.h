// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// A company and a role that stood in one cell.
struct JobTitle {
    QString company;
    QString role; ///< empty where the cell says one thing only
};

/// "Data Analyst at Northwind", "Northwind - Data Analyst", "Northwind: Data Analyst", "Northwind". The
/// company comes first, unless a word says otherwise ("at") or only the first part is something that one
/// does.
JobTitle jobTitleIn(const QString &cell);

} // namespace afterword
