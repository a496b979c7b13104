// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemclock.h"

namespace afterword {

Moment SystemClock::now() const
{
    return std::chrono::floor<seconds>(std::chrono::system_clock::now());
}

} // namespace afterword
