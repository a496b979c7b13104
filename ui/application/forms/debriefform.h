// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/paneltab.h"
#include "ui/parts/keyedwidgets.h"

class QPushButton;

namespace afterword {

class InterviewerNotes;
class NotesField;
class PlainLabel;
class PromiseLine;

/// What one writes down after an interview: the whole, and a moment for each interviewer. What is typed is
/// kept at once; "Save" says that it is written.
class DebriefForm : public QWidget {
    Q_OBJECT

public:
    DebriefForm(const PanelContext &context, const InterviewId &id, QWidget *parent = nullptr);

    void refresh(const Interview &interview);
    /// Puts the cursor into the first question, or into that of the next steps.
    void begin();
    void beginNextSteps();

private:
    NotesField *question(const QString &name, const QString &prompt, QString DebriefNotes::*member);
    void save();
    /// Whether there is something to be asked of them: nobody meets a shared mailbox.
    bool isAsked(const Interviewer &interviewer) const;
    bool edit(const std::function<void(Interview &)> &change);

    struct Question {
        NotesField *field;
        QString DebriefNotes::*member;
    };

    const PanelContext &m_context;
    InterviewId m_id;
    std::vector<Question> m_questions;
    NotesField *m_first;
    NotesField *m_nextSteps;
    PromiseLine *m_promise;
    QVBoxLayout *m_list;
    KeyedWidgets<InterviewerNotes> m_interviewers;
    QPushButton *m_save;
    PlainLabel *m_saved;
};

} // namespace afterword
