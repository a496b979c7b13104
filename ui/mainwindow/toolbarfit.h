// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QToolBar;

namespace afterword {

/// Keeps all buttons of a toolbar in sight: where there is no room for their words, those at the right end
/// show their icons alone, and then the others, as far as it takes. Their words stay as tool tips.
class ToolBarFit : public QObject {
public:
    /// Belongs to @p bar, all of whose actions have icons. @p brief: those that go without words first.
    ToolBarFit(QToolBar &bar, QList<QAction *> brief);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    int widthInWords() const;

    QToolBar &m_bar;
    QList<QAction *> m_brief;
};

} // namespace afterword
