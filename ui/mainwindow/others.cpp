// SPDX-License-Identifier: GPL-3.0-or-later
// What the window has where others share their search with the person.
#include "ui/mainwindow/mainwindow.h"

#include "ui/mainwindow/actions.h"

#include <QBoxLayout>
#include <QDockWidget>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

void MainWindow::setClientsPage(QWidget *page)
{
    takePage(m_clients, page, u"clients"_s);
}

void MainWindow::showClients()
{
    showPage(m_clients, m_actions->clients);
    m_panel->hide(); // what it shows is of one of them
}

void MainWindow::setVisitBar(QWidget *bar)
{
    static_cast<QBoxLayout *>(m_centre->layout())->insertWidget(0, bar);
}

} // namespace afterword
