// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"

namespace afterword {

/// One thing the person does: a change, and its name as it follows "Undo": "move of Northwind to Offer".
struct Step {
    Change change;
    QString text;
};

} // namespace afterword
