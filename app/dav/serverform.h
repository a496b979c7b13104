// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dav/davline.h"

#include <QWidget>

class QLineEdit;

namespace afterword {

class CertificateRow;
class PasswordRow;
class PlainLabel;

/// Where a server of calendars and address books is, and who signs in there.
class ServerForm : public QWidget {
    Q_OBJECT

public:
    /// @p button: what the button under the password says.
    explicit ServerForm(const QString &button, QWidget *parent = nullptr);

    void setBusy(bool busy);
    void clearPassword();

Q_SIGNALS:
    void searchWanted(afterword::DavLogin login, bool keep);

private:
    void enable();
    void give(const QByteArray &password, bool keep);

    QLineEdit *m_address;
    QLineEdit *m_user;
    CertificateRow *m_certificate;
    PasswordRow *m_password;
    PlainLabel *m_problem; ///< of what was typed
    bool m_isBusy = false;
};

} // namespace afterword
