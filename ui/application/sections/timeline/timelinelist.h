// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace afterword {

/// The timeline within a page: as high as its rows, so that the page scrolls and not the list. The chosen row
/// shows the whole text of its letter, the others a line or two of it.
class TimelineList : public QListView {
    Q_OBJECT

public:
    explicit TimelineList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    /// That part of the list is to be in view.
    void wantsView(QRect part);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    QSize viewportSizeHint() const override;

private:
    void fit();

    QPersistentModelIndex m_pressed; ///< the row that was whole already when the button went down on it
};

} // namespace afterword
