// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/passwordrow.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace afterword {

PasswordRow::PasswordRow(const QString &button, QWidget *parent)
    : QWidget(parent)
    , m_password(new QLineEdit)
    , m_keep(new QCheckBox(
          tr("Keep it in this desktop’s keyring; otherwise you are asked for it at each start")))
    , m_button(new QPushButton(button))
{
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Password"));
    m_keep->setChecked(true);
    m_button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_password, 1);
    row->addWidget(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_keep);
    connect(m_password, &QLineEdit::textChanged, this, &PasswordRow::enable);
    connect(m_password, &QLineEdit::returnPressed, this, &PasswordRow::give);
    connect(m_button, &QPushButton::clicked, this, &PasswordRow::give);
    enable();
}

void PasswordRow::clear()
{
    m_password->clear();
}

void PasswordRow::setAllowed(bool allowed)
{
    m_allowed = allowed;
    enable();
}

void PasswordRow::enable()
{
    m_button->setEnabled(m_allowed && !m_password->text().isEmpty());
}

void PasswordRow::give()
{
    if (m_button->isEnabled())
        Q_EMIT given(m_password->text().toUtf8(), m_keep->isChecked());
}

} // namespace afterword
