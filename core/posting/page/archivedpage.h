// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mail/savedpage.h"
#include "core/posting/page/pagefacts.h"

namespace afterword {

/// What the page of a web archive says. Where it shows a hiring system's page in a frame and says nothing of
/// that job itself, the frame is the posting: under the address of the page around it, which is the one that
/// a person had open.
PageFacts factsOfSavedPage(const SavedPage &saved);

} // namespace afterword
