// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/templates/previewfacts.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QPlainTextEdit;
class QPushButton;

namespace afterword {

class ChoiceField;
class PlainLabel;

/// What a template gives for each interviewer of a chosen interview, side by side. While the template has a
/// mistake, the last good notes stay, and a line says what is wrong and where.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    /// Fills the choice of interviews; the latest ones, and @p wished where it is given.
    void setInterviews(const Search &search, const std::optional<InterviewId> &wished);
    /// The interview that is chosen; absent where there is none with an interviewer.
    std::optional<InterviewId> interview() const;

    void setSamples(const std::vector<PreviewSample> &samples);
    /// @p mistake stands above the last good notes; empty: all is well.
    void setMistake(const QString &mistake);

Q_SIGNALS:
    void interviewChosen();
    /// The person wants to see where the mistake is.
    void mistakeChosen();

private:
    struct Column {
        QWidget *widget;
        PlainLabel *name;
        PlainLabel *subject;
        QPlainTextEdit *body;
    };
    void addColumn();

    ChoiceField *m_interview;
    PlainLabel *m_mistake;
    QPushButton *m_show;
    PlainLabel *m_empty;
    QWidget *m_inner;
    QHBoxLayout *m_row;
    std::vector<Column> m_columns;
};

} // namespace afterword
