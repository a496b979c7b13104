// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/sections/followuprows.h"

namespace afterword {

std::vector<QString> keysOf(const std::vector<FollowUp> &followUps)
{
    std::vector<QString> keys;
    keys.reserve(followUps.size());
    for (const FollowUp &followUp : followUps)
        keys.push_back(followUp.key.text());
    return keys;
}

FollowUpRows::FollowUpRows(const PanelContext &context, QBoxLayout *layout, PanelSection *section)
    : QObject(section)
    , m_context(context)
    , m_section(section)
    , m_rows(layout)
{
}

void FollowUpRows::show(const std::vector<FollowUp> &followUps)
{
    const auto rows = m_rows.arrange(keysOf(followUps), [this](const QString &) { return newRow(); });
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i]->refresh(followUps[i]);
}

FollowUpRow *FollowUpRows::newRow()
{
    auto *row = new FollowUpRow(m_context, m_section);
    connect(row, &FollowUpRow::actionRequested, m_section, &PanelSection::actionRequested);
    connect(row, &FollowUpRow::guideRequested, m_section, &PanelSection::guideRequested);
    connect(row, &FollowUpRow::taskRequested, this, &FollowUpRows::taskRequested);
    return row;
}

} // namespace afterword
