// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/schedule/followup.h"

#include <span>

namespace afterword {

/// Whether it is right to write to an application now.
struct Advice {
    enum class Answer { GoAhead, TooSoon, Held, Enough };
    Answer answer = Answer::Enough;
    std::optional<Moment> opens; ///< for TooSoon: from when it is right
    bool operator==(const Advice &) const = default;
};

/// The etiquette's answer to a wish to write to @p application at @p now ("Never excessive"), from its plan
/// @p followUps as made for that moment with Horizon::Known.
Advice advice(const Application &application, std::span<const FollowUp> followUps, Moment now);

} // namespace afterword
