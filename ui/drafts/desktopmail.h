// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace afterword {

/// Which program the desktop has for e-mail: the name of its desktop entry, empty where it has none or the
/// one that it names is not installed; absent where the desktop does not say within two seconds.
std::optional<QString> desktopMailProgram();

} // namespace afterword
