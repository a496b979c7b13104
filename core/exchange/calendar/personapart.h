// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

/// @p summary with a sign that parts @p person from the name that another sign joins to theirs:
/// "Kennenlernen: | Kleckswerk" of "Kennenlernen: Robin & Kleckswerk", "Kleckswerk | - Intro" of "Kleckswerk
/// x Robin - Intro".
QString withPersonApart(const QString &summary, const QString &person);

/// The person that a summary names beside the one who looks for a job: "Gus Halloran" of "between Robin Vale
/// and Gus Halloran", "Robin Vale and Imani Brooks". Empty where it names none surely.
QString otherPersonIn(const QString &summary, const QString &person);

} // namespace afterword
