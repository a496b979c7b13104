// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/checklists.h"
#include "ui/parts/readingorder.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace afterword {

class Editor;
class PlainLabel;

/// "Add a check list": choose one, leave out or rewrite what one likes, and all that is ticked becomes tasks
/// of the application, in one step. What was changed can be kept for the next time.
class CheckListDialog : public ReadInOrder<QDialog> {
    Q_OBJECT

public:
    /// @p editor must outlive the dialog. @p calendar: the person's business days.
    CheckListDialog(Editor &editor, const ApplicationId &application, BusinessCalendar calendar,
                    QWidget *parent = nullptr);

private:
    /// The list that fits where the application stands.
    int likely(const Application &application) const;
    void layOut();
    void showList(int index);
    void addRow(const QString &text, const std::optional<QDate> &due, bool chosen);
    bool isTyped() const;
    void follow();
    bool add();
    void keepList(const std::vector<Task> &tasks);
    /// The ticked rows as tasks; absent, and the message says why, where a day means none.
    std::optional<std::vector<Task>> written();
    void restore();
    void say(const QString &message);
    const Application *application() const;
    Moment now() const;
    QDate today() const;

    Editor &m_editor;
    ApplicationId m_id;
    BusinessCalendar m_calendar;
    std::vector<CheckList> m_lists;
    QComboBox *m_choice;
    QTreeWidget *m_rows;
    PlainLabel *m_about;
    PlainLabel *m_message;
    QCheckBox *m_keep;
    QPushButton *m_restore;
    QPushButton *m_line;
    QPushButton *m_add;
};

} // namespace afterword
