// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"

#include <functional>

class QWidget;

namespace afterword {

/// Asks for a day and a time after @p now on the clocks of @p zone, and calls @p then with the moment.
/// Returns at once; @p parent owns the dialog. @p question: what is asked, which is the dialog's title as
/// well; @p yes: the button.
void askForMoment(QWidget *parent, const QString &question, const QString &yes, const Zone &zone, Moment now,
                  std::function<void(Moment)> then);

} // namespace afterword
