// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/clients/clientsview.h"

class QPushButton;

namespace afterword {

class ClientsDesk;

/// The page of the window on which a coach sees all who let them in, opens the board of one of them, and puts
/// them into groups. It asks the server whenever it is shown.
class ClientsPage : public QWidget {
    Q_OBJECT

public:
    /// @p desk must outlive it.
    ClientsPage(ClientsDesk &desk, const Zone &zone, QWidget *parent = nullptr);

    ClientsView *view() const { return m_view; }

Q_SIGNALS:
    /// The board of the search with this number.
    void openWanted(qint64 search);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void tell();
    void askForGroup();
    void enable();

    ClientsDesk &m_desk;
    ClientsView *m_view;
    QPushButton *m_open;
    QPushButton *m_group;
};

} // namespace afterword
