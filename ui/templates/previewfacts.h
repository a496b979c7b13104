// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/drafts/templatescanner.h"

#include <vector>

namespace afterword {

/// An interview and whose it is. Both null: there is none.
struct HeldInterview {
    const Application *application = nullptr;
    const Interview *interview = nullptr;
};

HeldInterview heldInterview(const Search &search, const std::optional<InterviewId> &id);

/// What stands above the preview of a template with mistakes: the first with its place, and how many more
/// there are. @p mistakes holds one at least.
QString mistakeLine(const std::vector<TemplateMistake> &mistakes);

} // namespace afterword
