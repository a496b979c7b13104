// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// The round that a summary such as "Northwind: on-site interview, Data Analyst" names: "On-site".
/// "Interview" where it names none.
QString roundOf(const QString &summary);

/// The role that a summary names: "Data Analyst" of "Interview: Data Analyst - Robin Vale (Northwind)". Empty
/// where nothing is left when the words around it, the company's and the person's name are taken away.
QString roleOf(const QString &summary, const QString &company, const QString &person);

} // namespace afterword
