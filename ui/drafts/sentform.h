// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <QWidget>

namespace afterword {

class DateField;
class Editor;
class PlainLabel;
class TextField;

/// Asks when a message was sent, where that was not just now.
class SentForm : public QWidget {
    Q_OBJECT

public:
    /// @p editor must outlive the form.
    explicit SentForm(Editor &editor, QWidget *parent = nullptr);

    void begin();
    /// Nothing is asked any more, and what was typed is gone.
    void end();

Q_SIGNALS:
    void sentAt(afterword::Moment at);

private:
    void finish();

    Editor &m_editor;
    DateField *m_day;
    TextField *m_time;
    PlainLabel *m_hint;
};

} // namespace afterword
