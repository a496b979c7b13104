// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dav/contactspage.h"

#include "app/accounts/accountparts.h"
#include "app/accounts/passwordrow.h"
#include "app/dav/pageparts.h"
#include "app/dav/serverform.h"

#include "core/domain/search.h"
#include "ui/commands/editor.h"
#include "ui/parts/lists/wheelpast.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/quietbutton.h"

#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

ContactsPage::ContactsPage(ContactsDesk &desk, const Editor &editor, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_editor(editor)
    , m_form(new ServerForm(tr("Look for my address books")))
    , m_search(wrappedLabel(TextLook::Body, {}))
    , m_books(new QComboBox)
    , m_account(wrappedLabel(TextLook::Strong, {}))
    , m_state(wrappedLabel(TextLook::Body, {}))
    , m_password(new PasswordRow(tr("Sign in and read")))
    , m_read(quietButton(tr("Read what is new")))
    , m_readAll(quietButton(tr("Read all of it again")))
    , m_forget(quietButton(tr("Disconnect, and forget this address book")))
    , m_choice(makeChoice())
    , m_connected(makeConnected())
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget;
    QVBoxLayout *layout = column(page, 12);
    layout->addWidget(wrappedLabel(
        TextLook::Body, tr("Connect an address book of your own, on Nextcloud, Radicale or any other server "
                           "that speaks CardDAV, and take its people into People.")));
    layout->addWidget(wrappedLabel(
        TextLook::Secondary,
        tr("It is read when you press the button here, and never by itself. Before anybody is taken in, you "
           "see who is added and what changes, and one Undo takes all of it back. Nothing is ever written "
           "into your address book; whoever is deleted there stays here. Nothing goes anywhere else.")));
    layout->addWidget(m_form);
    layout->addWidget(m_search);
    layout->addWidget(m_choice);
    layout->addWidget(m_connected);
    layout->addStretch(1);
    setWidget(page);
    connect(m_form, &ServerForm::searchWanted, &m_desk, &ContactsDesk::search);
    connect(&m_desk, &ContactsDesk::changed, this, &ContactsPage::refresh);
    refresh();
}

QWidget *ContactsPage::makeChoice()
{
    auto *choice = new QWidget;
    QVBoxLayout *layout = column(choice, 0);
    m_books->setAccessibleName(tr("Address book"));
    letWheelPast(*m_books);
    m_books->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *use = quietButton(tr("Read this address book"));
    layout->addWidget(wrappedLabel(TextLook::Body, tr("Which address book?")));
    layout->addWidget(m_books);
    addLeft(layout, use);
    connect(use, &QPushButton::clicked, this, [this] {
        const auto &found = m_desk.found();
        const auto at = static_cast<size_t>(m_books->currentIndex());
        if (at < found.size())
            m_desk.choose(FoundCollection(found[at]));
    });
    return choice;
}

QWidget *ContactsPage::makeConnected()
{
    auto *connected = new QWidget;
    QVBoxLayout *layout = column(connected, 0);
    layout->addWidget(m_account);
    layout->addWidget(m_state);
    layout->addWidget(m_password);
    addLeft(layout, m_read);
    addLeft(layout, m_readAll);
    addLeft(layout, m_forget);
    connect(m_password, &PasswordRow::given, this, [this](const QByteArray &password, bool keep) {
        m_password->clear();
        m_desk.givePassword(password, keep);
    });
    connect(m_read, &QPushButton::clicked, &m_desk, &ContactsDesk::read);
    connect(m_readAll, &QPushButton::clicked, &m_desk, &ContactsDesk::readAll);
    connect(m_forget, &QPushButton::clicked, this, &ContactsPage::askToForget);
    return connected;
}

void ContactsPage::refresh()
{
    using Kind = ContactsDesk::State::Kind;
    const bool isConnected = m_desk.isConnected();
    const ContactsDesk::State &state = m_desk.state();
    QString searching =
        state.kind == Kind::Searching ? tr("Looking for your address books…") : state.trouble.why;
    if (searching.isEmpty())
        searching = m_desk.whyForgotten();
    m_form->setVisible(!isConnected);
    m_form->setBusy(state.kind == Kind::Searching);
    m_search->setText(searching);
    m_search->setVisible(!isConnected && !searching.isEmpty());
    m_choice->setVisible(!isConnected && !m_desk.found().empty());
    m_connected->setVisible(isConnected);
    showFound(*m_books, m_desk.found());
    if (!isConnected)
        return;
    m_form->clearPassword();
    const AddressBookAccount &account = m_desk.memory().account;
    m_account->setText(tr("%1, on %2", "an address book, a server").arg(account.name, account.book.host()));
    m_state->setText(stateText());
    m_password->setVisible(m_desk.wantsPassword().has_value());
    const bool isBusy = state.kind == Kind::Reading || state.kind == Kind::Asking;
    m_read->setEnabled(!isBusy);
    m_readAll->setEnabled(!isBusy);
    m_readAll->setVisible(m_desk.memory().read.has_value());
}

QString ContactsPage::stateText() const
{
    using Kind = ContactsDesk::State::Kind;
    const ContactsDesk::State &state = m_desk.state();
    QStringList said;
    if (state.kind == Kind::Reading || state.kind == Kind::Asking)
        said += tr("Reading…");
    else if (state.kind == Kind::Failed)
        said += state.trouble.why;
    if (m_desk.wantsPassword())
        said += whyPassword(*m_desk.wantsPassword());
    if (const auto &outcome = m_desk.outcome()) {
        if (!outcome->isTaken)
            said += tr("Nobody was taken in; the same cards are offered again the next time.");
        else if (outcome->changed == 0)
            said += tr("Nothing in it is new.");
        else
            said += tr("%n cards were new or changed.", nullptr, outcome->changed);
        if (outcome->unread > 0)
            said += tr("The server did not give out %n cards; they are asked for again the next time.",
                       nullptr, outcome->unread);
    }
    if (const auto read = m_desk.memory().read)
        said += tr("Last read %1.").arg(timeText(*read, m_editor.search().person.zone, m_editor.now()));
    return said.join(u' ');
}

void ContactsPage::askToForget()
{
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Forget this address book"),
        tr("Afterword forgets the password and everything that it remembers about this address book. Whoever "
           "was taken into People stays there, and your address book stays as it is."),
        QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *forget = box->addButton(tr("Forget it"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(forget, &QPushButton::clicked, &m_desk, &ContactsDesk::forget);
    box->open();
}

} // namespace afterword
