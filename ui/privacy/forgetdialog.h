// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/forgetting.h"
#include "ui/parts/readingorder.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace afterword {

class PlainLabel;

/// Asks who is to be deleted everywhere, and shows what goes with them and what stays.
class ForgetDialog : public ReadInOrder<QDialog> {
    Q_OBJECT

public:
    /// @p search must outlive the dialog. @p backups is how many copies there are.
    ForgetDialog(const Search &search, int backups, QWidget *parent = nullptr);

    ContactId contact() const;
    /// What is to be done in the search that is open.
    const Change &change() const { return m_forgetting.change; }
    bool alsoInBackups() const;

private:
    void preview();

    const Search &m_search;
    Forgetting m_forgetting;
    QComboBox *m_who;
    PlainLabel *m_goes;
    PlainLabel *m_stays;
    QCheckBox *m_backups;
    QPushButton *m_delete;
};

} // namespace afterword
