// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/page/pagefacts.h"

namespace afterword {

/// The words of @p page without those that stand beside its own content: the way through the site, its foot,
/// what else it offers. All of them where @p role stands only there, or hardly anything is left.
QString contentWords(const PageFacts &page, const QString &role);

} // namespace afterword
