// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPushButton;
class QString;

namespace afterword {

/// A new button that Enter elsewhere does not press.
QPushButton *quietButton(const QString &text);

} // namespace afterword
