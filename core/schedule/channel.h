// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

namespace afterword {

/// The channel that suits a message to @p contact (etiquette.md, "Channel"): a handwritten card for a formal
/// company, e-mail for all others. A card gives way to e-mail when no postal address is known, or when the
/// promised date is at most Policy::noCardWithinDays days after @p today, or past. Without e-mail: the phone;
/// without either: absent. Directions come first and are the caller's: they concern check-ins alone.
std::optional<Channel> suggestedChannel(const Application &application, const Contact *contact,
                                        const Policy &policy, QDate today);

} // namespace afterword
