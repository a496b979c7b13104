// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <QWidget>

namespace afterword {

class Editor;
class NotesField;
class PromiseLine;

/// What the debrief knows of this interviewer, to be answered here and now. An answer is an undoable step,
/// and flows into the note.
class PromptsPane : public QWidget {
    Q_OBJECT

public:
    /// @p editor must outlive the pane.
    explicit PromptsPane(Editor &editor, QWidget *parent = nullptr);

    /// Shows the answers for @p contact of that interview. Hidden where there is no such interviewer.
    void setInterviewer(const ApplicationId &application, const std::optional<InterviewId> &interview,
                        const std::optional<ContactId> &contact);
    /// Reads the answers anew.
    void refresh();

Q_SIGNALS:
    /// Another answer was written.
    void answered();

private:
    NotesField *question(const QString &name, QString Interviewer::*member);
    const Interview *interview() const;
    const Interviewer *interviewer() const;
    bool edit(const std::function<void(Interview &, Interviewer &)> &change);

    Editor &m_editor;
    ApplicationId m_application;
    std::optional<InterviewId> m_interview;
    std::optional<ContactId> m_contact;
    NotesField *m_moment;
    NotesField *m_open;
    NotesField *m_awkward;
    NotesField *m_contribution;
    PromiseLine *m_promise;
};

} // namespace afterword
