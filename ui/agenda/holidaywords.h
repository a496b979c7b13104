// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace afterword {

/// The name of a holiday of the calendar @p id as a window in @p language says it: of "Good Friday
/// (Karfreitag)" in Germany's calendar what stands in brackets, where German is spoken, else all of it.
QString holidayInWords(const QString &id, const QString &name, QLocale::Language language);

} // namespace afterword
