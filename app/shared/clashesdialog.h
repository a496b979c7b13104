// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/storage/copied/clashbook.h"

#include <QDialog>

namespace afterword {

/// What was changed here and elsewhere at once, with everything that was typed: to be read, and copied from.
class ClashesDialog : public QDialog {
    Q_OBJECT

public:
    /// When it was is told in @p zone, the search's own.
    ClashesDialog(const std::vector<KeptClash> &clashes, const Zone &zone, QWidget *parent);
};

} // namespace afterword
