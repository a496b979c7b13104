// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application/panelsection.h"

class QPushButton;

namespace afterword {

class FollowUpRows;
class PlainLabel;
class Rest;

/// What is to be done for this application beside what comes next, and the person's own tasks.
class ToDoSection : public PanelSection {
    Q_OBJECT

public:
    explicit ToDoSection(const PanelContext &context, QWidget *parent = nullptr);

    void refresh(Reading reading) override;

private:
    void openTasks(const TaskId &task);
    void openCheckLists();

    PlainLabel *m_empty;
    QWidget *m_place;
    QVBoxLayout *m_list;
    FollowUpRows *m_rows;
    Rest *m_rest;
    QPushButton *m_later;
    QPushButton *m_tasks;
    bool m_all = false;                   ///< also what is far away
    std::vector<QString> m_keys;          ///< of what is to be done
    std::optional<ApplicationId> m_shown; ///< for which application
};

} // namespace afterword
