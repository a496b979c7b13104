// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <variant>
#include <vector>

namespace afterword {

/// A cell of a sheet: a text as it stands, or a day.
using SheetCell = std::variant<QString, QDate>;

/// @p rows, the first of them headings, as a workbook of one sheet in OpenDocument's flat form (.fods), from
/// which a spreadsheet program makes every other kind. A text is a text there, whatever it begins with, so
/// that none is a formula, a number or a date; a day is a date that can be sorted. A tab becomes a blank;
/// what XML cannot hold, such as a NUL, is left out.
QByteArray flatSheet(const QString &name, const std::vector<std::vector<SheetCell>> &rows);

} // namespace afterword
