// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace afterword {

/// A line of a list that leads somewhere: its words at the beginning, over several lines where they need it,
/// and room at the end for what others paint there.
class LineButton : public QAbstractButton {
    Q_OBJECT

public:
    static constexpr int beside = 8;          ///< from its edges to its words
    static constexpr double wordsShare = 0.6; ///< of its width that the words have

    explicit LineButton(QWidget *parent = nullptr);

    /// How high it is to be where it is @p width wide.
    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect wordsIn(const QRect &whole) const;
    /// What all words need in the width of @p words.
    int wholeHeight(const QRect &words) const;
    int wrapping(int width) const;
};

} // namespace afterword
