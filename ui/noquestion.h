// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afterword {

// What windows and notices say in place of a follow-up while a letter about its application reads like a no
// (LiveAgenda::noBefore()).

/// In place of its title: "First: is it a no?"
QString firstIsItANo();

/// On the button, which leads to the letter: "Look at it"
QString lookAtNo();

} // namespace afterword
