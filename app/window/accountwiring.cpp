// SPDX-License-Identifier: GPL-3.0-or-later
// What wires the person's accounts: mailbox, sending, calendar and address book.
#include "app/window/wiring.h"

#include "app/desktop/activationtoken.h"
#include "app/desktop/singleinstance.h"
#include "app/notices/noticeimage.h"
#include "app/window/mailteller.h"
#include "app/window/needline.h"
#include "core/storage/sidefiles.h"
#include "ui/importing/importer.h"
#include "ui/mainwindow/messagebar.h"

#include <QMessageBox>
#include <QStatusBar>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Where it is told what an account needs of the person.
struct Needs {
    MessageBar &bar;
    NeedLine &line;
    MailTeller &teller;
};

/// It is told as it comes up, also while the window is not to be seen, and stands at the window's foot until
/// it is done. @p lead leads to where that is.
template <typename Desk>
void tellNeeds(Desk &desk, const QString &name, const Needs &where, const std::function<void()> &lead)
{
    MessageBar &bar = where.bar;
    NeedLine &line = where.line;
    MailTeller &teller = where.teller;
    QObject::connect(&desk, &Desk::needsLook, &bar, [&desk, &bar, &teller, name](const QString &what) {
        bar.warnOf(&desk, what);
        teller.tellNeed(name, desk.need().text, what);
    });
    QObject::connect(&desk, &Desk::changed, &line, [&desk, &bar, &line, &teller, name] {
        line.refresh();
        if (!desk.need().isEmpty())
            return;
        bar.settled(&desk);
        teller.settled(name);
    });
    line.watch([&desk] { return desk.need(); }, lead);
    QObject::connect(&teller, &MailTeller::leadWanted, &line, [name, lead](const QString &account) {
        if (account == name)
            lead();
    });
}

} // namespace

void Wiring::connectAccounts()
{
    connect(&m_dataMenu, &DataMenu::forgotten, &m_sending, &SendDesk::forgetDrafts);
    connect(&m_dataMenu, &DataMenu::forgotten, &m_mail, &MailDesk::forgetCopies);
    connect(&m_sleep, &SleepWatch::awake, &m_mail, &MailDesk::awake);
    connect(&m_sleep, &SleepWatch::awake, &m_calDav, &CalDavDesk::awake);
    connect(&m_calDav, &CalDavDesk::failed, m_window.messageBar(), &MessageBar::warn);
    connect(&m_contacts, &ContactsDesk::failed, m_window.messageBar(), &MessageBar::warn);
    connect(&m_mail, &MailDesk::failed, m_window.messageBar(), &MessageBar::warn);
    auto *teller = new MailTeller({m_mail, m_agenda, m_notifier, m_clock,
                                   [this] { return m_window.isVisible() && !m_window.isMinimized(); }},
                                  QDBusConnection::sessionBus(), noticeImage(), this);
    connect(teller, &MailTeller::openWanted, this, [this](const QString &token) {
        useActivationToken(token);
        showToday();
    });
    connect(teller, &MailTeller::leadWanted, this, [this](const QString &, const QString &token) {
        useActivationToken(token);
        m_window.raiseUp();
    });
    connect(&m_sending, &SendDesk::failed, m_window.messageBar(), &MessageBar::warn);
    connect(&m_sending, &SendDesk::sent, &m_mail, &MailDesk::keepCopy);
    connect(&m_mail, &MailDesk::sendingEnded, &m_sending, &SendDesk::takeAllBack);
    connect(&m_sending, &SendDesk::unclear, &m_mail, &MailDesk::lookNow);
    auto *needs = new NeedLine(m_window.statusBar());
    m_window.statusBar()->insertPermanentWidget(1, needs); // behind what is due
    const auto toMailbox = [this] { m_more.showMailbox(); };
    const Needs told{*m_window.messageBar(), *needs, *teller};
    tellNeeds(m_mail, u"mailbox-needs"_s, told, toMailbox);
    tellNeeds(m_sending, u"sending-needs"_s, told, toMailbox);
    tellNeeds(m_calDav, u"calendar-needs"_s, told, [this] { m_more.showCalendar(); });
}

/// People of an address book, as a file of cards is taken in.
bool Wiring::takeIn(const QByteArray &cards, const QString &name)
{
    ImportFile file;
    file.kind = FileKind::ContactCard;
    file.text = cards;
    return m_window.findChild<Importer *>()->importFacts(file, name);
}

/// The passwords go first: which they are stands in what goes next.
void Wiring::erase(const QStringList &files)
{
    m_window.setEnabled(false);
    m_secrets.forgetAll([this, files](const QStringList &left) {
        if (!left.isEmpty())
            QMessageBox::warning(nullptr, tr("Erase everything"),
                                 tr("This desktop’s keyring did not delete the password for %1. Everything "
                                    "else has been erased; delete what is called “afterword” there yourself, "
                                    "in the desktop’s password program.")
                                     .arg(left.join(u", "_s)));
        QStringList all = files;
        for (const SideFile which : sideFiles) // one may be written only now, while what is open is closed
            all += sideFileOf(canonicalPath(m_line.store), which);
        end({std::nullopt, m_browser.isTaking() ? all + m_browser.inbox().files() : all});
    });
}

} // namespace afterword
