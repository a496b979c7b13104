// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/wording/jotting.h"

namespace afterword {

/// What stays of a deed that is better recalled by its thing than by "how you ...", in words to the person
/// who did it. @p clause begins with the person ("she showed the roadmap"), its verb stands at place @p verb.
///  - asked ...: your question about ...
///  - told me about ...: what you told me about ...
///  - showed the roadmap: the roadmap you showed me; showed interest in ...: your interest in ...
///  - explained how ...: your explanation of how ...
///  - loves ...: how much you love ...; knew ...: how well you knew ...; thinks that ...: your view that ...
/// Empty for every other deed.
QString whatStays(const Jotting &clause, size_t verb);

} // namespace afterword
