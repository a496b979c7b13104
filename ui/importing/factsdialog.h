// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/intake/importfile.h"
#include "ui/parts/readingorder.h"

#include <QDialog>

namespace afterword {

/// Shows what a file that is no invitation would bring in, and asks whether it should.
class FactsDialog : public ReadInOrder<QDialog> {
    Q_OBJECT

public:
    /// @p name is what the file is called.
    FactsDialog(const QString &name, const std::vector<ImportLine> &lines, QWidget *parent = nullptr);
};

} // namespace afterword
