// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/paneltab.h"

#include <QFrame>

class QToolButton;

namespace afterword {

class ContactField;
class DebriefForm;
class InterviewForm;
class JoinButton;
class PlainLabel;

/// One interview: round, times in both zones, who is in the room; opened, its facts and the debrief.
class InterviewCard : public QFrame {
    Q_OBJECT

public:
    InterviewCard(const PanelContext &context, const InterviewId &id, QWidget *parent = nullptr);

    void refresh(const Interview &interview);
    void setOpen(bool open);
    /// Opens the card and its debrief, even before the interview.
    DebriefForm *openDebrief();
    InterviewForm *facts() const { return m_facts; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void tellLesson(const Interview &interview);
    QString room(const Interview &interview) const;
    void openMenu();
    void addInterviewer(const struct PickedContact &picked);
    void removeInterviewer(const ContactId &contact);

    const PanelContext &m_context;
    InterviewId m_id;
    QToolButton *m_toggle;
    PlainLabel *m_name;
    PlainLabel *m_times;
    PlainLabel *m_room;
    PlainLabel *m_lesson; ///< what the last such interview taught, before this one
    JoinButton *m_join;
    QToolButton *m_more;
    QWidget *m_details;
    InterviewForm *m_facts;
    ContactField *m_newInterviewer;
    DebriefForm *m_debrief;
    PlainLabel *m_debriefHeading;
    bool m_debriefWanted = false;
};

} // namespace afterword
