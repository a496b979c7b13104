// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace afterword {

class Editor;

/// As long as nothing may be edited, the fields of a page can only be read: nobody types a paragraph and is
/// told behind it that it was not saved. Fields that are made later follow. Buttons stay, since many of them
/// only show something; what they would change is refused in words.
class HandsOff : public QObject {
public:
    /// Belongs to @p page.
    HandsOff(QWidget &page, Editor &editor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QWidget &widget);
    void follow(QWidget &widget) const;

    Editor &m_editor;
};

} // namespace afterword
