// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"

#include <QStringList>

#include <vector>

namespace afterword {

/// The person who looks for a job.
struct Person {
    QString name;
    QString email;
    Zone zone;
    std::vector<int> weekend = {6, 7}; ///< ISO days of the week: 1 is Monday
    QStringList holidays = {
        QStringLiteral("us-federal")}; ///< ids of holiday calendars, or paths of .ics files

    bool operator==(const Person &) const = default;
};

} // namespace afterword
