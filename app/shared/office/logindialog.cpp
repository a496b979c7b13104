// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/office/logindialog.h"

#include "ui/parts/fields/form.h"
#include "ui/parts/guideplace.h"
#include "ui/parts/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int textWidth = 400;

} // namespace

LoginDialog::LoginDialog(QWidget *parent)
    : QDialog(parent)
    , m_login(new QLineEdit)
    , m_role(new QComboBox)
{
    setWindowTitle(tr("New login"));
    setGuidePage(this, u"clients"_s);
    auto *about = wrappedLabel(TextLook::Secondary,
                               tr("Everyone with a login can see the others’ names, so choose one that does "
                                  "not say who it is: lower-case letters, digits and _ only."));
    about->setMinimumWidth(textWidth);
    m_role->addItem(tr("has a search of their own"), true);
    m_role->addItem(tr("only sees those of others, such as a coach"), false);
    auto *form = new Form;
    form->add(tr("Login"), m_login);
    form->add(tr("Who it is for"), m_role);
    auto *buttons = new QDialogButtonBox;
    QPushButton *make = buttons->addButton(tr("&Create"), QDialogButtonBox::AcceptRole);
    make->setDefault(true);
    make->setEnabled(false);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(m_login, &QLineEdit::textChanged, make, [this, make] { make->setEnabled(!login().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addLayout(form);
    column->addWidget(buttons);
    m_login->setFocus();
}

QString LoginDialog::login() const
{
    return m_login->text().trimmed();
}

bool LoginDialog::isWithSearch() const
{
    return m_role->currentData().toBool();
}

} // namespace afterword
