// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/latelookup.h"

#include "core/base/zone.h"
#include "core/storage/postgres/clients.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace afterword {

class PlainLabel;

/// The searches that others share with the person, for a coach: what is late for whom, who meets whom today,
/// who has gone silent, and one of them to be opened.
class ClientsDialog : public QDialog {
    Q_OBJECT

public:
    /// @p now, in @p zone: how long ago something was changed.
    ClientsDialog(const std::vector<Client> &clients, Moment now, const Zone &zone, QWidget *parent);

    /// Which search was chosen, where the dialog was accepted.
    qint64 search() const;

    /// How much is late in some of the searches is known now.
    void tellLate(const afterword::LateCounts &counts);
    /// Nothing more is told of what is late. @p why: what kept it from being all, half a sentence; or empty.
    void endLate(const QString &why);

private:
    void filter(const QString &text);
    void enable();

    QTreeWidget *m_list;
    QHash<qint64, QTreeWidgetItem *> m_rows; ///< by their searches
    PlainLabel *m_count;
    PlainLabel *m_failure;
    QPushButton *m_open;
};

} // namespace afterword
