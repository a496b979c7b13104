// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fields/textfield.h"

#include "ui/parts/fields/flatlineedit.h"

namespace afterword {

TextField::TextField(const QString &name, const QString &placeholder, QWidget *parent)
    : Field(parent)
    , m_edit(new FlatLineEdit(this))
{
    m_edit->setAccessibleName(name);
    m_edit->setPlaceholderText(placeholder);
    adopt(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &TextField::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &TextField::left);
    connect(m_edit, &FlatLineEdit::left, this, &TextField::left);
}

QString TextField::typed() const
{
    return m_edit->text();
}

void TextField::display(const QString &value)
{
    m_edit->setText(value);
    m_edit->setCursorPosition(0);
}

void TextField::replace(const QString &value)
{
    m_edit->selectAll();
    m_edit->insert(value);
    m_edit->setCursorPosition(0);
}

} // namespace afterword
