// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace afterword {

/// A line that reads as plain text, elided at its end, until one points at it or types into it.
class FlatLineEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit FlatLineEdit(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    /// It looks like a place to fill in from the start, and not only when one points at it.
    void setAsking(bool asking);
    /// It is a gap in a sentence, and shows that it is one where nothing is typed yet.
    void setGap(bool gap);

    /// Wide enough for what may stand here.
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The focus left for another widget (not for a menu of its own).
    void left();
    /// The focus came.
    void entered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    bool isReading() const;
    void showActions();

    bool m_asking = false;
    bool m_gap = false;
};

} // namespace afterword
