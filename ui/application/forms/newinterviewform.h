// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/panelcontext.h"

#include <QWidget>

class QPushButton;

namespace afterword {

class DateField;
class PlainLabel;
class TextField;

/// Asks for the day and the hour of a new interview. Until both are there nothing is noted.
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
    /// When it begins, in the person's zone.
    void arranged(afterword::WallTime start);
    /// The person wants none after all.
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();

    const PanelContext &m_context;
    DateField *m_day;
    TextField *m_start;
    PlainLabel *m_hint;
    QPushButton *m_add;
    QPushButton *m_cancel;
};

} // namespace afterword
