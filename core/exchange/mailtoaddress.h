// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace afterword {

/// The address that a mailto: URI names (RFC 6068, 2), as cards and calendars hold one: "dana+jobs@a.example"
/// of "mailto:dana%2Bjobs@a.example?subject=Hello". Absent where @p text is no such URI.
std::optional<QString> mailtoAddress(const QString &text);

} // namespace afterword
