// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/column/columnfit.h"

#include <QWidget>

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

    /// Shows the counts as they are now.
    void count();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QPoint inView(const QDropEvent &event) const;

    const Columns &m_columns;
    ColumnHeader *m_header;
    ColumnView *m_view;
    bool m_collapsed = false;
};

} // namespace afterword
