// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/sections/aheadsection.h"

#include "core/schedule/agenda.h"
#include "core/schedule/followuptext.h"
#include "ui/application/sections/aheadstrip.h"
#include "ui/application/sections/followuprows.h"
#include "ui/parts/plainlabel.h"

#include <QVBoxLayout>

namespace afterword {

AheadSection::AheadSection(const PanelContext &panel, QWidget *parent)
    : PanelSection(panel, parent)
    , m_words(new PlainLabel(TextLook::Secondary, this))
    , m_strip(new AheadStrip(this))
    , m_list(new QVBoxLayout)
    , m_rows(new FollowUpRows(panel, m_list, this))
{
    page()->addWidget(m_words);
    page()->addWidget(m_strip);
    m_list->setSpacing(0);
    page()->addLayout(m_list);
}

void AheadSection::refresh(Reading)
{
    const Agenda &agenda = context().agenda().agenda();
    std::vector<FollowUp> later;
    std::vector<AheadStop> stops;
    for (const FollowUp &followUp : agenda.projected(context().search(), application())) {
        stops.push_back({context().zone().date(followUp.opens), followUpTitle(followUp, context().search()),
                         followUp.projected});
        if (followUp.projected)
            later.push_back(followUp);
    }
    m_rows->show(later);
    m_words->setText(later.empty()
                         ? tr("Nothing follows from here by itself.")
                         : tr("What would follow if no answer ever came. Weekends and holidays are shaded."));
    m_strip->setVisible(!later.empty());
    m_strip->setStops(std::move(stops), agenda.calendar(), context().today());
}

} // namespace afterword
