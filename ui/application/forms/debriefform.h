// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/debriefquestions.h"
#include "ui/application/panelsection.h"
#include "ui/parts/lists/keyedwidgets.h"

#include <QHash>

class QBoxLayout;
class QToolButton;

namespace afterword {

class ContactField;
class InterviewerNotes;
class NotesField;
class PromiseLine;
struct PickedContact;

/// What one writes down after an interview: the whole, and a moment for each interviewer beside it where
/// there is room for both. On top it tells what is still empty. What is typed is kept at once.
class DebriefForm : public QWidget {
    Q_OBJECT

public:
    DebriefForm(const PanelContext &context, const InterviewId &id, QWidget *parent = nullptr);

    void refresh(const Interview &interview);
    /// Puts the cursor into that question; @p contact is whose moment.
    void begin(DebriefQuestion question, const std::optional<ContactId> &contact = {});

Q_SIGNALS:
    /// The cursor was put into a question, which is to be in sight.
    void began();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    NotesField *question(DebriefQuestion question, const QString &prompt, QString DebriefNotes::*member);
    void showGaps(const std::vector<DebriefGap> &gaps);
    QToolButton *gapButton(const DebriefGap &gap);
    bool edit(const std::function<void(Interview &)> &change);
    bool addInterviewer(const PickedContact &picked);

    struct Question {
        DebriefQuestion question;
        NotesField *field;
        QString DebriefNotes::*member;
    };

    const PanelContext &m_context;
    InterviewId m_id;
    std::vector<Question> m_questions;
    PlainLabel *m_gapWords;
    QWidget *m_gapButtons;
    QHash<QString, QToolButton *> m_gaps; ///< by what they are called; each keeps its button while it stands
    QBoxLayout *m_columns;
    PromiseLine *m_promise;
    QVBoxLayout *m_list;
    KeyedWidgets<InterviewerNotes> m_interviewers;
    PlainLabel *m_who;
    ContactField *m_newInterviewer;
};

} // namespace afterword
