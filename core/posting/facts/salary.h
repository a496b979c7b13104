// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace afterword {

/// What a salary is paid for.
enum class SalaryUnit { Unknown, Hour, Day, Week, Month, Year };

/// Money for work, as a posting tells it.
struct Salary {
    double from = 0;
    double to = 0;    ///< the same as from, where it is not a range
    QString currency; ///< "EUR", or the sign that was written ("$"); may be empty
    SalaryUnit unit = SalaryUnit::Unknown;
    bool openBelow = false; ///< "up to"
    bool openAbove = false; ///< "from"

    bool operator==(const Salary &) const = default;
};

/// "EUR 65,000–80,000 a year"; numbers as the person's language writes them.
QString toText(const Salary &salary);

/// Whether somebody can be paid so much in that time: not 24 euros a year.
bool canBePaid(const Salary &salary);

/// The number that @p text writes, with whatever signs between thousands and before cents: "65.000,50",
/// "65,000.50", "65 000", "65'000", "65k". Absent where it isn't one.
std::optional<double> amountIn(const QString &text);

/// A unit as systems spell it: "YEAR", "per hour", "Monat", "annual". Unknown where it isn't one.
SalaryUnit salaryUnitIn(const QString &text);

/// The salary that a line tells in words: "$120k - $150k per year", "65.000 bis 80.000 € brutto im Jahr". The
/// line must name a currency beside the number, and the number be one that is paid. Absent where it tells
/// none.
std::optional<Salary> salaryIn(const QString &line);

/// Whether @p line calls the pay that it tells an estimate or an average: "(von XING geschätzt)". It is a
/// board's then, and nobody offers it.
bool isEstimatedPay(const QString &line);

/// The Spanish word for pay that @p text has, "Salario"; empty where it has none.
QString spanishPayIn(const QString &text);

/// What @p salary is paid for, where its own words do not say it: @p label does, or its size. Unknown where
/// neither tells, and where a Spanish label stands beside a bare "$": that may be any peso.
SalaryUnit unitBeside(const Salary &salary, const QString &label);

} // namespace afterword
