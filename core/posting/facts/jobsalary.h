// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/page/jsonld.h"
#include "core/posting/posting.h"

namespace afterword {

/// What @p job, a JobPosting of @p data, pays, with currency and unit. One that a job board estimates
/// (estimatedSalary) is a guess, and so is one that is put together from many.
Told<QString> jobSalaryOf(const QJsonObject &job, const LinkedData &data, FactSource source);

} // namespace afterword
