// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QMenu;

namespace afterword {

class Columns;
struct BoardChoice;

/// The quiet button beside the search: which cards are shown, and in which order. While it hides or sorts
/// any, it says so.
class FilterButton : public QToolButton {
    Q_OBJECT

public:
    /// @p columns must outlive the button.
    explicit FilterButton(Columns &columns, QWidget *parent = nullptr);

    /// Shows everything, as it was placed by hand.
    void clear();

Q_SIGNALS:
    /// Another choice was made.
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void add(QMenu *menu, const QString &text, const BoardChoice &choice);
    void choose(const BoardChoice &choice);

    Columns &m_columns;
    QMenu *m_menu;
};

} // namespace afterword
