// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/clients/clientsview.h"

#include <QTimer>

#include <chrono>

class QPushButton;

namespace afterword {

class ClientsDesk;

/// The page of the window on which a coach sees all who let them in, opens the board of one of them, and puts
/// them into groups. It asks the server whenever it is shown, and as long as it is.
class ClientsPage : public QWidget {
    Q_OBJECT

public:
    /// @p desk must outlive it.
    ClientsPage(ClientsDesk &desk, const Zone &zone, QWidget *parent = nullptr);

    ClientsView *view() const { return m_view; }

    /// How long it waits, while it is shown, until it asks again. Without this it is a minute.
    void lookEvery(std::chrono::milliseconds wait) { m_nextLook.setInterval(wait); }

Q_SIGNALS:
    /// The board of the search with this number.
    void openWanted(qint64 search);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void lookAgain();
    void tell();
    void askForGroup();
    void askToLeave();
    void enable();

    ClientsDesk &m_desk;
    ClientsView *m_view;
    QPushButton *m_open;
    QPushButton *m_group;
    QPushButton *m_leave;
    QTimer m_nextLook; ///< runs once all that was asked is known
};

} // namespace afterword
