// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

class QObject;

namespace afterword {

/// Does @p steps from the event loop, each in a turn of its own, so that what the person types or clicks
/// meanwhile is answered between two of them. Ends with @p owner.
void oneByOne(QObject &owner, std::vector<std::function<void()>> steps);

} // namespace afterword
