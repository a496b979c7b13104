// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/column/columnfit.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace afterword {

class ColumnHeader;
class ColumnModel;
class Columns;
class ColumnView;

/// One column of the board: its header above its cards. A drop on the header or the margin counts as well.
class Column : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the column.
    Column(const Columns &columns, ColumnModel *model, QWidget *parent = nullptr);

    ColumnView *view() const { return m_view; }
    ColumnHeader *header() const { return m_header; }

    /// Folded, the column is a narrow strip with its name; a drop on it still counts.
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

    /// How narrow a column gets, folded and not.
    ColumnWidths widths() const;

    /// Lets one type a new card of this column: a company, or a company and a role. Enter adds it and leaves
    /// room for the next, Esc ends it.
    void beginNew();
    /// What was typed for @p text is taken, and there is room for the next.
    void tookNew(const QString &text);

    /// Shows the counts as they are now.
    void count();

Q_SIGNALS:
    /// The old cards of the column are to be shown, or put out of the way again.
    void oldWanted(bool shown);
    /// The person typed a new card.
    void typed(QString text);

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void countOld();
    void makeNew();
    /// Whether a card is held over it: a folded column is tinted, since the card's picture hides its name.
    void setTargeted(bool targeted);
    QPoint inView(const QDropEvent &event) const;

    const Columns &m_columns;
    ColumnHeader *m_header;
    ColumnView *m_view;
    QLineEdit *m_new = nullptr; ///< the line of a new card, once one was begun
    QToolButton *m_old;         ///< at the foot: "12 older"
    bool m_collapsed = false;
    bool m_targeted = false;
};

} // namespace afterword
