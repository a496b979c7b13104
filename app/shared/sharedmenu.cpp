// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/sharedmenu.h"

#include "app/shared/clashesdialog.h"
#include "app/shared/copydesk.h"
#include "app/shared/copyfoot.h"
#include "app/shared/opencopy.h"
#include "app/shared/passworddialog.h"
#include "app/shared/sharingdialog.h"

#include "core/storage/copied/copiedstore.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace afterword {

SharedMenu::SharedMenu(QMainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_clashes(new QAction(tr("What Was Changed &Twice…"), this))
    , m_sharing(new QAction(tr("Wh&o May See This Search…"), this))
    , m_clients(new QAction(tr("Searches Shared wit&h You"), this))
{
    m_clients->setVisible(false);
    connect(m_clients, &QAction::triggered, this, &SharedMenu::clientsWanted);
    m_clashes->setVisible(false);
    m_sharing->setVisible(false);
}

void SharedMenu::addTo(QMenu *file, QAction *beforeQuit)
{
    auto *open = new QAction(tr("Open a &Shared Search…"), this);
    connect(open, &QAction::triggered, this, [this] {
        if (const auto address = askForAddress(&m_window))
            Q_EMIT openWanted(address->text());
    });
    auto *office = new QAction(tr("Loo&k After a Server…"), this);
    connect(office, &QAction::triggered, this, &SharedMenu::officeWanted);
    file->insertAction(beforeQuit, open);
    file->insertAction(beforeQuit, m_clients);
    file->insertAction(beforeQuit, m_sharing);
    file->insertAction(beforeQuit, m_clashes);
    file->insertAction(beforeQuit, office);
    file->insertSeparator(beforeQuit);
}

void SharedMenu::showCopy(CopyDesk &desk, const QString &path)
{
    auto *foot = new CopyFoot(desk);
    Q_EMIT footMade(foot);
    m_clashes->setVisible(true);
    m_clients->setVisible(true);
    connect(m_clashes, &QAction::triggered, this,
            [this, path, &desk] { showClashes(path, desk.search().person.zone); });
    m_sharing->setVisible(desk.copy().owner() == desk.address().person); // nobody else may say so
    connect(m_sharing, &QAction::triggered, this, [this, &desk] { showSharing(desk); });
    connect(foot, &CopyFoot::passwordWanted, this, [this, &desk] { askForPassword(desk, false); });
    connect(&desk, &CopyDesk::passwordWanted, this, [this, &desk](bool again) {
        if (!m_isLeft)
            askForPassword(desk, again);
    });
    connect(&desk, &CopyDesk::clashed, this, &SharedMenu::tellClashes);
    connect(&desk, &CopyDesk::told, this, &SharedMenu::told);
}

void SharedMenu::askForPassword(CopyDesk &desk, bool again)
{
    if (m_question || !m_window.isVisible())
        return; // the foot says so, and asks when it is pressed
    m_question = new PasswordDialog(desk.address(), again, &m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_question, &QDialog::accepted, this,
            [this, &desk] { desk.setPassword(m_question->password(), m_question->isToBeKept()); });
    connect(m_question, &QDialog::finished, this, [this](int result) {
        m_question = nullptr;
        m_isLeft = result == QDialog::Rejected;
    });
    m_question->open();
}

void SharedMenu::tellClashes(const std::vector<Clash> &clashes)
{
    // The values may be long, and a bar cuts its end off: where they are kept comes first.
    const int more = int(clashes.size()) - 1;
    const QString kept = more > 0
                             ? tr("File, “What Was Changed Twice”, tells this and %n more.", nullptr, more)
                         : clashes.front().kind == Clash::Kind::BothChanged
                             ? tr("File, “What Was Changed Twice”, keeps both values of this.")
                             : tr("File, “What Was Changed Twice”, tells this too.");
    Q_EMIT told(kept + QLatin1Char(' ') + sentenceFor(clashes.front()));
}

void SharedMenu::showClashes(const QString &path, const Zone &zone)
{
    auto *dialog = new ClashesDialog(clashesOf(path), zone, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SharedMenu::showSharing(CopyDesk &desk)
{
    auto *dialog = new SharingDialog(desk.address(), Zone::ofThisMachine(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SharingDialog::wanted, &desk, &CopyDesk::askConsents);
    connect(&desk, &CopyDesk::consentsKnown, dialog, &SharingDialog::tell);
    // Opened without a connection, it learns them as soon as there is one.
    connect(&desk, &CopyDesk::changed, dialog, [dialog, &desk] {
        const auto &standing = desk.standing();
        if (!dialog->isKnown() && standing && standing->state == CopyStanding::State::InStep)
            desk.askConsents();
    });
    desk.askConsents();
    dialog->open();
}

} // namespace afterword
