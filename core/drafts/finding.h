// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// What a check has to say of a draft.
struct Finding {
    enum class Severity { Error, Warning };
    QString check; ///< the check's stable id: "unfilled-placeholder"
    Severity severity = Severity::Warning;
    QString message; ///< one plain sentence
    int start = -1;  ///< place in the body in UTF-16 units; -1 where there is none
    int length = 0;
    QString suggestion; ///< the text that would put it right in that place; empty: there is none

    bool operator==(const Finding &) const = default;
};

} // namespace afterword
