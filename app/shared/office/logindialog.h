// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace afterword {

/// Asks for a new login, and whether it has a search of its own.
class LoginDialog : public QDialog {
    Q_OBJECT

public:
    explicit LoginDialog(QWidget *parent);

    QString login() const;
    bool isWithSearch() const;

private:
    QLineEdit *m_login;
    QComboBox *m_role;
};

} // namespace afterword
