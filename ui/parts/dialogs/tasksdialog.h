// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edittask.h"
#include "ui/parts/leaving/unsaved.h"
#include "ui/parts/readingorder.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace afterword {

class Editor;
class PlainLabel;

/// The words on the button that leads to the tasks of @p owner: they count those that are not done yet, as
/// the ones without a day never come up by themselves.
QString tasksInWords(const Search &search, const TaskOwner &owner);

/// The tasks that the person wrote down, of one application or of the search itself: add one, change it, tick
/// it off, delete it. Each is a step that can be undone. What is typed is kept when one turns to another
/// task; only that is, and what somebody else changed of the task meanwhile stands.
class TasksDialog : public ReadInOrder<QDialog> {
    Q_OBJECT

public:
    /// @p editor must outlive the dialog. @p first: the task to begin with; empty: a new one.
    TasksDialog(Editor &editor, TaskOwner owner, const TaskId &first = {}, QWidget *parent = nullptr);

    /// Closing keeps what is written; a date that means none stands in the task's words then. Where it cannot
    /// be kept, the person is asked whether it may be lost.
    void done(int result) override;

private:
    void layOut();
    void choose(int row);
    std::vector<QLineEdit *> fields() const { return {m_text, m_due, m_time}; }
    QStringList typed() const;
    bool isTyped(const QLineEdit *field) const;
    std::vector<UnsavedText> unsaved() const;
    bool keepTyped();
    /// The same with a date that means none as words of the task: whoever closes is not held up by it.
    bool keepAsWords();
    void follow();
    void fillUntouched();
    void showChosen();
    void begin();
    bool save();
    void finish(const TaskId &task, bool isDone);
    void remove();
    std::optional<Task> chosen() const;
    /// What is written in the fields; absent, and the message says why, where a date or time means none.
    std::optional<Task> written();
    void say(const QString &message);

    Editor &m_editor;
    TaskOwner m_owner;
    QListWidget *m_list;
    QLineEdit *m_text;
    QLineEdit *m_due;
    QLineEdit *m_time;
    PlainLabel *m_message;
    QPushButton *m_new;
    QPushButton *m_save;
    QPushButton *m_done;
    QPushButton *m_delete;
    TaskId m_chosen;    ///< empty: a new one is being written
    QStringList m_read; ///< what the fields showed before anything was typed
    LossQuestion m_loss;
};

} // namespace afterword
