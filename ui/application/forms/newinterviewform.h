// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/editapplication.h"
#include "ui/application/panelcontext.h"

#include <QWidget>

class QPushButton;

namespace afterword {

class ChoiceField;
class DateField;
class PlainLabel;
class TextField;

/// Asks for the day and the hour of a new interview, and, where they are known, when it ends and how it takes
/// place. Until day and hour are there nothing is noted.
class NewInterviewForm : public QWidget {
    Q_OBJECT

public:
    /// @p context must outlive the form.
    explicit NewInterviewForm(const PanelContext &context, QWidget *parent = nullptr);

    /// Empty, and with the keyboard in it.
    void begin();
    /// Empty and out of the way.
    void leave();

Q_SIGNALS:
    void arranged(afterword::InterviewTime time);
    /// The person wants none after all.
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();
    /// Says what is to be typed otherwise, and goes to where it stands.
    void ask(const QString &hint, TextField *field);

    const PanelContext &m_context;
    DateField *m_day;
    TextField *m_start;
    TextField *m_end;
    ChoiceField *m_kind;
    PlainLabel *m_hint;
    QPushButton *m_add;
    QPushButton *m_cancel;
};

} // namespace afterword
