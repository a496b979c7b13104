// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/accountform.h"

#include "app/accounts/certificaterow.h"
#include "app/accounts/passwordrow.h"

#include "ui/parts/lists/wheelpast.h"
#include "ui/parts/plainlabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QLineEdit *lineEdit(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(name);
    return edit;
}

QFormLayout *formLayout(QWidget *parent)
{
    auto *layout = new QFormLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return layout;
}

} // namespace

AccountForm::AccountForm(const QString &address, QWidget *parent)
    : QWidget(parent)
    , m_address(lineEdit(tr("Your e-mail address")))
    , m_how(wrappedLabel(TextLook::Secondary, {}))
    , m_byHand(new QCheckBox(tr("Enter the server myself")))
    , m_server(new QWidget)
    , m_host(lineEdit(tr("Server for IMAP")))
    , m_port(new QSpinBox)
    , m_startTls(new QCheckBox(tr("STARTTLS, which most servers expect on port 143")))
    , m_user(lineEdit(tr("User name")))
    , m_certificate(new CertificateRow)
    , m_password(new PasswordRow(tr("Connect")))
{
    m_port->setRange(1, 65535);
    m_port->setAccessibleName(tr("Port"));
    letWheelPast(*m_port);
    auto *top = new QWidget;
    formLayout(top)->addRow(tr("E-mail address"), m_address);
    QFormLayout *server = formLayout(m_server);
    server->addRow(tr("Server for IMAP"), m_host);
    server->addRow(tr("Port"), m_port);
    server->addRow({}, m_startTls);
    server->addRow(tr("User name"), m_user);
    server->addRow({}, m_certificate);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(top);
    layout->addWidget(m_how);
    layout->addWidget(m_byHand);
    layout->addWidget(m_server);
    layout->addWidget(m_password);

    connect(m_address, &QLineEdit::textChanged, this, &AccountForm::addressChanged);
    connect(m_host, &QLineEdit::textChanged, this, &AccountForm::enable);
    connect(m_byHand, &QCheckBox::toggled, this, [this](bool byHand) {
        m_server->setVisible(byHand);
        enable();
    });
    connect(m_password, &PasswordRow::given, this, [this](const QByteArray &password, bool keep) {
        Q_EMIT connectWanted(account(), password, keep);
    });
    m_address->setText(address);
    addressChanged();
}

void AccountForm::clearPassword()
{
    m_password->clear();
}

void AccountForm::addressChanged()
{
    m_provider = providerOf(m_address->text().trimmed());
    const QString address = m_address->text().trimmed();
    m_host->setText(m_provider.host);
    m_port->setValue(m_provider.port);
    m_startTls->setChecked(m_provider.startTls);
    m_user->setText(address);
    const bool isKnown = !m_provider.name.isEmpty();
    m_how->setText(!m_provider.obstacle.isEmpty() ? m_provider.obstacle : m_provider.how);
    m_how->setVisible(!m_how->text().isEmpty());
    m_byHand->setChecked((!isKnown && address.contains(u'@')) || m_provider.needsOwnCertificate);
    m_server->setVisible(m_byHand->isChecked());
    enable();
}

void AccountForm::enable()
{
    const bool reachable = m_provider.obstacle.isEmpty() || m_byHand->isChecked();
    m_password->setAllowed(reachable && !m_host->text().trimmed().isEmpty() &&
                           m_address->text().contains(u'@'));
}

MailAccount AccountForm::account() const
{
    MailAccount account;
    account.address = m_address->text().trimmed();
    account.user = m_user->text().trimmed();
    account.host = m_host->text().trimmed();
    account.port = static_cast<quint16>(m_port->value());
    account.startTls = m_startTls->isChecked();
    account.authority = m_certificate->authority();
    return account;
}

} // namespace afterword
