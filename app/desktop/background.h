// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace afterword {

class WindowMemory;

/// Whether the program goes on in the tray when its window is closed. Absent: the person was not asked yet.
std::optional<bool> keepsRunning(const WindowMemory &memory);
void setKeepsRunning(WindowMemory &memory, bool keeps);

} // namespace afterword
