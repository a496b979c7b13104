// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/clients/clientsview.h"

#include <QDialog>

class QPushButton;

namespace afterword {

/// The searches that others share with the person, for a coach: one of them to be opened.
class ClientsDialog : public QDialog {
    Q_OBJECT

public:
    /// @p now, in @p zone: how long ago something was changed.
    ClientsDialog(const std::vector<Client> &clients, Moment now, const Zone &zone, QWidget *parent);

    /// Which search was chosen, where the dialog was accepted.
    qint64 search() const;

    /// See ClientsView.
    void tellLate(const afterword::LateCounts &counts) { m_view->tellLate(counts); }
    void endLate(const QString &why) { m_view->endLate(why); }

private:
    ClientsView *m_view;
    QPushButton *m_open;
};

} // namespace afterword
