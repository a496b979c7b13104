// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/panelsection.h"

namespace afterword {

class NotesField;
class PlainLabel;

/// What stayed of one interviewer: the moment, what was left open, what was awkward.
class InterviewerNotes : public QWidget {
    Q_OBJECT

public:
    InterviewerNotes(const PanelContext &context, const InterviewId &interview, const ContactId &contact,
                     QWidget *parent = nullptr);

    void refresh(const Interviewer &interviewer);
    /// Puts the cursor into the moment.
    void begin();

private:
    NotesField *question(const QString &name, const QString &prompt, QString Interviewer::*member);

    const PanelContext &m_context;
    InterviewId m_interview;
    ContactId m_contact;
    PlainLabel *m_name;
    NotesField *m_moment;
    NotesField *m_open;
    NotesField *m_awkward;
};

} // namespace afterword
