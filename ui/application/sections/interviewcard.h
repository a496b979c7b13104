// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/debriefquestions.h"
#include "ui/application/panelsection.h"

#include <QFrame>

class QToolButton;

namespace afterword {

class ContactField;
class DebriefSummary;
class InterviewForm;
class JoinButton;
class PlainLabel;

/// One interview: round, times in both zones, how and where and with whom, what its debrief still lacks;
/// opened, its facts to be changed, and what the debrief says. What one opens is made when it is opened.
class InterviewCard : public QFrame {
    Q_OBJECT

public:
    InterviewCard(const PanelContext &context, const InterviewId &id, QWidget *parent = nullptr);

    void refresh(const Interview &interview);
    void setOpen(bool open);
    /// Opens the card, the keyboard in the round's name.
    void beginFacts();

Q_SIGNALS:
    void debriefRequested(afterword::DebriefPlace place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeDetails();
    void showOpen(bool open);
    void tellLesson(const Interview &interview);
    QString room(const Interview &interview) const;
    bool isOff(const Interview &interview) const;
    void openMenu();
    bool addInterviewer(const struct PickedContact &picked);
    void removeInterviewer(const ContactId &contact);

    const PanelContext &m_context;
    InterviewId m_id;
    QToolButton *m_toggle;
    PlainLabel *m_name;
    PlainLabel *m_times;
    PlainLabel *m_room;
    PlainLabel *m_link;   ///< where one joins
    PlainLabel *m_lesson; ///< what the last such interview taught, before this one
    JoinButton *m_join;
    QToolButton *m_more;
    DebriefSummary *m_debrief;
    QVBoxLayout *m_layout;
    QWidget *m_details = nullptr; ///< null before it was opened first
    InterviewForm *m_facts = nullptr;
    ContactField *m_newInterviewer = nullptr;
};

} // namespace afterword
