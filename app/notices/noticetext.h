// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notices/noticeplanner.h"
#include "app/notices/notificationservice.h"

#include "core/domain/search.h"

#include <functional>

namespace afterword {

/// What reads like a no in a letter about a follow-up's application (LiveAgenda::noBefore()); empty: nothing.
using NoBefore = std::function<QString(const FollowUp &followUp)>;

/// What a notice of one follow-up says, and its buttons. Discreet: nothing that tells of whom or what.
NoticeText textOf(const Notice &notice, const Search &search, bool discreet, Moment now,
                  const NoBefore &noBefore = {});

/// What a digest of several says.
NoticeText digestOf(const std::vector<Notice> &notices, const Search &search, bool discreet, Moment now,
                    const NoBefore &noBefore = {});

/// What the morning's summary of all that is due today says.
NoticeText summaryOf(const std::vector<Notice> &notices, const Search &search, bool discreet, Moment now,
                     const NoBefore &noBefore = {});

} // namespace afterword
