// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/policy.h"

#include <QString>
#include <QStringList>

namespace afterword {

/// @p page with the numbers of @p policy in the places that ask for them: {{giveUpAfterDays|day|days}}
/// becomes "35 days", {{thankYouEvening}} a time in the locale's short form. Of the words behind a number the
/// first stands for one and the second for more. A place that names no number of the etiquette stays as it
/// is.
QString withNumbers(const QString &page, const Policy &policy);

/// The numbers that the places of @p page name, whether there are such numbers or not.
QStringList numbersIn(const QString &page);

} // namespace afterword
