// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/typedids.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace afterword {

class Editor;

/// One line for a new application: company, role, Add. It stays until it is added or Esc is pressed.
class NewApplication : public QFrame {
    Q_OBJECT

public:
    /// @p editor must outlive the form.
    explicit NewApplication(Editor &editor, QWidget *parent = nullptr);

    /// Shows the line, with the keyboard in it.
    void begin();

Q_SIGNALS:
    void added(const afterword::ApplicationId &application);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add();

    Editor &m_editor;
    QLineEdit *m_company;
    QLineEdit *m_role;
    QPushButton *m_add;
};

} // namespace afterword
