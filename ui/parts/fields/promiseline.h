// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"

#include <QWidget>

class QPushButton;

namespace afterword {

class Editor;
class PlainLabel;

/// One quiet line below a debrief whose words name the date by which they decide: "Take 4 December as their
/// date?" It is there only while that isn't the date that the application holds, and never again once it was
/// answered; taking it is one undoable step. Only the application's latest debrief is asked about.
class PromiseLine : public QWidget {
    Q_OBJECT

public:
    /// @p editor must outlive the line.
    explicit PromiseLine(Editor &editor, QWidget *parent = nullptr);

    void setInterview(const ApplicationId &application, const std::optional<InterviewId> &interview);
    /// Reads the debrief anew.
    void refresh();

private:
    std::optional<QDate> namedDate(const Application &application, const Interview &interview);
    QString question() const;
    void take();
    void leave();

    Editor &m_editor;
    ApplicationId m_application;
    std::optional<InterviewId> m_interview;
    DebriefNotes m_read;          ///< what the date was read from
    std::optional<QDate> m_named; ///< the date that it names
    QDate m_readOn;
    std::optional<QDate> m_asked;
    PlainLabel *m_words;
    QPushButton *m_take;
    QPushButton *m_leave;
};

} // namespace afterword
