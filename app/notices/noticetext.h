// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notices/noticeplanner.h"
#include "app/notices/notificationservice.h"

#include "core/domain/search.h"

namespace afterword {

/// What a notice of one follow-up says, and its buttons. Discreet: nothing that tells of whom or what.
NoticeText textOf(const Notice &notice, const Search &search, bool discreet, Moment now);

/// What a digest of several says.
NoticeText digestOf(const std::vector<Notice> &notices, const Search &search, bool discreet, Moment now);

/// What the morning's summary of all that is due today says.
NoticeText summaryOf(const std::vector<Notice> &notices, const Search &search, bool discreet, Moment now);

} // namespace afterword
