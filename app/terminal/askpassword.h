// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace afterword {

/// Asks on the terminal for a password, which is not shown while it is typed. Absent where nobody sits at
/// one: a script, a notice.
std::optional<QByteArray> askPassword(const QString &question);

/// Asks on the terminal for a line, which is shown while it is typed; absent as above.
std::optional<QByteArray> askOnTerminal(const QString &question);
/// Whether somebody sits at a terminal and types what the program is handed.
bool isTypedByHand();

/// The first line that is handed to the program, where no terminal stands behind it; absent where one does.
std::optional<QByteArray> handedOver();

} // namespace afterword
