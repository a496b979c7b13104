// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace afterword {

class PlainLabel;

/// A line around what the tour stands still at. It takes no click.
class TourRing : public QWidget {
    Q_OBJECT

public:
    explicit TourRing(QWidget *window);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// What the tour says at one stop, with "Next" and "End tour". It never takes the keyboard by itself; Tab
/// leads to it. A screen reader is told as of a notice.
class TourHint : public QFrame {
    Q_OBJECT

public:
    explicit TourHint(QWidget *parent);

    /// Says the stop @p number of @p count.
    void tell(const QString &title, const QString &text, int number, int count);
    QString text() const;
    /// Whether @p button is that which ends the tour.
    bool isForEnding(const QWidget *button) const;

Q_SIGNALS:
    void nextWanted();
    void endWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_title;
    PlainLabel *m_text;
    PlainLabel *m_place;
    QPushButton *m_next;
    QPushButton *m_enough;
};

} // namespace afterword
