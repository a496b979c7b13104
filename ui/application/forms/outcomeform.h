// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/panelsection.h"

namespace afterword {

class NotesField;
class PlainLabel;
class TextField;

/// How it ended, once it has: what it was, the kind of reason, and the lesson.
class OutcomeForm : public QWidget {
    Q_OBJECT

public:
    explicit OutcomeForm(const PanelContext &context, QWidget *parent = nullptr);

    void refresh(Reading reading);
    QWidget *lessonPlace() const;

private:
    bool edit(const std::function<void(Outcome &)> &change);

    const PanelContext &m_context;
    PlainLabel *m_what;
    TextField *m_reason;
    NotesField *m_lesson;
};

} // namespace afterword
