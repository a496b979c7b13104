// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/sections/saidsection.h"

#include "ui/application/forms/directionsform.h"
#include "ui/parts/fields/datefield.h"
#include "ui/parts/sentence.h"

#include <QVBoxLayout>

namespace afterword {

SaidSection::SaidSection(const PanelContext &panel, QWidget *parent)
    : PanelSection(panel, parent)
    , m_decision(
          new DateField(DayMeant::Ahead, tr("They will decide by"), tr("date", "a gap in a sentence"), this))
    , m_directions(new DirectionsForm(panel, this))
{
    m_decision->setToday([this] { return context().today(); });
    m_decision->setCommitDate([this](const std::optional<QDate> &date) {
        return context().edit([&](Application &after) { after.promisedDecision = date; },
                              tr("change of the date by which %1 decides").arg(application().company));
    });
    page()->addLayout(sentence(tr("They will decide by %1.", "a field for a date"), {m_decision}));
    page()->addWidget(m_directions);
}

void SaidSection::refresh(Reading reading)
{
    give(m_decision, application().promisedDecision, reading);
    m_directions->refresh(reading);
}

} // namespace afterword
