// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/sendingsection.h"

#include "app/mailbox/draftrecipient.h"

#include "ui/commands/editor.h"
#include "ui/parts/dialogs/momentdialog.h"
#include "ui/parts/lists/wheelpast.h"
#include "ui/parts/plainlabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace afterword {

namespace {

QVBoxLayout *column(QWidget *parent)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return layout;
}

QString howItStands(const Outgoing &letter, const QString &to, const Zone &zone)
{
    using State = Outgoing::State;
    const WallTime wall = zone.wallTime(letter.at);
    switch (letter.state) {
    case State::Waiting:
        return SendingSection::tr("To %1: goes on %2 at %3.", "a name, a date, a time")
            .arg(to, QLocale().toString(wall.date, QLocale::ShortFormat),
                 QLocale().toString(wall.time, QLocale::ShortFormat));
    case State::Asking:
        return SendingSection::tr("To %1: not sent. %2", "a name, a reason").arg(to, letter.why);
    case State::GivenOver: return SendingSection::tr("To %1: is being sent.", "a name").arg(to);
    case State::Unclear:
        return SendingSection::tr(
                   "To %1: it is not known whether it went. %2 Look among what was sent in your "
                   "mailbox, or ask them.",
                   "a name, a reason")
            .arg(to, letter.why);
    case State::Sent: return SendingSection::tr("To %1: sent, and still to be noted here.", "a name").arg(to);
    }
    Q_UNREACHABLE();
}

} // namespace

SendingSection::SendingSection(MailDesk &mail, SendDesk &desk, Editor &editor, QWidget *parent)
    : QWidget(parent)
    , m_mail(mail)
    , m_desk(desk)
    , m_editor(editor)
    , m_on(new QCheckBox(tr("Send letters from here"), this))
    , m_about(wrappedLabel(
          TextLook::Secondary,
          tr("A letter then goes when you press Send beside it, to one person, with the name and password of "
             "this mailbox: at once, with ten seconds to take it back, or at a time that you choose. No "
             "letter goes while something is wrong with it, goes late without asking you, or goes twice.")))
    , m_server(new QWidget(this))
    , m_host(new QLineEdit(m_server))
    , m_port(new QSpinBox(m_server))
    , m_startTls(new QCheckBox(tr("STARTTLS, as most servers want on port 587"), m_server))
    , m_letters(new QWidget(this))
{
    m_host->setAccessibleName(tr("Server for sending (SMTP)"));
    m_port->setAccessibleName(tr("Port for sending"));
    letWheelPast(*m_port);
    m_port->setRange(1, 65535);
    auto *server = new QFormLayout(m_server);
    server->setContentsMargins(0, 0, 0, 0);
    server->setSpacing(8);
    server->addRow(tr("Server for sending (SMTP)"), m_host);
    server->addRow(tr("Port"), m_port);
    server->addRow({}, m_startTls);
    QVBoxLayout *layout = column(this);
    layout->addWidget(m_on);
    layout->addWidget(m_about);
    layout->addWidget(m_server);
    layout->addWidget(m_letters);
    connect(m_on, &QCheckBox::clicked, this, &SendingSection::write);
    connect(m_host, &QLineEdit::editingFinished, this, &SendingSection::write);
    connect(m_port, &QSpinBox::editingFinished, this, &SendingSection::write);
    connect(m_startTls, &QCheckBox::clicked, this, &SendingSection::write);
    connect(&m_mail, &MailDesk::changed, this, &SendingSection::refresh);
    connect(&m_desk, &SendDesk::changed, this, &SendingSection::refresh);
    refresh();
}

void SendingSection::write()
{
    const SendingServer server{m_host->text().trimmed(), static_cast<quint16>(m_port->value()),
                               m_startTls->isChecked()};
    const MailAccount &account = m_mail.memory().account;
    if (m_on->isChecked() != account.sends || server != account.sending)
        m_mail.setSending(m_on->isChecked(), server);
}

void SendingSection::refresh()
{
    const MailAccount &account = m_mail.memory().account;
    const SendingServer known =
        account.sending.host.isEmpty() ? providerOf(account.address).sending : account.sending;
    const bool isConnected = m_mail.isConnected() && !m_mail.isLocal();
    m_on->setVisible(isConnected);
    m_about->setVisible(isConnected);
    m_on->setChecked(account.sends);
    m_server->setVisible(account.sends);
    if (!m_host->hasFocus())
        m_host->setText(known.host);
    if (!m_port->hasFocus())
        m_port->setValue(known.port);
    m_startTls->setChecked(known.startTls);
    showLetters();
}

void SendingSection::showLetters()
{
    if (m_shown == m_desk.outbox())
        return;
    m_shown = m_desk.outbox();
    qDeleteAll(m_letters->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_letters->layout();
    column(m_letters);
    m_letters->setVisible(!m_shown->letters.empty());
    for (const Outgoing &letter : m_shown->letters)
        addLetter(letter);
}

void SendingSection::addLetter(const Outgoing &letter)
{
    using State = Outgoing::State;
    const Search &search = m_editor.search();
    const QString to = recipientOf(search, letter.draft);
    auto *layout = static_cast<QVBoxLayout *>(m_letters->layout());
    layout->addWidget(wrappedLabel(TextLook::Body, howItStands(letter, to, search.person.zone)));
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    // Later: the buttons are made anew by what they do.
    const auto add = [&](const QString &text, std::function<void()> then) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("%1: letter to %2", "a button's words, a name").arg(text, to));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, then = std::move(then)] {
            QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
        });
    };
    const auto send = [this, draft = letter.draft](Moment at) {
        if (const auto sent = m_desk.send(draft, at); !sent)
            Q_EMIT m_desk.failed(sent.error().message);
    };
    if (letter.state == State::Waiting || letter.state == State::Asking) {
        add(tr("Send now"), [this, send] { send(m_editor.now()); });
        add(tr("Change the time…"), [this, send] {
            askForMoment(window(), tr("When should the letter go?"), tr("Send it then"),
                         m_editor.search().person.zone, m_editor.now(), send);
        });
        add(tr("Take back"), [this, draft = letter.draft] { m_desk.takeBack(draft); });
    } else if (letter.state == State::Unclear) {
        add(tr("It went"), [this, draft = letter.draft] { m_desk.answer(draft, true); });
        add(tr("It did not go"), [this, draft = letter.draft] { m_desk.answer(draft, false); });
    }
    row->addStretch(1);
    layout->addWidget(buttons);
}

} // namespace afterword
