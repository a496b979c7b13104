// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailbox/secrets.h"

#include "core/base/zone.h"

class QComboBox;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace afterword {

struct FoundCollection;

// What the pages of a calendar and of an address book on a server share.

QVBoxLayout *column(QWidget *parent, int margin);
/// A button that Enter elsewhere does not press.
QPushButton *quietButton(const QString &text);
void addLeft(QVBoxLayout *layout, QWidget *widget);
/// Shows the names of @p found; a choice that was made stays while these are the same.
void showFound(QComboBox &choice, const std::vector<FoundCollection> &found);

/// "tomorrow at 14:00"
QString timeText(Moment moment, const Zone &zone, Moment now);

/// Why the password is asked for.
QString whyPassword(Secret::Kind kind);

} // namespace afterword
