// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mailbox/letters/mailboxmemory.h"
#include "core/mailbox/providers.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace afterword {

class CertificateRow;
class PlainLabel;
class PasswordRow;

/// Where a mailbox is, asked in as few words as that takes: of known providers only address and password.
class AccountForm : public QWidget {
    Q_OBJECT

public:
    explicit AccountForm(const QString &address, QWidget *parent = nullptr);

    void clearPassword();

Q_SIGNALS:
    void connectWanted(afterword::MailAccount account, QByteArray password, bool keep);

private:
    void addressChanged();
    MailAccount account() const;
    void enable();

    QLineEdit *m_address;
    PlainLabel *m_how;
    QCheckBox *m_byHand;
    QWidget *m_server;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QCheckBox *m_startTls;
    QLineEdit *m_user;
    CertificateRow *m_certificate;
    PasswordRow *m_password;
    MailProvider m_provider;
};

} // namespace afterword
