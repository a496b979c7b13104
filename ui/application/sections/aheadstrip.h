// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/dates/businesscalendar.h"

#include <QWidget>

#include <vector>

namespace afterword {

/// A stop on the way ahead: a day, and what comes then.
struct AheadStop {
    QDate day;
    QString what;
    bool projected = false;

    bool operator==(const AheadStop &) const = default;
};

/// A strip of days from today to the last stop, weekends and holidays shaded, a mark on each day of a stop.
/// The words beside it say the same.
class AheadStrip : public QWidget {
    Q_OBJECT

public:
    explicit AheadStrip(QWidget *parent = nullptr);

    void setStops(std::vector<AheadStop> stops, BusinessCalendar calendar, QDate today);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int days() const;
    QRectF dayAt(int n) const;

    std::vector<AheadStop> m_stops;
    BusinessCalendar m_calendar;
    QDate m_today;
};

} // namespace afterword
