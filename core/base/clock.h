// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

namespace afterword {

/// Where every part of the program takes its time from. The real one is app/systemclock.cpp.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Moment now() const = 0;
};

/// A clock that stands where it was put: `--now`, and tests.
class FixedClock : public Clock {
public:
    explicit FixedClock(Moment now)
        : m_now(now)
    {
    }
    Moment now() const override { return m_now; }
    void set(Moment now) { m_now = now; }

private:
    Moment m_now;
};

} // namespace afterword
