// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/secrets.h"

class QVBoxLayout;
class QWidget;

namespace afterword {

// What the pages of the accounts share: a mailbox, a calendar and an address book on a server.

QVBoxLayout *column(QWidget *parent, int margin);
void addLeft(QVBoxLayout *layout, QWidget *widget);
/// Takes out all that @p widget shows, so that it can be filled anew.
void clear(QWidget *widget);

/// Why the password is asked for.
QString whyPassword(Secret::Kind kind);

} // namespace afterword
