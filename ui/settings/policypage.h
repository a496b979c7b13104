// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/policy.h"

#include <QScrollArea>

#include <vector>

class QPushButton;

namespace afterword {

class Editor;
class NumberRow;

/// Every number of the etiquette, to be changed one by one; each change is a step that can be undone.
class PolicyPage : public QScrollArea {
    Q_OBJECT

public:
    /// @p editor must outlive the page.
    explicit PolicyPage(Editor &editor, QWidget *parent = nullptr);

    void refresh();

private:
    void set(const PolicyNumber &number, const Policy &wanted);

    Editor &m_editor;
    std::vector<NumberRow *> m_rows;
    QPushButton *m_usual;
};

} // namespace afterword
