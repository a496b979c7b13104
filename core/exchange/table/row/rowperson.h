// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"

namespace afterword {

/// Somebody whom a row names in the cells for a name and an e-mail address, where either may hold both, and
/// the first a telephone number behind the name as well; without a name where it names nobody.
Contact personIn(const QString &nameCell, const QString &emailCell);

} // namespace afterword
