// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agenda/monthdays.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

namespace afterword {

class LiveAgenda;

/// A line of a day, and where it leads.
struct MonthLine {
    QString text; ///< with the company: "9:30 AM Northwind: On-site"
    std::optional<ApplicationId> application;
    std::optional<FollowUp> followUp; ///< where it is one
    bool interview = false;
    bool projected = false; ///< it follows only if no answer comes
};

/// One month of interviews, of what was done, and of the plan, with what follows if no answer ever comes: a
/// row for each week, a column for each day of the week. It plans anew only while it is told that somebody
/// looks.
class MonthModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        LinesRole = Qt::UserRole + 1, ///< a QStringList: "Northwind: Check in with Lee"; the first ones
        LineCountRole,                ///< how many there are
        FirmRole,    ///< how many of the lines, from the first, are interviews and days that they named
        CertainRole, ///< how many of the lines, from the first, are certain
        InMonthRole,
        BusinessDayRole,
        IsTodayRole,
        HolidayRole, ///< its name; empty: none
    };

    /// @p agenda must outlive the model.
    explicit MonthModel(LiveAgenda &agenda, QObject *parent = nullptr);

    /// Where the holidays of a calendar with this id come from, instead of holidaysOf(). For tests.
    using Holidays = std::function<std::vector<std::pair<QDate, QString>>(const QString &id)>;
    void setHolidays(Holidays holidays);

    QDate month() const { return m_month; }
    void setMonth(QDate month);
    /// Whether somebody looks; false at first.
    void setWatched(bool watched);

    const MonthDay *day(const QModelIndex &index) const;
    QModelIndex indexOf(QDate date) const;
    /// Up to @p most lines of the day: interviews, days that they named, what is to do, what was done, and
    /// last what follows only if no answer comes.
    std::vector<MonthLine> lines(const MonthDay &day, qsizetype most) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void read();
    QDate today() const;
    QString line(const FollowUp &followUp) const;
    MonthLine line(const MonthEvent &event) const;
    void readHolidays();

    LiveAgenda &m_agenda;
    QDate m_month;
    bool m_watched = false;
    std::vector<MonthDay> m_days;
    Holidays m_holidays;
    QStringList m_calendars;          ///< the ids of those that were read
    QHash<QDate, QString> m_dayNames; ///< of the holidays
};

} // namespace afterword
