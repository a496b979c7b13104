// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <vector>

namespace afterword {

/// Whether @p content is a workbook of a spreadsheet program (.xlsx, .ods, .xls), told by its bytes.
bool isSpreadsheet(const QByteArray &content);

/// How long a conversion may take before it is ended.
inline constexpr std::chrono::seconds longestConversion{60};

/// A sheet of a workbook as a table: CSV in UTF-8, its cells as they are shown.
struct Sheet {
    QString name; ///< as LibreOffice puts it into a file's name; empty: it has none
    QByteArray table;
};

/// The sheets of a workbook that are not empty, at least one, in its order. They are made by LibreOffice
/// where it is installed: without a window, with a profile of its own that is gone afterwards, and ended
/// after @p longest. Without it, or where it does not succeed, an error that says what to do. Waits for it.
Result<std::vector<Sheet>> sheetsOf(const QByteArray &workbook,
                                    std::chrono::milliseconds longest = longestConversion);

/// Of @p sheets those that @p hold what is looked for: a cover, a legend or a chart's figures are none of it.
/// Where none does, the first alone, so that what it lacks can be told.
std::vector<Sheet> sheetsThat(const std::function<bool(const QByteArray &table)> &hold,
                              std::vector<Sheet> sheets);

/// What spreadsheetOf() can make: ods, xlsx.
QStringList spreadsheetEndings();

/// The workbook @p flat (OpenDocument's flat form, .fods) as one of the kind that @p ending names, made by
/// LibreOffice in the same way. An error goes on from the name of the file that was to be written.
Result<QByteArray> spreadsheetOf(const QByteArray &flat, const QString &ending,
                                 std::chrono::milliseconds longest = longestConversion);

} // namespace afterword
