// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/textwords.h"

#include <optional>

namespace afterword {

/// The greeting of a letter, taken apart: the first line that is not empty, up to where its sentence ends.
struct Salutation {
    int start = 0;           ///< where its line begins
    int length = 0;          ///< up to and without the punctuation that ends it
    bool greets = false;     ///< begins with a word of greeting ("Dear", "Good morning")
    bool lineEnds = false;   ///< nothing but punctuation follows on the line
    std::vector<Word> named; ///< the words behind the greeting, without forms of address
    bool several = false;    ///< names separated by "and", "&", "/" or a comma; "all", "team", "everyone"
    bool nobody = false;     ///< names nobody: "there", "sir or madam", "hiring manager"
};

/// Takes the beginning of @p body apart; absent where it holds no text. Greetings of several languages and
/// scripts are known; where a script has no capitals, the whole first line is looked at.
std::optional<Salutation> salutationOf(const QString &body);

} // namespace afterword
