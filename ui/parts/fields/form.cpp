// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fields/form.h"

#include "ui/parts/plainlabel.h"

#include <QLineEdit>

namespace afterword {

namespace {

constexpr int nameWidth = 96;

} // namespace

Form::Form()
{
    setContentsMargins(0, 0, 0, 0);
    setHorizontalSpacing(8);
    setVerticalSpacing(4);
    setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setRowWrapPolicy(QFormLayout::DontWrapRows);
    setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
}

PlainLabel *Form::add(const QString &name, QWidget *field)
{
    auto *label = new PlainLabel(TextLook::Secondary);
    label->setText(name);
    label->setMinimumWidth(nameWidth);
    // In line with the first line of the field.
    const int above = (QLineEdit().sizeHint().height() - label->fontMetrics().height()) / 2;
    label->setContentsMargins(0, above, 0, above);
    addRow(label, field);
    return label;
}

} // namespace afterword
