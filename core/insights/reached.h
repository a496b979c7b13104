// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/plan/situation.h"

namespace afterword {

/// How far an application came, the furthest last.
enum class Reached {
    Nothing,
    Applied,
    Screening,
    FirstInterview,
    SecondInterview,
    LaterInterview,
    Offer,
    Signed
};

/// How far the application of @p situation came by its moment. Interviews count once they took place, an
/// offer from its arrival, a signature as the rules see it; an offer that was declined had come. Beyond that
/// the board is believed, up to the first interview: a stage counts where the card stands in it or went on
/// from it, not where it was moved back. A card that is only saved reached nothing.
Reached reachedBy(const Situation &situation);

/// Whether the application of @p situation, which came as far as @p furthest (reachedBy()), came to @p step.
/// Of a second interview nothing but the notes tell: who has an offer may have had one talk.
bool cameTo(Reached step, Reached furthest, const Situation &situation);

/// "First interview", in the program's language.
QString nameOf(Reached reached);

} // namespace afterword
