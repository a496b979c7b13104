// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/leaving/unsaved.h"
#include "ui/parts/readingorder.h"

#include <QDialog>

class QTabWidget;

namespace afterword {

class Editor;

/// Settings: what is changed counts at once, and Undo takes it back as any other step.
class SettingsWindow : public ReadInOrder<QDialog> {
    Q_OBJECT

public:
    /// @p editor must outlive the window.
    explicit SettingsWindow(Editor &editor, QWidget *parent = nullptr);

    /// Adds a page of another room behind the own ones. The window owns it from now on.
    void addPage(QWidget *page, const QString &name);

    /// Leads to a page that was added.
    void showPage(QWidget *page);
    /// Leads to where the person tells their name.
    void showPerson();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTabWidget *m_pages;
    LossQuestion m_loss;
};

} // namespace afterword
