// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/page/jsonld.h"
#include "core/posting/posting.h"

namespace afterword {

/// Where the work of @p job, a JobPosting of @p data, is done: its places by town, region and country, parted
/// by "; ". Of a job that is done from home: from where one may do it.
Told<QString> jobPlaceOf(const QJsonObject &job, const LinkedData &data, FactSource source);

/// Whether the work of @p job is done from home, by its type or its places.
Told<RemoteWork> remoteWorkOf(const QJsonObject &job, const LinkedData &data, FactSource source);

} // namespace afterword
