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

/// The etiquette's answer to a wish to write now ("Never excessive"), from the application's plan @p
/// followUps as made for the moment in question with Horizon::Known.
Advice advice(std::span<const FollowUp> followUps);

} // namespace afterword
