// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/clients/clientspage.h"

#include "app/shared/clients/clientsdesk.h"

#include "ui/icons.h"
#include "ui/parts/lists/foldingrow.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/quietbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int pageMargin = 12;

} // namespace

ClientsPage::ClientsPage(ClientsDesk &desk, const Zone &zone, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_view(new ClientsView(true, zone))
    , m_open(quietButton(tr("&Open Their Board")))
    , m_group(quietButton(tr("Put into a Grou&p…")))
    , m_leave(quietButton(tr("Ta&ke Out of the List…")))
{
    setAccessibleName(tr("Clients"));
    setFocusProxy(m_view->field());
    m_open->setIcon(themeIcon(Icon::Open));
    auto *again = quietButton(tr("&Look Again"));
    auto *ways = new FoldingRow;
    ways->first()->addWidget(m_open);
    ways->first()->addWidget(m_group);
    ways->first()->addWidget(m_leave);
    ways->second()->addWidget(again);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    column->addWidget(m_view, 1);
    column->addWidget(ways);
    connect(m_view, &ClientsView::openWanted, this, &ClientsPage::openWanted);
    connect(m_view, &ClientsView::chosenChanged, this, &ClientsPage::enable);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto search = m_view->current())
            Q_EMIT openWanted(*search);
    });
    connect(m_group, &QPushButton::clicked, this, &ClientsPage::askForGroup);
    connect(m_leave, &QPushButton::clicked, this, &ClientsPage::askToLeave);
    connect(again, &QPushButton::clicked, &m_desk, &ClientsDesk::look);
    connect(&m_desk, &ClientsDesk::known, this, &ClientsPage::tell);
    connect(&m_desk, &ClientsDesk::lateKnown, m_view, &ClientsView::tellLate);
    connect(&m_desk, &ClientsDesk::ended, m_view, &ClientsView::endLate);
    connect(&m_desk, &ClientsDesk::failed, this, [this](const QString &why) {
        m_view->fail(m_desk.clients() ? tr("The server could not be asked, so this may be old: %1.").arg(why)
                                      : tr("The server could not be asked who lets you in: %1.").arg(why));
        enable();
    });
    m_nextLook.setSingleShot(true);
    m_nextLook.setInterval(std::chrono::minutes(1));
    connect(&m_desk, &ClientsDesk::ended, this, [this] { m_nextLook.start(); });
    connect(&m_desk, &ClientsDesk::failed, this, [this] { m_nextLook.start(); });
    connect(&m_desk, &ClientsDesk::known, &m_nextLook, &QTimer::stop);
    connect(&m_nextLook, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_desk.look();
    });
    if (m_desk.clients()) {
        tell();
        m_view->tellLate(m_desk.late());
    }
    enable();
}

bool ClientsPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        lookAgain();
    return QWidget::event(event);
}

void ClientsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_desk.look();
}

/// What is late is read to its end first, which takes a while the first time.
void ClientsPage::lookAgain()
{
    if (m_nextLook.isActive() && isVisible())
        m_desk.look();
}

void ClientsPage::tell()
{
    m_view->setClients(m_desk.clients().value(), m_desk.now());
    enable();
}

void ClientsPage::askForGroup()
{
    const std::vector<qint64> chosen = m_view->chosen();
    if (chosen.empty())
        return;
    const QStringList groups = m_view->groups();
    QInputDialog dialog(this);
    dialog.setWindowTitle(tr("Group"));
    dialog.setLabelText(
        chosen.size() == 1
            ? tr("Which group does %1 go into? Only you see it. Leave it empty for none.")
                  .arg(m_view->nameOf(chosen.front()))
            : tr("Which group do these %n people go into? Only you see it. Leave it empty for none.", nullptr,
                 int(chosen.size())));
    dialog.setComboBoxItems(QStringList(QString()) + groups);
    dialog.setComboBoxEditable(true);
    for (QLabel *label : dialog.findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    if (dialog.exec() == QDialog::Accepted)
        m_desk.group(chosen, dialog.textValue().simplified());
    enable();
}

void ClientsPage::askToLeave()
{
    const std::vector<qint64> chosen = m_view->chosen();
    if (chosen.empty())
        return;
    QMessageBox box(QMessageBox::Question, tr("Take Out of the List"),
                    chosen.size() == 1
                        ? tr("%1 goes out of your list, and you cannot see their search any more. Only they "
                             "can let you in again.")
                              .arg(m_view->nameOf(chosen.front()))
                        : tr("These %n people go out of your list, and you cannot see their searches any "
                             "more. Only they can let you in again.",
                             nullptr, int(chosen.size())),
                    QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *go = box.addButton(tr("&Take Out"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    if (box.clickedButton() == go)
        m_desk.leave(chosen);
}

void ClientsPage::enable()
{
    m_open->setEnabled(m_view->current().has_value());
    m_group->setEnabled(!m_view->chosen().empty());
    m_leave->setEnabled(!m_view->chosen().empty());
}

} // namespace afterword
