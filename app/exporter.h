// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/schedule/businesscalendar.h"

#include <QByteArray>

namespace afterword {

/// What can be written, by the ending of the file: json (everything), ics (interviews and follow-ups).
QStringList exportEndings();

/// The text of a file that ends in @p ending, in small letters. An error where nothing is written so.
Result<QByteArray> exportText(const QString &ending, const Search &search, const BusinessCalendar &calendar,
                              Moment now);

} // namespace afterword
