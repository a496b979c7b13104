// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/jobsalary.h"

#include "core/posting/facts/salary.h"
#include "core/posting/page/plaintext.h"

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr size_t mostTold = 3; ///< more than so many are told as one range

/// Reads salaries in whatever form they stand below a JobPosting's property.
class SalaryReader {
public:
    SalaryReader(const LinkedData &data, QString currency)
        : m_data(data)
        , m_currency(std::move(currency))
    {
    }

    void read(const QJsonValue &value) { read(value, m_currency, SalaryUnit::Unknown, 0); }

    std::vector<Salary> salaries;

private:
    void read(const QJsonValue &value, const QString &currency, SalaryUnit unit, int depth)
    {
        constexpr int deepest = 6;
        if (depth > deepest)
            return;
        if (value.isArray()) {
            const QJsonArray list = value.toArray();
            for (const auto &one : list)
                read(one, currency, unit, depth + 1);
        } else if (value.isObject()) {
            readObject(m_data.resolved(value.toObject()), currency, unit, depth);
        } else {
            readText(plainLine(textOf(value)), currency, unit);
        }
    }

    void readObject(const QJsonObject &object, QString currency, SalaryUnit unit, int depth)
    {
        for (const QString &name : {u"currency"_s, u"salaryCurrency"_s, u"priceCurrency"_s}) {
            const QString own = plainLine(firstText(object, name)).toUpper();
            if (!own.isEmpty())
                currency = own;
        }
        for (const QString &name : {u"unitText"_s, u"unitCode"_s, u"duration"_s}) {
            const SalaryUnit own = unitOf(plainLine(firstText(object, name)));
            if (own != SalaryUnit::Unknown)
                unit = own;
        }
        const auto from = amountIn(plainLine(firstText(object, u"minValue"_s)));
        const auto to = amountIn(plainLine(firstText(object, u"maxValue"_s)));
        if (from || to) {
            // Some write the amounts twice, and what they are paid for only within the inner one.
            const QJsonArray inner = valuesOf(object, u"value"_s);
            for (const auto &one : inner) {
                if (unit == SalaryUnit::Unknown)
                    unit = unitOf(plainLine(firstText(m_data.resolved(one.toObject()), u"unitText"_s)));
            }
            add({from.value_or(*(to ? to : from)), to.value_or(*(from ? from : to)), currency, unit, !from,
                 !to});
            return;
        }
        bool any = false;
        const QJsonArray values = valuesOf(object, u"value"_s);
        for (const auto &one : values) {
            read(one, currency, unit, depth + 1);
            any = true;
        }
        // What statistics tell of it.
        const auto middle = amountIn(plainLine(firstText(object, u"median"_s)));
        if (!any && middle)
            add({*middle, *middle, currency, unit, false, false});
        else if (!any && object.contains(u"@text"_s))
            readText(plainLine(textOf(object)), currency, unit);
    }

    static SalaryUnit unitOf(const QString &text)
    {
        // UN/CEFACT's codes, which schema.org allows as well.
        if (text == u"ANN"_s)
            return SalaryUnit::Year;
        if (text == u"MON"_s)
            return SalaryUnit::Month;
        if (text == u"WEE"_s)
            return SalaryUnit::Week;
        if (text == u"HUR"_s)
            return SalaryUnit::Hour;
        if (text == u"P1Y"_s)
            return SalaryUnit::Year;
        return salaryUnitIn(text);
    }

    void readText(const QString &text, const QString &currency, SalaryUnit unit)
    {
        auto salary = salaryIn(text);
        if (!salary && !currency.isEmpty())
            salary = salaryIn(currency + u' ' + text);
        if (salary) {
            if (!currency.isEmpty())
                salary->currency = currency;
            if (salary->unit == SalaryUnit::Unknown)
                salary->unit = unit;
            add(*salary);
        } else if (const auto amount = amountIn(text)) {
            add({*amount, *amount, currency, unit, false, false});
        }
    }

    void add(Salary salary)
    {
        if (salary.to < salary.from)
            std::swap(salary.from, salary.to);
        // A figure of nought is a form that was left empty.
        if (salary.to > 0 && std::find(salaries.begin(), salaries.end(), salary) == salaries.end())
            salaries.push_back(salary);
    }

    const LinkedData &m_data;
    QString m_currency;
};

QString inWords(const std::vector<Salary> &salaries)
{
    QStringList words;
    for (const Salary &salary : salaries)
        words << toText(salary);
    words.removeDuplicates();
    return words.join(u"; "_s);
}

/// The lowest and the highest of many of one currency and unit.
std::optional<Salary> allTogether(const std::vector<Salary> &salaries)
{
    Salary all = salaries.front();
    for (const Salary &one : salaries) {
        if (one.currency != all.currency || one.unit != all.unit)
            return std::nullopt;
        all.from = std::min(all.from, one.from);
        all.to = std::max(all.to, one.to);
    }
    return all;
}

/// "46 to 52 a year" of a page that counts in thousands; "12.21 a year" is paid for an hour.
Salary inFull(const Salary &salary)
{
    constexpr double thousand = 1000;
    constexpr double least = 25; // thousands; less may be what an hour pays
    Salary full = salary;
    full.from *= thousand;
    full.to *= thousand;
    const bool isWhole = salary.from == std::floor(salary.from) && salary.to == std::floor(salary.to);
    const bool isShort = isWhole && salary.unit == SalaryUnit::Year && salary.from >= least &&
                         salary.to < thousand && !canBePaid(salary);
    return isShort && canBePaid(full) ? full : salary;
}

} // namespace

Told<QString> jobSalaryOf(const QJsonObject &job, const LinkedData &data, FactSource source)
{
    const QString currency = plainLine(firstText(job, u"salaryCurrency"_s)).toUpper();
    for (const QString &name : {u"baseSalary"_s, u"estimatedSalary"_s}) {
        SalaryReader reader(data, currency);
        reader.read(property(job, name));
        std::vector<Salary> &salaries = reader.salaries;
        if (salaries.empty())
            continue;
        bool isGuess = name == u"estimatedSalary"_s;
        for (Salary &salary : salaries) {
            const Salary full = inFull(salary);
            // "3,000 to 35,000 a month": one of them has a zero too many.
            constexpr double widest = 5;
            isGuess |= full != salary || !canBePaid(full) || full.to > widest * full.from;
            salary = full;
        }
        if (salaries.size() <= mostTold)
            return {inWords(salaries), source, isGuess};
        if (const auto all = allTogether(salaries))
            return {toText(*all), source, true};
        salaries.resize(mostTold);
        return {inWords(salaries), source, true};
    }
    return {};
}

} // namespace afterword
