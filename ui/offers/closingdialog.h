// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "ui/parts/readingorder.h"

#include <QDialog>

class QCheckBox;

namespace afterword {

class Editor;
class PlainLabel;

/// The good day: an offer is signed. What is left to do is offered as tasks of its application: thank those
/// who helped, tell one's references, keep an archive. What the etiquette asks for by itself is named.
class ClosingDialog : public ReadInOrder<QDialog> {
    Q_OBJECT

public:
    /// @p application is signed. @p editor must outlive the dialog.
    ClosingDialog(Editor &editor, const ApplicationId &application, QWidget *parent = nullptr);

Q_SIGNALS:
    void todayRequested();
    void exportRequested();

private:
    bool addTasks();

    Editor &m_editor;
    ApplicationId m_application;
    std::vector<Task> m_tasks;
    std::vector<QCheckBox *> m_boxes; ///< one for each task
};

} // namespace afterword
