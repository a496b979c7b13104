// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/dates.h"
#include "ui/parts/fields/textfield.h"

#include <QDate>

#include <optional>

namespace afterword {

/// A date, or none. One may type it in many forms, or choose it from a calendar.
class DateField : public TextField {
    Q_OBJECT

public:
    /// False where the date could not be written.
    using CommitDate = std::function<bool(const std::optional<QDate> &date)>;

    /// @p meant: which day "27 Nov" and "Friday" are.
    explicit DateField(DayMeant meant, const QString &name, const QString &placeholder = {},
                       QWidget *parent = nullptr);

    /// @p today is asked when "tomorrow" or a weekday is typed, and where the calendar opens.
    void setToday(std::function<QDate()> today) { m_today = std::move(today); }
    void setCommitDate(CommitDate commit);
    void setDate(const std::optional<QDate> &date);
    void startOverWith(const std::optional<QDate> &date);
    /// What the text means; absent for an empty one and for one that is not a date.
    std::optional<QDate> date() const;
    /// How the text was read, where it may mean two days; else empty.
    QString howRead() const { return howDateWasRead(typed(), m_today(), m_meant); }
    /// What to tell where that is none.
    QString hint() const { return dateHint(m_today(), m_meant); }

private:
    void openCalendar();

    DayMeant m_meant;
    std::function<QDate()> m_today;
};

} // namespace afterword
