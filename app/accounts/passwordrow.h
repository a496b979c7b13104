// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace afterword {

/// A password, and the button that uses it.
class PasswordRow : public QWidget {
    Q_OBJECT

public:
    explicit PasswordRow(const QString &button, QWidget *parent = nullptr);

    void clear();
    void setAllowed(bool allowed);

Q_SIGNALS:
    void given(QByteArray password, bool keep);

private:
    void give();
    void enable();

    QLineEdit *m_password;
    QCheckBox *m_keep;
    QPushButton *m_button;
    bool m_allowed = true;
};

} // namespace afterword
