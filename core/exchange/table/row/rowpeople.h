// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/card/contactintake.h"
#include "core/exchange/table/row/rowreading.h"

namespace afterword {

/// Takes the contact and the recruiter that a row names into @p search, as those of @p application.
void takePeople(const RowReading &cells, Application &application, ContactIntake &people, Search &search);

/// @p text with @p line below it, unless that stands in it.
QString withLine(const QString &text, const QString &line);

} // namespace afterword
