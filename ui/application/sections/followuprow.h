// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/followup.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace afterword {

class PanelContext;
class PlainLabel;

/// One follow-up with all its words: what, for whom, when, why; and what one can do about it.
class FollowUpRow : public QWidget {
    Q_OBJECT

public:
    explicit FollowUpRow(const PanelContext &context, QWidget *parent = nullptr);

    void refresh(FollowUp now);

Q_SIGNALS:
    void actionRequested(afterword::FollowUp followUp);
    /// The person wants to change this task of their own.
    void taskRequested(afterword::TaskId task);
    /// The person asks why it is this date: the guide's page about the rule.
    void guideRequested(QString page);

private:
    void act();
    void openMenu();

    const PanelContext &m_context;
    FollowUp m_followUp;
    QLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_when;
    PlainLabel *m_why;
    QWidget *m_buttons;
    QToolButton *m_act;
    QToolButton *m_more;
    QToolButton *m_whyDate;
};

} // namespace afterword
