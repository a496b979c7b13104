// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dav/serverform.h"

#include "app/accounts/certificaterow.h"
#include "app/accounts/passwordrow.h"

#include "core/dav/collectionsearch.h"
#include "ui/parts/plainlabel.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

ServerForm::ServerForm(const QString &button, QWidget *parent)
    : QWidget(parent)
    , m_address(new QLineEdit)
    , m_user(new QLineEdit)
    , m_certificate(new CertificateRow)
    , m_password(new PasswordRow(button))
    , m_problem(wrappedLabel(TextLook::Warning, {}))
{
    m_address->setAccessibleName(tr("Address of the server"));
    m_address->setPlaceholderText(tr("such as cloud.example.org"));
    m_user->setAccessibleName(tr("User name"));
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *fields = new QFormLayout;
    fields->setSpacing(8);
    fields->addRow(tr("Address of the server"), m_address);
    fields->addRow(tr("User name"), m_user);
    fields->addRow({}, m_certificate);
    layout->addLayout(fields);
    layout->addWidget(m_password);
    layout->addWidget(m_problem);
    connect(m_address, &QLineEdit::textChanged, this, &ServerForm::enable);
    connect(m_user, &QLineEdit::textChanged, this, &ServerForm::enable);
    connect(m_password, &PasswordRow::given, this, &ServerForm::give);
    enable();
}

void ServerForm::setBusy(bool busy)
{
    m_isBusy = busy;
    enable();
}

void ServerForm::clearPassword()
{
    m_password->clear();
}

void ServerForm::enable()
{
    m_problem->hide();
    m_password->setAllowed(!m_isBusy && !m_address->text().trimmed().isEmpty() &&
                           !m_user->text().trimmed().isEmpty());
}

void ServerForm::give(const QByteArray &password, bool keep)
{
    const auto server = serverFrom(m_address->text());
    if (!server) {
        m_problem->setText(server.error().message);
        m_problem->show();
        return;
    }
    Q_EMIT searchWanted({*server, m_user->text().trimmed(), password, m_certificate->authority()}, keep);
}

} // namespace afterword
