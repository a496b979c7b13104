// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/domain/rule.h"
#include "core/domain/search.h"

namespace afterword::testing {

/// A search in which a rule asks for something, and the moment at which it does. People and companies are
/// invented.
struct Story {
    Search search;
    Moment now;
};

Story storyOf(Rule rule);

/// Twelve applications of an autumn, some of which came to an interview, and most to an end.
Search searchThatLiesBehind();

/// A letter to somebody else, in haste: all that the checks find.
QString carelessLetter();

} // namespace afterword::testing
