// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/passworddialog.h"

#include "ui/parts/guideplace.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int textWidth = 380;

} // namespace

PasswordDialog::PasswordDialog(const StoreAddress &address, bool again, QWidget *parent)
    : QDialog(parent)
    , m_password(new QLineEdit)
    , m_keep(new QCheckBox(tr("&Keep it in this desktop’s keyring")))
{
    setWindowTitle(tr("Password"));
    setGuidePage(this, u"moving"_s);
    auto *why =
        new QLabel(again ? tr("That password did not open the shared search at %1. Which one is %2’s?")
                               .arg(address.host, address.person)
                         : tr("The server %1 asks for %2’s password.").arg(address.host, address.person));
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    why->setMinimumWidth(textWidth);
    m_password->setEchoMode(QLineEdit::Password);
    m_keep->setChecked(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Open"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout;
    form->addRow(tr("Password:"), m_password);
    // A text over several lines takes its height from the others in a form.
    auto *column = new QVBoxLayout(this);
    column->addWidget(why);
    column->addLayout(form);
    column->addWidget(m_keep);
    column->addWidget(buttons);
    m_password->setFocus();
}

QByteArray PasswordDialog::password() const
{
    return m_password->text().toUtf8();
}

bool PasswordDialog::isToBeKept() const
{
    return m_keep->isChecked();
}

} // namespace afterword
