// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// What an account needs of the person.
struct AccountNeed {
    enum class Kind { Question, NotSent, NotRead, Password }; ///< the graver, the later
    Kind kind = Kind::Question;
    QString text = {}; ///< in a few words, which name nobody; empty: nothing is needed

    bool isEmpty() const { return text.isEmpty(); }
};

} // namespace afterword
