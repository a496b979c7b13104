// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/storage/postgres/clients.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace afterword {

class PlainLabel;

/// The searches that others share with the person, for a coach: who meets whom today, who has gone silent,
/// and one of them to be opened.
class ClientsDialog : public QDialog {
    Q_OBJECT

public:
    /// @p now, in @p zone: how long ago something was changed.
    ClientsDialog(const std::vector<Client> &clients, Moment now, const Zone &zone, QWidget *parent);

    /// Which search was chosen, where the dialog was accepted.
    qint64 search() const;

private:
    void filter(const QString &text);
    void enable();

    QTreeWidget *m_list;
    PlainLabel *m_count;
    QPushButton *m_open;
};

} // namespace afterword
