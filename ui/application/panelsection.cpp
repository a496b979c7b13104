// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/panelsection.h"

#include "ui/parts/fields/contactfield.h"
#include "ui/parts/fields/datefield.h"
#include "ui/parts/plainlabel.h"

#include <QVBoxLayout>

namespace afterword {

PanelSection::PanelSection(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_page(new QVBoxLayout(this))
{
    m_page->setContentsMargins(0, 0, 0, 0);
    m_page->setSpacing(8);
}

const Application &PanelSection::application() const
{
    static const Application none;
    const Application *shown = m_context.application();
    return shown ? *shown : none;
}

PlainLabel *PanelSection::addHeading(const QString &text)
{
    auto *heading = new PlainLabel(TextLook::Strong, this);
    heading->setText(text);
    heading->setContentsMargins(0, 8, 0, 0);
    m_page->addWidget(heading);
    return heading;
}

void give(Field *field, const QString &value, Reading reading)
{
    if (reading == Reading::StartOver)
        field->startOver(value);
    else
        field->setValue(value);
}

void give(DateField *field, const std::optional<QDate> &date, Reading reading)
{
    if (reading == Reading::StartOver)
        field->startOverWith(date);
    else
        field->setDate(date);
}

void give(ContactField *field, const std::optional<ContactId> &contact, Reading reading)
{
    if (reading == Reading::StartOver)
        field->startOverWith(contact);
    else
        field->setContact(contact);
}

} // namespace afterword
