// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/salarysaid.h"

#include "core/base/anycase.h"
#include "core/posting/facts/salary.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype longestSentence = 600; ///< characters
constexpr qsizetype longestTag = 60;       ///< characters; what is longer is no label

std::optional<Salary> salaryBehind(const std::vector<LabelledLines::Value> &labelled)
{
    for (const auto &value : labelled) {
        auto salary = isEstimatedPay(value.text) ? std::nullopt : salaryIn(value.text);
        // "Stundenlohn" and a small sum, which is one only by its label.
        if (!salary && !isEstimatedPay(value.text))
            salary = salaryIn(value.label + u": "_s + value.text);
        if (salary) {
            salary->unit = unitBeside(*salary, value.label);
            return salary;
        }
    }
    return std::nullopt;
}

} // namespace

Told<QString> salaryOf(const LabelledLines &labelled)
{
    auto salary = salaryBehind(labelled.of(Label::Salary));
    if (!salary) {
        const auto most = salaryBehind(labelled.of(Label::MostPay));
        salary = salaryBehind(labelled.of(Label::LeastPay));
        const bool isRange = salary && most && salary->currency == most->currency &&
                             salary->unit == most->unit && most->from >= salary->from;
        if (isRange)
            salary->to = most->to;
        else if (salary)
            salary->openAbove = true;
    }
    return salary ? told(toText(*salary), FactSource::Words, true) : Told<QString>();
}

Told<QString> salaryInSentences(const QStringList &lines)
{
    static const QRegularExpression other = anyCase(
        u"\\b(customers|bonus|prämie|referral|allowance|stipend|\\w*zulagen?|\\w*zuschl[aä]ge?)\\b"_s);
    static const QRegularExpression pay =
        anyCase(u"\\b(salary|pay(?:ing)?|compensation|remuneration|wage|base|earn|\\w*gehalt\\w*|"
                u"\\w*lohn|vergütung|\\w*brutto\\w*|verdien\\w*|salaire|"
                "rémunération|brut|salario|sueldo|retribución|bruto|ote|(?:depending|dependent|based) on "
                u"(?:skills and )?(?:your )?experience|d\\.?o\\.?e|je nach (?:\\p{L}+ und "
                u")?(?:erfahrung|qualifikation)|selon "
                u"(?:profil|(?:l['’])?expérience)|según (?:experiencia|valía|perfil))\\b"_s);
    static const QRegularExpression added =
        anyCase(u",? (?:plus|zuzüglich|zzgl\\.)\\s.*|, (?:\\w*zulagen?|\\w*zuschl[aä]ge?)\\b.*"_s);
    // "A written exercise that we pay $75 for" may stand in front of what the job is paid.
    std::optional<Salary> first;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QString &line = lines[at];
        if (line.size() > longestSentence)
            continue;
        auto salary = salaryIn(line);
        if (!salary || isEstimatedPayAt(lines, at))
            continue;
        const QString bare = QString(line).remove(added); // "£12 an hour, plus a boot allowance"
        const bool isOther = (salaryIn(bare) == salary ? bare : line).contains(other) || isMoneyOfFirm(line);
        // "Annual base", and the sums on a line of their own; "€60k–€75k + equity" among a page's tags.
        const bool isLabelled = at > 0 && lines[at - 1].size() <= longestTag && line.size() <= longestTag &&
                                lines[at - 1].contains(pay);
        const bool isTag = line.size() <= longestTag && salary->to > salary->from && !isOther &&
                           unitBeside(*salary, {}) == SalaryUnit::Year;
        const bool speaksOfPay = line.contains(pay) || isLabelled || isTag;
        if (isLabelled && salary->unit == SalaryUnit::Unknown)
            salary->unit = salaryUnitIn(lines[at - 1]);
        if (speaksOfPay)
            salary->unit = unitBeside(*salary, spanishPayIn(line));
        const bool isSalary = speaksOfPay || (salary->unit != SalaryUnit::Unknown && !isOther);
        if (isSalary && !first)
            first = salary;
        const bool isSmallSum = first && first->from == first->to && first->unit != SalaryUnit::Year &&
                                first->unit != SalaryUnit::Month && !first->openAbove && !first->openBelow;
        const bool isRange = salary->to > salary->from && line.contains(pay) && !isOther;
        if (isSalary && (!isSmallSum || isRange)) {
            first = salary;
            break;
        }
    }
    return first ? told(toText(*first), FactSource::Words, true) : Told<QString>();
}

bool isMoneyOfFirm(const QString &line)
{
    static const QRegularExpression money =
        anyCase(u"\\b(revenues?|turnover|sales of|funding|raised|valuation|budgets?|"
                u"portfolio|prices?|\\w*umsatz|\\w*umsätze|chiffre d['’]affaires|"
                "facturación|million|mio\\.?|billion)\\b"_s);
    return line.contains(money);
}

bool isEstimatedPayAt(const QStringList &lines, qsizetype at)
{
    return isEstimatedPay(lines[at]) ||
           (at > 0 && lines[at - 1].size() <= longestTag && isEstimatedPay(lines[at - 1]));
}

} // namespace afterword
