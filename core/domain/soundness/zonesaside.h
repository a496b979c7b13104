// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <QStringList>

namespace afterword {

/// What the search says of time zones that this machine does not know: a sentence for the person's own and
/// one for each interview, which tells what is read instead. Nothing is lost: the names stay as they are
/// until the person chooses others.
QStringList zonesSetAside(const Search &search);

} // namespace afterword
