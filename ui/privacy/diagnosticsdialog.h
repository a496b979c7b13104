// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "ui/parts/readingorder.h"

#include <QDialog>

namespace afterword {

/// What helps to find a mistake and tells nothing about anybody.
struct DiagnosticFacts {
    QString storePath;
    QString home; ///< the person's own folder; shown as ~
    qint64 storeBytes = 0;
    int backups = 0;
    bool readOnly = false;
    bool onNetwork = false;
    QString sqlite; ///< the library's version
};

/// The page as text: versions, counts, and paths without names. Holds nothing that the person typed.
QString diagnosticText(const DiagnosticFacts &facts, const Search &search);

/// Shows the text and copies it.
class DiagnosticsDialog : public ReadInOrder<QDialog> {
    Q_OBJECT

public:
    explicit DiagnosticsDialog(const QString &text, QWidget *parent = nullptr);
};

} // namespace afterword
