// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QScrollArea>

namespace afterword {

/// Scrolls up and down only, so it is never narrower than what it holds. Where the field that one types in is
/// moved by what grows or comes above it, it stays in sight.
class DownScroller : public QScrollArea {
    Q_OBJECT

public:
    explicit DownScroller(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What has the keyboard within the page; null where nothing there has.
    QWidget *focusThere() const;
    bool isInSight(const QWidget &there) const;

    bool m_inSight = false;   ///< whether one sees what has the keyboard
    QPointer<QWidget> m_last; ///< what had it last
};

} // namespace afterword
