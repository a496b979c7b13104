// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTime>

#include <chrono>

namespace afterword {

/// An instant, in whole seconds UTC. What happened, happened at a Moment; a zone only says how to read it.
using Moment = std::chrono::sys_seconds;

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// A clock reading without a zone: what a calendar on the wall and the watch beside it say.
struct WallTime {
    QDate date;
    QTime time;

    bool operator==(const WallTime &) const = default;
    friend bool operator<(const WallTime &a, const WallTime &b)
    {
        return a.date != b.date ? a.date < b.date : a.time < b.time;
    }
};

} // namespace afterword
