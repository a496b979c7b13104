// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agenda/monthdays.h"

#include <QAbstractTableModel>

namespace afterword {

class LiveAgenda;

/// One month of the plan, with what follows if no answer ever comes: a row for each week, a column for each
/// day of the week. It plans anew only while it is told that somebody looks.
class MonthModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        LinesRole = Qt::UserRole + 1, ///< a QStringList: "Northwind: Check in with Lee"
        CertainRole,                  ///< how many of the lines, from the first, are certain
        InMonthRole,
        BusinessDayRole,
        IsTodayRole,
    };

    /// @p agenda must outlive the model.
    explicit MonthModel(LiveAgenda &agenda, QObject *parent = nullptr);

    QDate month() const { return m_month; }
    void setMonth(QDate month);
    /// Whether somebody looks; false at first.
    void setWatched(bool watched);

    const MonthDay *day(const QModelIndex &index) const;
    QModelIndex indexOf(QDate date) const;
    QString line(const FollowUp &followUp) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void read();
    QDate today() const;
    QStringList lines(const MonthDay &day) const;

    LiveAgenda &m_agenda;
    QDate m_month;
    bool m_watched = false;
    std::vector<MonthDay> m_days;
};

} // namespace afterword
