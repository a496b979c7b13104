// SPDX-License-Identifier: GPL-3.0-or-later
// What wires a shared search: its server, whose it is, and for a coach all who let them in.
#include "app/window/wiring.h"

#include "app/desktop/activationtoken.h"
#include "app/desktop/singleinstance.h"
#include "app/notices/noticeimage.h"
#include "app/shared/clients/clientspage.h"
#include "app/shared/office/officedialog.h"
#include "app/shared/sharedmenu.h"
#include "app/shared/visit/visit.h"
#include "app/shared/visit/visitbar.h"
#include "core/storage/copied/copyplace.h"
#include "ui/board/boardview.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/parts/fields/field.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

void Wiring::connectCopy()
{
    auto *menu = new SharedMenu(m_window, this);
    menu->addTo(m_window.menuBar()->findChild<QMenu *>(u"file"_s), m_window.actions().quit);
    connect(menu, &SharedMenu::openWanted, this, [this](const QString &address) { end({address, {}}); });
    connect(menu, &SharedMenu::officeWanted, this,
            [this] { lookAfterServer(m_secrets, m_memory, Zone::ofThisMachine(), &m_window); });
    if (!m_opened.copy)
        return;
    m_copy = std::make_unique<CopyDesk>(CopyDesk::Parts{
        *m_opened.tracker, *m_opened.copy, canonicalPath(m_line.store), *m_opened.address, m_secrets});
    connect(menu, &SharedMenu::clientsWanted, &m_window, &MainWindow::showClients);
    connect(menu, &SharedMenu::footMade, &m_window, &MainWindow::setSavedFoot);
    menu->showCopy(*m_copy, canonicalPath(m_line.store));
    connect(m_copy.get(), &CopyDesk::newsComing, this, [this] {
        keepFields(&m_window);
        m_more.keep();
    });
    connect(m_copy.get(), &CopyDesk::failed, m_window.messageBar(), &MessageBar::warn);
    connect(menu, &SharedMenu::told, m_window.messageBar(), &MessageBar::warn);
    connect(&m_sleep, &SleepWatch::awake, m_copy.get(), &CopyDesk::look);
    connectClients();
    if (Visit::isOne(*m_opened.copy, m_copy->address()))
        connectVisit();
}

/// The person is in the search of somebody else.
void Wiring::connectVisit()
{
    const auto standing = [this] {
        const auto &now = m_copy->standing();
        return now ? &*now : nullptr;
    };
    auto *visit = new Visit({m_editor, *m_opened.copy, m_copy->address(), m_memory,
                             [this] { return m_window.board()->currentCard(); }, &m_window, standing},
                            this);
    connect(m_copy.get(), &CopyDesk::changed, visit, &Visit::look);
    m_window.setVisitBar(visit->bar());
    m_window.actions().clients->setVisible(true);
    // What is due there is due for others. A coach is told of all of them at once.
    m_notifier.stopAnnouncing();
}

void Wiring::connectClients()
{
    m_clients = std::make_unique<ClientsDesk>(
        ClientsDesk::Parts{m_copy->address(), [this] { return m_copy->password(); }, m_clock});
    m_clientNotices = std::make_unique<NotificationService>(QDBusConnection::sessionBus(), noticeImage());
    m_digest = std::make_unique<ClientsDigest>(ClientsDigest::Parts{
        *m_clients, m_clock, *m_clientNotices, [this] { return loadNoticeSettings(m_memory); },
        digestLedgerPath(m_copy->address())});
    connect(m_clients.get(), &ClientsDesk::known, this, [this] {
        if (!m_clients->clients()->empty())
            m_window.actions().clients->setVisible(true);
    });
    connect(m_digest.get(), &ClientsDigest::listWanted, this, [this](const QString &token) {
        useActivationToken(token);
        m_window.raiseUp();
        m_window.showClients();
        if (m_clientsPage)
            m_clientsPage->view()->showWhatMatters();
    });
    // Once the server lets us in, and then whenever it is time.
    connect(m_copy.get(), &CopyDesk::changed, this, [this] {
        const auto &standing = m_copy->standing();
        if (!m_clients->clients() && standing && standing->state == CopyStanding::State::InStep)
            m_clients->look();
    });
    connect(m_clients.get(), &ClientsDesk::ended, m_digest.get(), &ClientsDigest::look, Qt::QueuedConnection);
    connect(&m_agenda, &LiveAgenda::looked, m_digest.get(), [this] {
        if (m_clients->clients() && !m_clients->clients()->empty())
            m_digest->look();
    });
}

void Wiring::makeClientsPage()
{
    if (!m_clients)
        return;
    m_clientsPage = new ClientsPage(*m_clients, Zone::ofThisMachine());
    m_window.setClientsPage(m_clientsPage);
    connect(m_clientsPage, &ClientsPage::openWanted, this, [this](qint64 search) {
        StoreAddress address = m_copy->address();
        address.search = search;
        if (copyPathFor(address, dataFolder()) == canonicalPath(m_line.store))
            m_window.actions().board->trigger(); // it is open
        else
            end({address.text(), {}});
    });
}

} // namespace afterword
