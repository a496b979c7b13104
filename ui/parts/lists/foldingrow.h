// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace afterword {

/// Two groups of buttons, one at each end of a line; where there is no room for that, the second stands below
/// the first.
class FoldingRow : public QWidget {
    Q_OBJECT

public:
    explicit FoldingRow(QWidget *parent = nullptr);

    QHBoxLayout *first() const { return m_first; }
    QHBoxLayout *second() const { return m_second; }

    /// That of one line, however it stands now.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int heightOf(QSize first, QSize second) const;
    void fold();

    QBoxLayout *m_both;
    QHBoxLayout *m_first;
    QHBoxLayout *m_second;
};

} // namespace afterword
