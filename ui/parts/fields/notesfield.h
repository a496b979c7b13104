// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/fields/field.h"

class QPlainTextEdit;

namespace afterword {

class PlainLabel;

/// Several lines of text. It is as high as its text, between two lines (or more, where much is asked) and
/// ten. A question may stand above it.
class NotesField : public Field {
    Q_OBJECT

public:
    explicit NotesField(const QString &name, const QString &placeholder = {}, QWidget *parent = nullptr);

    /// Asks @p question in a line above, which stays when there is an answer.
    void ask(const QString &question);
    /// It is never less high than @p lines.
    void setFewestLines(int lines);
    /// What it is called, for those who do not see it.
    void setName(const QString &name);
    QString typed() const override;
    QPlainTextEdit *edit() const { return m_edit; }

protected:
    void display(const QString &value) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QPlainTextEdit *m_edit;
    PlainLabel *m_question = nullptr;
    int m_fewestLines = 2;
    bool m_showing = false;
};

} // namespace afterword
