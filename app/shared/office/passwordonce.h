// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace afterword {

/// A new password of twenty letters and digits that nobody takes for one another, in groups of five.
QByteArray freshPassword();

/// Shows the new password of a login, this once: it is kept nowhere but at the server, and there scrambled.
class PasswordOnce : public QDialog {
    Q_OBJECT

public:
    PasswordOnce(const QString &login, const QByteArray &password, QWidget *parent);
};

} // namespace afterword
