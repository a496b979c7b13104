// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/postgres/storeaddress.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace afterword {

/// Asks for the password of a login at the server of a shared search.
class PasswordDialog : public QDialog {
    Q_OBJECT

public:
    /// @p again: the last one did not open it.
    PasswordDialog(const StoreAddress &address, bool again, QWidget *parent);

    QByteArray password() const;
    bool isToBeKept() const;

private:
    QLineEdit *m_password;
    QCheckBox *m_keep;
};

} // namespace afterword
