// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/domain/typedids.h"

#include <optional>

namespace afterword {

/// Something that the person, or a coach of theirs, wrote down to do, for one application or for the whole
/// search.
struct Task {
    TaskId id; ///< unique in the whole search
    QString text;
    std::optional<QDate> due;  ///< without one it is kept, and never comes up by itself
    std::optional<QTime> time; ///< in the person's zone, on the due date; absent: when the working day begins
    std::optional<Moment> doneAt;
    QString writtenBy = {}; ///< as whoever wrote it for the person signs, such as a coach; empty: they did

    bool operator==(const Task &) const = default;
};

} // namespace afterword
