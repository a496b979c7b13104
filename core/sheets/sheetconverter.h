// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>

namespace afterword {

/// Whether @p content is a workbook of a spreadsheet program (.xlsx, .ods, .xls), told by its bytes.
bool isSpreadsheet(const QByteArray &content);

/// How long a conversion may take before it is ended.
inline constexpr std::chrono::seconds longestConversion{60};

/// The first sheet of a workbook as a table (CSV, UTF-8), its cells as they are shown, made by LibreOffice
/// where it is installed: without a window, with a profile of its own that is gone afterwards, and ended
/// after @p longest. Without it, or where it does not succeed, an error that says what to do. Waits for it.
Result<QByteArray> tableOfSpreadsheet(const QByteArray &content,
                                      std::chrono::milliseconds longest = longestConversion);

/// What spreadsheetOf() can make: ods, xlsx.
QStringList spreadsheetEndings();

/// The workbook @p flat (OpenDocument's flat form, .fods) as one of the kind that @p ending names, made by
/// LibreOffice in the same way. An error goes on from the name of the file that was to be written.
Result<QByteArray> spreadsheetOf(const QByteArray &flat, const QString &ending,
                                 std::chrono::milliseconds longest = longestConversion);

} // namespace afterword
