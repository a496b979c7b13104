// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollBar>

namespace afterword {

/// A vertical scroll bar without arrows, for lists that stand side by side: a handle on the window's own
/// ground. Wheel, keys, dragging and paging are those of every scroll bar.
///
/// It also paints fast where it is tall: Qt 6.4's raster engine spreads every gradient and slanted line over
/// threads that each have to be woken, which made Fusion's bars cost more than the cards beside them.
class SlimScrollBar : public QScrollBar {
    Q_OBJECT

public:
    explicit SlimScrollBar(QWidget *parent = nullptr);

    /// Where the handle is, in the bar's own coordinates. Empty where all is in view.
    QRect handle() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool m_underMouse = false;
};

} // namespace afterword
