// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/readingorder.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace afterword {

/// Shows every file that goes when everything is erased. Since this cannot be undone, a word is to be typed.
class EraseDialog : public ReadInOrder<QDialog> {
    Q_OBJECT

public:
    /// @p files go in any case, @p backups where the person says so. Of a shared search, what is on @p server
    /// stays.
    EraseDialog(QStringList files, QStringList backups, const QString &server = {},
                QWidget *parent = nullptr);

    /// What is to be erased.
    QStringList chosenFiles() const;

private:
    void refresh();

    QStringList m_files;
    QStringList m_backupFiles;
    QPlainTextEdit *m_list;
    QCheckBox *m_backups;
    QLineEdit *m_word;
    QPushButton *m_erase;
};

} // namespace afterword
