// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/panelsection.h"
#include "ui/application/sections/followuprow.h"
#include "ui/parts/lists/keyedwidgets.h"

#include <vector>

namespace afterword {

/// The keys of @p followUps, in their order.
std::vector<QString> keysOf(const std::vector<FollowUp> &followUps);

/// The rows of a section's follow-ups. What is asked for in one of them, the section asks for.
class FollowUpRows : public QObject {
    Q_OBJECT

public:
    /// The rows stand in @p layout.
    FollowUpRows(const PanelContext &context, QBoxLayout *layout, PanelSection *section);

    void show(const std::vector<FollowUp> &followUps);

Q_SIGNALS:
    /// The person wants to change this task of their own.
    void taskRequested(afterword::TaskId task);

private:
    FollowUpRow *newRow();

    const PanelContext &m_context;
    PanelSection *m_section;
    KeyedWidgets<FollowUpRow> m_rows;
};

} // namespace afterword
