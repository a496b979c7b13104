// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/witnesses/contradictions.h"

#include "core/posting/facts/employment.h"
#include "core/posting/facts/salary.h"
#include "core/posting/page/plaintext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// The words of @p text in small letters, without those that are as short as "in" or "de".
QSet<QString> wordsOf(const QString &text)
{
    static const QRegularExpression parting(u"[^\\p{L}\\p{N}]+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype shortest = 3;
    QSet<QString> words;
    for (const QString &word : text.toLower().split(parting, Qt::SkipEmptyParts)) {
        if (word.size() >= shortest)
            words.insert(word);
    }
    return words;
}

/// The sums of a salary as it is worded, and what they are paid for: "27.50", "34", "hour".
QSet<QString> sumsOf(const QString &salary)
{
    static const QRegularExpression sum(u"\\d[\\d.,\\x{a0}\\x{202f}'’]*"_s);
    QSet<QString> sums;
    for (auto found = sum.globalMatch(salary); found.hasNext();)
        sums.insert(found.next().captured(0));
    return sums;
}

/// Whether both name a currency by its code, and two of them; a sign may be that of several.
bool namesOtherCurrency(const QString &one, const QString &other)
{
    static const QRegularExpression code(u"\\b[A-Z]{3}\\b"_s);
    const QString first = code.match(one).captured(0);
    const QString second = code.match(other).captured(0);
    return !first.isEmpty() && !second.isEmpty() && first != second;
}

bool isSamePay(const QString &one, const QString &other)
{
    const QSet<QString> sums = sumsOf(one);
    const QSet<QString> others = sumsOf(other);
    const SalaryUnit unit = salaryUnitIn(one);
    const SalaryUnit otherUnit = salaryUnitIn(other);
    const bool isSameTime =
        unit == otherUnit || unit == SalaryUnit::Unknown || otherUnit == SalaryUnit::Unknown;
    return isSameTime && !namesOtherCurrency(one, other) && (sums.contains(others) || others.contains(sums));
}

/// Whether @p range begins or ends with the one sum that @p one names: what programs read has room for one
/// figure, the page tells both.
bool isRangeAround(const QString &one, const QString &range)
{
    const QSet<QString> sums = sumsOf(one);
    const QSet<QString> others = sumsOf(range);
    return sums.size() == 1 && others.size() == 2 && isSamePay(one, range);
}

/// The sums of a salary as numbers, in their order.
std::vector<double> amountsOf(const QString &salary)
{
    const QSet<QString> sums = sumsOf(salary);
    std::vector<double> amounts;
    for (const QString &sum : sums) {
        if (const auto amount = amountIn(sum))
            amounts.push_back(*amount);
    }
    std::sort(amounts.begin(), amounts.end());
    return amounts;
}

/// Whether @p rounded only leaves out what is less than a thousand of @p exact: "£31K - £35K" of 31,000 to
/// 34,500.
bool isRoundedOf(const QString &rounded, const QString &exact)
{
    constexpr double thousand = 1000;
    const std::vector<double> amounts = amountsOf(exact);
    const std::vector<double> others = amountsOf(rounded);
    const bool isWhole = std::all_of(others.begin(), others.end(),
                                     [](double amount) { return std::fmod(amount, thousand) == 0; });
    return isWhole && !others.empty() && salaryUnitIn(rounded) == salaryUnitIn(exact) &&
           !namesOtherCurrency(rounded, exact) &&
           std::equal(amounts.begin(), amounts.end(), others.begin(), others.end(),
                      [](double amount, double other) { return std::abs(amount - other) <= thousand / 2; });
}

/// Whether @p beside is a band that begins below @p told or where that does, as boards sort by them:
/// "$100,000 or more" beside 128,000 to 142,000.
bool isBandAround(const QString &band, const QString &told)
{
    const auto open = salaryIn(band);
    const auto pay = salaryIn(told);
    return open && pay && open->openAbove && !pay->openAbove && open->unit == pay->unit &&
           open->from <= pay->from && !namesOtherCurrency(band, told);
}

template <class Value>
void settle(bool isSame, Told<Value> &fact, const Told<Value> &beside)
{
    if (!fact || !beside || isSame)
        return;
    fact = beside;
    fact.isGuess = true;
}

} // namespace

bool isSamePlace(const QString &one, const QString &other)
{
    const QSet<QString> words = wordsOf(one);
    const QSet<QString> others = wordsOf(other);
    return words.isEmpty() || others.isEmpty() || words.intersects(others) || namesTheSame(one, other);
}

bool namesTheSame(const QString &one, const QString &other)
{
    const QString letters = lettersOf(one);
    const QString others = lettersOf(other);
    if (letters.contains(others) || others.contains(letters))
        return true;
    const QSet<QString> words = wordsOf(one);
    QSet<QString> common = words;
    common.intersect(wordsOf(other));
    const qsizetype fewest = std::min(words.size(), wordsOf(other).size());
    return fewest > 0 && 3 * common.size() >= 2 * fewest;
}

void closeOpenPay(Told<QString> &salary, const QString &part)
{
    constexpr qsizetype longestFact = 120; // characters
    static const QRegularExpression open(u"\\b(?:from|least|min\\w*|starting|starts?|more|up|ab|mindest\\w*|"
                                         u"kv|überzahlung|mehr|partir|dès|plus|"
                                         "desde|mín\\w*|más)\\b|\\+"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
    auto pay = salaryIn(salary.value);
    if (!pay || !pay->openAbove)
        return;
    bool isShown = false;
    QString above;
    const QStringList lines = linesWithText(part);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QString line = lines[at].left(longestFact);
        // "$21.50", and "hourly" on a line of its own.
        auto shown = salaryIn(line);
        if (!shown)
            shown = salaryIn(line + u' ' + lines.value(at + 1).left(longestFact));
        const bool isSum =
            shown && shown->from == pay->from && shown->to == pay->from && shown->unit == pay->unit;
        if (isSum && (line + u' ' + above + u' ' + lines.value(at + 1).left(longestFact)).contains(open))
            return;
        isShown |= isSum;
        above = line;
    }
    if (!isShown)
        return;
    pay->openAbove = false;
    salary = {toText(*pay), salary.source, true};
}

void settleContradictions(Posting &posting, const Posting &beside)
{
    const bool isAgency = posting.agency && namesTheSame(posting.agency.value, beside.company.value);
    settle(isAgency || namesTheSame(posting.company.value, beside.company.value), posting.company,
           beside.company);
    if (beside.role && !namesTheSame(posting.role.value, beside.role.value))
        posting.role.isGuess = true;
    settle(isSamePlace(posting.place.value, beside.place.value), posting.place, beside.place);
    // "Leeds or Sheffield" beside one of them.
    static const QRegularExpression several(u"\\s(?:or|and|oder|und|ou|et|o|y)\\s(?=\\p{Lu})|[;/&+]"_s);
    if (posting.place && beside.place.value.contains(several) && !posting.place.value.contains(several))
        posting.place.isGuess = true;
    settle(posting.remote.value == beside.remote.value, posting.remote, beside.remote);
    // Who shows full thousands alone may mean them: what programs read says more then, and is a guess.
    const bool isSame = isSamePay(posting.salary.value, beside.salary.value);
    if (!isSame && isRoundedOf(beside.salary.value, posting.salary.value))
        posting.salary.isGuess = true;
    else if (!isBandAround(beside.salary.value, posting.salary.value))
        settle(isSame && !isRangeAround(posting.salary.value, beside.salary.value), posting.salary,
               beside.salary);
    settle(!contradictsEmployment(posting.employment.value, beside.employment.value), posting.employment,
           beside.employment);
    settle(posting.postedOn.value == beside.postedOn.value, posting.postedOn, beside.postedOn);
    settle(posting.closesOn.value == beside.closesOn.value, posting.closesOn, beside.closesOn);
}

} // namespace afterword
