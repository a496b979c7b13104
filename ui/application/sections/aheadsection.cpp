// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/sections/aheadsection.h"

#include "core/schedule/agenda.h"
#include "core/schedule/followuptext.h"
#include "ui/application/sections/aheadstrip.h"
#include "ui/application/sections/followuprow.h"
#include "ui/parts/plainlabel.h"

#include <QVBoxLayout>

namespace afterword {

AheadSection::AheadSection(const PanelContext &panel, QWidget *parent)
    : PanelSection(panel, parent)
    , m_words(new PlainLabel(TextLook::Secondary, this))
    , m_strip(new AheadStrip(this))
    , m_list(new QVBoxLayout)
    , m_rows(m_list)
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
    std::vector<QString> keys;
    std::vector<RoadStop> stops;
    for (const FollowUp &followUp : agenda.projected(context().search(), application())) {
        stops.push_back({context().zone().date(followUp.opens), followUpTitle(followUp, context().search()),
                         followUp.projected});
        if (!followUp.projected)
            continue;
        later.push_back(followUp);
        keys.push_back(followUp.key.text());
    }
    const auto shown = m_rows.arrange(keys, [&](const QString &) {
        auto *row = new FollowUpRow(context(), this);
        connect(row, &FollowUpRow::deedRequested, this, &AheadSection::deedRequested);
        connect(row, &FollowUpRow::guideRequested, this, &AheadSection::guideRequested);
        return row;
    });
    for (size_t i = 0; i < shown.size(); ++i)
        shown[i]->refresh(later[i]);
    m_words->setText(later.empty()
                         ? tr("Nothing follows from here by itself.")
                         : tr("What would follow if no answer ever came. Weekends and holidays are shaded."));
    m_strip->setVisible(!later.empty());
    m_strip->setRoad(std::move(stops), agenda.calendar(), context().today());
}

} // namespace afterword
