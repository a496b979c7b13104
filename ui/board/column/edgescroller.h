// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QScrollBar;

namespace afterword {

/// Scrolls while something is dragged near an edge, the faster the nearer.
class EdgeScroller : public QObject {
    Q_OBJECT

public:
    /// @p bar must outlive the scroller.
    explicit EdgeScroller(QScrollBar *bar, QObject *parent = nullptr);

    /// The drag is at @p position of a viewport that is @p length pixels long in the bar's direction.
    void follow(int position, int length);
    void stop();

private:
    QScrollBar *m_bar;
    QTimer m_timer;
    int m_step = 0;
};

} // namespace afterword
