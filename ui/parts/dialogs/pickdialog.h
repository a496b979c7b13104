// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/readingorder.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace afterword {

/// Chooses one of many by typing a part of it. The arrows go through what is left while one types.
class PickDialog : public ReadInOrder<QDialog> {
    Q_OBJECT

public:
    /// @p entries are shown as they are, in this order; @p now is the index of the one that is chosen now, or
    /// -1. @p verb stands on the button.
    PickDialog(const QString &title, const QStringList &entries, int now, const QString &verb,
               QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person chose the entry at @p index.
    void picked(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);
    void pick();

    QStringList m_entries;
    QLineEdit *m_text;
    QListWidget *m_list;
    QPushButton *m_pick;
};

} // namespace afterword
