// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/paneltab.h"
#include "ui/parts/keyedwidgets.h"

class QPushButton;

namespace afterword {

class InterviewCard;
class PlainLabel;

/// The rounds of an application, the latest on top.
class InterviewsTab : public PanelTab {
    Q_OBJECT

public:
    explicit InterviewsTab(const PanelContext &context, QWidget *parent = nullptr);

    void refresh(Reading reading) override;
    /// Opens the interview where its debrief, or its next steps, are written.
    void showDebriefOf(const InterviewId &interview);
    void showNextStepsOf(const InterviewId &interview);

private:
    void add();

    PlainLabel *m_empty;
    QPushButton *m_add;
    QVBoxLayout *m_list;
    KeyedWidgets<InterviewCard> m_cards;
};

} // namespace afterword
