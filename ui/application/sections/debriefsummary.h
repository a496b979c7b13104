// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/debriefquestions.h"
#include "ui/application/panelcontext.h"

class QPushButton;
class QVBoxLayout;

namespace afterword {

class PlainLabel;

/// What the debrief of an interview holds: whether it is written, what is still empty, and in full what was
/// answered. It is written in a window of its own.
class DebriefSummary : public QWidget {
    Q_OBJECT

public:
    /// @p context must outlive it.
    DebriefSummary(const PanelContext &context, const InterviewId &id, QWidget *parent = nullptr);

    void refresh(const Interview &interview);
    /// Whether anything was written.
    bool hasAnswers() const { return !m_answers.empty(); }
    /// Shows the answers as well.
    void setOpen(bool open);

Q_SIGNALS:
    void debriefRequested(afterword::DebriefPlace place);

private:
    void showAnswers(const std::vector<DebriefAnswer> &answers);

    const PanelContext &m_context;
    InterviewId m_id;
    PlainLabel *m_state;
    PlainLabel *m_empty;
    QWidget *m_place;
    QVBoxLayout *m_list;
    QPushButton *m_write;
    std::vector<DebriefGap> m_gaps;
    std::vector<DebriefAnswer> m_answers;
    std::vector<DebriefAnswer> m_shown;
    bool m_open = false;
};

} // namespace afterword
