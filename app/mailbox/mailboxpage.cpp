// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/mailboxpage.h"

#include "app/accounts/accountparts.h"
#include "app/accounts/passwordrow.h"
#include "app/mailbox/accountform.h"
#include "app/mailbox/draftrecipient.h"
#include "app/mailbox/localmailboxes.h"
#include "app/mailbox/onlinemailboxes.h"

#include "core/mailbox/foldername.h"
#include "ui/commands/editor.h"
#include "ui/parts/lists/wheelpast.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/quietbutton.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// A day and a time of day as the person's clock shows them.
QString timeText(Moment moment, const Zone &zone)
{
    const WallTime wall = zone.wallTime(moment);
    return MailboxPage::tr("%1 at %2", "a date, a time")
        .arg(QLocale().toString(wall.date, QLocale::ShortFormat),
             QLocale().toString(wall.time, QLocale::ShortFormat));
}

QString stateOf(const PutDraft &put, const Zone &zone)
{
    switch (put.state) {
    case PutDraft::State::Waiting: return MailboxPage::tr("waits to be put there");
    case PutDraft::State::There: return MailboxPage::tr("there since %1").arg(timeText(put.at, zone));
    case PutDraft::State::Edited: return MailboxPage::tr("changed there, and left alone since");
    case PutDraft::State::Gone: return MailboxPage::tr("no longer there, and not seen among what was sent");
    }
    Q_UNREACHABLE();
}

/// What becomes of what when the mailbox is forgotten.
QString whatIsForgotten(const MailDesk &desk)
{
    if (desk.isLocal())
        return MailboxPage::tr(
            "Afterword stops reading this folder, and forgets everything that it remembers about it. What "
            "was taken into your search stays, and so do the drafts in the folder.");
    if (desk.isOnline())
        return MailboxPage::tr(
            "Afterword disconnects, and forgets everything that it remembers about this mailbox. What was "
            "taken into your search stays, and so do the drafts in your mailbox. Letters that wait to be "
            "sent from here are not sent; they are kept as notes.");
    return MailboxPage::tr(
        "Afterword disconnects, and forgets the password and everything that it remembers about this "
        "mailbox. What was taken into your search stays, and so do the drafts in your mailbox. Letters that "
        "wait to be sent from here are not sent; they are kept as notes.");
}

} // namespace

MailboxPage::MailboxPage(MailDesk &desk, Editor &editor, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_editor(editor)
    , m_online(new OnlineMailboxes)
    , m_form(new AccountForm(editor.search().person.email))
    , m_local(new LocalMailboxes)
    , m_promise(wrappedLabel(TextLook::Body, {}))
    , m_forgotten(wrappedLabel(TextLook::Body, {}))
    , m_connected(new QWidget)
    , m_account(wrappedLabel(TextLook::Strong, {}))
    , m_state(wrappedLabel(TextLook::Body, {}))
    , m_instead(new LocalMailboxes)
    , m_password(new PasswordRow(tr("Sign in")))
    , m_folders(new QWidget)
    , m_asked(new QWidget)
    , m_askedText(wrappedLabel(TextLook::Body, {}))
    , m_questions(new QWidget)
    , m_drafts(wrappedLabel(TextLook::Body, {}))
    , m_look(quietButton(tr("Look now")))
    , m_forget(quietButton(tr("Disconnect, and forget this mailbox")))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget;
    QVBoxLayout *layout = column(page, 12);
    layout->addWidget(m_forgotten);
    layout->addWidget(m_promise);
    layout->addWidget(
        wrappedLabel(TextLook::Secondary,
                     tr("Afterword reads, in the inbox and among what was sent: sender, recipients, subject "
                        "and date of letters since two weeks before your first application; and in full, "
                        "only those from and to people and companies of your search. It marks no letter as "
                        "read. It writes only the drafts that you put there, and copies of letters that you "
                        "send from here, once you switch that on. Nothing goes anywhere else.")));
    layout->addWidget(m_online);
    layout->addWidget(m_form);
    layout->addWidget(m_local);
    layout->addWidget(m_connected);
    addLeft(layout, m_forget);
    layout->addStretch(1);

    QVBoxLayout *connected = column(m_connected, 0);
    connected->addWidget(m_account);
    connected->addWidget(m_state);
    connected->addWidget(m_instead);
    connected->addWidget(m_password);
    addLeft(connected, m_look);
    connected->addWidget(m_asked);
    connected->addWidget(m_questions);
    connected->addWidget(m_drafts);
    connected->addWidget(m_folders);
    QVBoxLayout *asked = column(m_asked, 0);
    auto *lookAtAsked = quietButton(tr("Look at them…"));
    asked->addWidget(m_askedText);
    addLeft(asked, lookAtAsked);
    setWidget(page);

    connect(m_form, &AccountForm::connectWanted, this,
            [this](const MailAccount &account, const QByteArray &password, bool keep) {
                m_form->clearPassword();
                m_desk.connectMailbox(account, password, keep);
            });
    connect(m_online, &OnlineMailboxes::connectWanted, &m_desk, &MailDesk::connectOnline);
    for (LocalMailboxes *local : {m_local, m_instead})
        connect(local, &LocalMailboxes::connectWanted, &m_desk, &MailDesk::connectFolder);
    connect(m_password, &PasswordRow::given, this, [this](const QByteArray &password, bool keep) {
        m_password->clear();
        m_desk.givePassword(password, keep);
    });
    connect(m_look, &QPushButton::clicked, this, [this] {
        if (m_desk.isOnline() && !m_desk.whyNotOpened().isEmpty())
            m_desk.askDesktop();
        else if (m_desk.wantsPassword())
            m_desk.askKeyring();
        else
            m_desk.lookNow();
    });
    connect(lookAtAsked, &QPushButton::clicked, this, &MailboxPage::lookAtAskedWanted);
    connect(m_forget, &QPushButton::clicked, this, &MailboxPage::askToForget);
    connect(&m_desk, &MailDesk::changed, this, &MailboxPage::refresh);
    refresh();
}

void MailboxPage::addSection(QWidget *section)
{
    auto *layout = static_cast<QVBoxLayout *>(widget()->layout());
    layout->insertWidget(layout->indexOf(m_forget), section);
}

/// The desktop is asked only where somebody looks, and has no mailbox yet.
void MailboxPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    lookForOnline();
}

void MailboxPage::lookForOnline()
{
    if (m_desk.isConnected())
        return;
    m_local->lookForThem();
    m_desk.online().list([page = QPointer(this)](const std::vector<MailAccount> &accounts) {
        if (!page)
            return;
        page->m_online->setAccounts(accounts);
        page->refresh();
    });
}

void MailboxPage::refresh()
{
    const bool connected = m_desk.isConnected();
    m_online->setVisible(!connected && m_online->hasAccounts());
    m_form->setVisible(!connected);
    m_local->setVisible(!connected);
    m_connected->setVisible(connected);
    m_forget->setVisible(connected);
    m_forgotten->setText(m_desk.whyForgotten());
    m_forgotten->setVisible(!m_desk.whyForgotten().isEmpty());
    m_promise->setText(
        connected && !m_desk.takesDrafts()
            ? tr("Afterword notices by itself what you send and what is answered in your mailbox. Drafts "
                 "cannot be put into it: Thunderbird keeps its own index of its folders, and what another "
                 "program adds there could get lost. Open your notes in the mail program instead.")
            : tr("Connect your own mailbox, and notes can wait among its drafts, to be sent from wherever "
                 "you write. Afterword notices by itself what you send and what is answered."));
    if (!connected)
        return;
    showConnection();
    showOthers();
    showFolders();
    showDrafts();
    showQuestions();
    const auto count = static_cast<int>(m_desk.askedCount());
    m_asked->setVisible(count > 0);
    m_askedText->setText(tr("%n letters are waiting for you to look at them: they may belong to several "
                            "applications, or bring an invitation.",
                            nullptr, count));
}

void MailboxPage::showConnection()
{
    using Kind = MailWatch::State::Kind;
    const MailboxMemory &memory = m_desk.memory();
    m_account->setText(
        m_desk.isLocal()
            ? tr("What a mail program keeps in %1").arg(memory.account.folder)
            : tr("%1, on %2", "an address, a server").arg(memory.account.address, memory.account.host));
    const MailWatch::State &state = m_desk.state();
    QStringList said;
    switch (state.kind) {
    case Kind::Off: break;
    case Kind::Connecting: said += m_desk.isLocal() ? tr("Reading…") : tr("Connecting…"); break;
    case Kind::Watching:
        said += m_desk.isLocal() ? tr("New letters there are noticed as they come.") : tr("Connected.");
        break;
    case Kind::Broken: said += state.trouble.why + u' ' + tr("Afterword tries again by itself."); break;
    case Kind::Stopped: said += state.trouble.why; break;
    }
    if (!m_desk.inboxBeside().isEmpty())
        said += tr("The inbox is %1.", "a file").arg(m_desk.inboxBeside());
    if (!m_desk.whatIsMissing().isEmpty())
        said += m_desk.whatIsMissing();
    if (m_desk.isOnline())
        said += m_desk.whyNotOpened().isEmpty() ? tr("It is opened through this desktop’s Online Accounts.")
                                                : m_desk.whyNotOpened();
    if (m_desk.asksKeyring())
        said += tr("Asking this desktop’s keyring for the password…");
    if (m_desk.wantsPassword())
        said += whyPassword(*m_desk.wantsPassword());
    if (memory.looked)
        said += tr("Last looked at on %1; %n letters were taken in so far.", nullptr,
                   static_cast<int>(memory.letters))
                    .arg(timeText(*memory.looked, m_editor.search().person.zone));
    m_state->setText(said.join(u' '));
    m_password->setVisible(m_desk.wantsPassword().has_value());
    m_look->setVisible(!m_desk.asksKeyring());
    m_look->setText(m_desk.wantsPassword()            ? tr("Ask the keyring again")
                    : m_desk.whyNotOpened().isEmpty() ? tr("Look now")
                                                      : tr("Ask the desktop again"));
}

/// Where nothing can be read, the folder may be the wrong one: one too high, or somebody else's.
void MailboxPage::showOthers()
{
    using Kind = MailWatch::State::Kind;
    const MailWatch::State &state = m_desk.state();
    const bool isWanted = m_desk.isLocal() && (state.kind == Kind::Broken || state.kind == Kind::Stopped);
    const QString &folder = m_desk.memory().account.folder;
    const QString reason = isWanted ? folder + u'\n' + state.trouble.why : QString();
    if (isWanted && reason != m_insteadFor)
        m_instead->offerBelow(folder);
    m_insteadFor = reason;
    m_instead->setVisible(isWanted);
}

/// Which folders hold drafts and what was sent: found by themselves, and the person can choose otherwise.
void MailboxPage::showFolders()
{
    const MailboxMemory &memory = m_desk.memory();
    m_folders->setVisible(!memory.allFolders.empty());
    QByteArrayList shown{memory.folders.drafts, memory.folders.sent, m_desk.takesDrafts() ? "1" : "0"};
    for (const QByteArray &folder : memory.allFolders)
        shown += folder;
    if (m_folders->property("shown").toByteArray() == shown.join('\n') && m_folders->layout())
        return;
    m_folders->setProperty("shown", shown.join('\n'));
    clear(m_folders);
    auto *layout = new QFormLayout(m_folders);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto add = [&](const QString &name, QByteArray MailFolders::*which, bool MailFolders::*isChosen) {
        const QByteArray chosen = memory.folders.*which;
        auto *box = new QComboBox;
        letWheelPast(*box);
        box->setAccessibleName(name);
        if (chosen.isEmpty())
            box->addItem(tr("Not found; choose one"), QByteArray());
        else if (std::find(memory.allFolders.begin(), memory.allFolders.end(), chosen) ==
                 memory.allFolders.end())
            box->addItem(tr("%1 (not there now)", "a folder").arg(decodedFolderName(chosen)), chosen);
        for (const QByteArray &folder : memory.allFolders)
            box->addItem(decodedFolderName(folder), folder);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
        layout->addRow(name, box);
        connect(box, &QComboBox::activated, this, [this, box, which, isChosen] {
            MailFolders folders = m_desk.memory().folders;
            folders.*which = box->currentData().toByteArray();
            folders.*isChosen = true;
            // Later: the box is made anew by it.
            QMetaObject::invokeMethod(
                &m_desk, [desk = &m_desk, folders] { desk->setFolders(folders); }, Qt::QueuedConnection);
        });
    };
    if (m_desk.takesDrafts())
        add(tr("Drafts are in"), &MailFolders::drafts, &MailFolders::draftsChosen);
    add(tr("Sent letters are in"), &MailFolders::sent, &MailFolders::sentChosen);
}

void MailboxPage::showDrafts()
{
    const Search &search = m_editor.search();
    QStringList lines;
    for (const PutDraft &put : m_desk.memory().drafts)
        lines += tr("To %1: %2", "a name, how it stands with the draft")
                     .arg(recipientOf(search, put.draft), stateOf(put, search.person.zone));
    m_drafts->setVisible(!lines.isEmpty());
    m_drafts->setText(tr("Drafts of yours in this mailbox:") + u'\n' + lines.join(u'\n'));
}

void MailboxPage::showQuestions()
{
    clear(m_questions);
    m_questions->setVisible(!m_desk.perhaps().empty());
    QVBoxLayout *layout = column(m_questions, 0);
    for (const PerhapsSent &one : m_desk.perhaps()) {
        layout->addWidget(wrappedLabel(TextLook::Body,
                                       tr("You sent “%1” to %2 on %3. Was that the note that you wrote here?")
                                           .arg(one.mail.subject, recipientOf(m_editor.search(), one.draft),
                                                timeText(*one.mail.date, m_editor.search().person.zone))));
        auto *row = new QHBoxLayout;
        for (const bool wasIt : {true, false}) {
            QPushButton *button = quietButton(wasIt ? tr("Yes, it was") : tr("No, another letter"));
            row->addWidget(button);
            connect(button, &QPushButton::clicked, this, [this, letter = one, wasIt] {
                QMetaObject::invokeMethod(
                    &m_desk, [desk = &m_desk, letter, wasIt] { desk->answer(letter, wasIt); },
                    Qt::QueuedConnection);
            });
        }
        row->addStretch(1);
        layout->addLayout(row);
    }
}

void MailboxPage::askToForget()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Forget this mailbox"), whatIsForgotten(m_desk),
                                QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *forget = box->addButton(tr("Forget it"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(forget, &QPushButton::clicked, this, [this] {
        m_desk.forget();
        lookForOnline();
    });
    box->open();
}

} // namespace afterword
