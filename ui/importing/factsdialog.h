// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/intake/importfile.h"
#include "ui/parts/readingorder.h"

#include <QDialog>

namespace afterword {

/// Shows what a file that is not an invitation would bring in, and asks whether it should.
class FactsDialog : public ReadInOrder<QDialog> {
    Q_OBJECT

public:
    enum class Usual { Import, Cancel }; ///< what Enter does
    /// @p name is what the file is called; of several, @p files, their number is told instead. Where Enter
    /// alone takes nothing in, another program handed them over.
    FactsDialog(const QString &name, const std::vector<ImportLine> &lines, Usual usual,
                QWidget *parent = nullptr, int files = 1);
    /// The same for a job posting: below its facts stands its text, @p text.
    FactsDialog(const QString &name, const std::vector<ImportLine> &lines, const QString &text, Usual usual,
                QWidget *parent = nullptr);

private:
    void layOut(const QString &question, const QString &facts, Usual usual);
};

} // namespace afterword
