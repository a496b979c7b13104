// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/form.h"

#include "ui/parts/plainlabel.h"

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
    label->setContentsMargins(0, 4, 0, 0);
    addRow(label, field);
    return label;
}

} // namespace afterword
