// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/sections/endsections.h"

#include "ui/application/forms/offerform.h"
#include "ui/application/forms/outcomeform.h"

#include <QVBoxLayout>

namespace afterword {

OfferSection::OfferSection(const PanelContext &panel, QWidget *parent)
    : PanelSection(panel, parent)
    , m_form(new OfferForm(panel, this))
{
    page()->addWidget(m_form);
}

bool OfferSection::isThere(const PanelContext &context)
{
    const Application *shown = context.application();
    if (!shown)
        return false;
    const StageKind kind = context.search().kindOf(*shown);
    return shown->offer != Offer{} || kind == StageKind::Offer || kind == StageKind::Accepted;
}

void OfferSection::refresh(Reading reading)
{
    m_form->refresh(reading);
}

void OfferSection::begin()
{
    m_form->begin();
}

OutcomeSection::OutcomeSection(const PanelContext &panel, QWidget *parent)
    : PanelSection(panel, parent)
    , m_form(new OutcomeForm(panel, this))
{
    page()->addWidget(m_form);
}

bool OutcomeSection::isThere(const PanelContext &context)
{
    const Application *shown = context.application();
    return shown && shown->outcome;
}

void OutcomeSection::refresh(Reading reading)
{
    m_form->refresh(reading);
}

void OutcomeSection::beginLesson()
{
    m_form->lessonPlace()->setFocus();
}

} // namespace afterword
