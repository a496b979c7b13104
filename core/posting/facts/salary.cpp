// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/salary.h"

#include "core/base/anycase.h"
#include "core/exchange/table/foldedwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Salary)
};

constexpr double most = 1e10;
constexpr qsizetype longestLine = 400;

/// Numbers without needless cents: "65,000", "17.50".
QString number(double amount)
{
    const QLocale locale;
    const bool whole = std::abs(amount - std::round(amount)) < 0.005;
    return locale.toString(amount, 'f', whole ? 0 : 2);
}

/// A sign or name of a currency, in capitals, and the currency's code.
struct CurrencySign {
    QStringView sign;
    QStringView code;
};
constexpr std::array currencySigns = {
    CurrencySign{u"€", u"EUR"},   CurrencySign{u"EURO", u"EUR"}, CurrencySign{u"EUROS", u"EUR"},
    CurrencySign{u"£", u"GBP"},   CurrencySign{u"US$", u"USD"},  CurrencySign{u"C$", u"CAD"},
    CurrencySign{u"CA$", u"CAD"}, CurrencySign{u"A$", u"AUD"},   CurrencySign{u"AU$", u"AUD"},
    CurrencySign{u"NZ$", u"NZD"}, CurrencySign{u"HK$", u"HKD"},  CurrencySign{u"MX$", u"MXN"},
    CurrencySign{u"R$", u"BRL"},  CurrencySign{u"FR.", u"CHF"},  CurrencySign{u"SFR.", u"CHF"},
    CurrencySign{u"ZŁ", u"PLN"},  CurrencySign{u"₹", u"INR"},
};

/// The code of a currency by its sign or name; a sign that several use stays a sign.
QString currencyOf(const QString &written)
{
    const QString sign = written.simplified().toUpper();
    const auto known = std::find_if(currencySigns.begin(), currencySigns.end(),
                                    [&](const CurrencySign &one) { return one.sign == sign; });
    return known == currencySigns.end() ? sign : known->code.toString();
}

/// "65.000,50" with the sign before the cents as a dot and no other.
std::optional<QString> plainNumber(QString text)
{
    static const QRegularExpression blanks(u"[\\s'’\u00a0\u202f_]"_s);
    text.remove(blanks);
    const qsizetype dot = text.lastIndexOf(u'.');
    const qsizetype comma = text.lastIndexOf(u',');
    const qsizetype last = std::max(dot, comma);
    if (last < 0)
        return text;
    const QChar sign = text[last];
    const qsizetype behind = text.size() - last - 1;
    const bool both = dot >= 0 && comma >= 0;
    const bool several = text.count(sign) > 1;
    // "65.000" and "1.250.000" are thousands; "17.5" and "1,234.56" have cents.
    const bool isCents = !several && (both || behind != 3) && behind <= 2;
    if (!isCents && behind != 3)
        return std::nullopt;
    QString whole = text.first(last);
    if (isCents)
        return whole.remove(u'.').remove(u',') + u'.' + text.sliced(last + 1);
    return text.remove(u'.').remove(u',');
}

/// What follows a number: thousands, or nothing.
double timesOf(const QString &letter)
{
    return letter.compare(u"k"_s, Qt::CaseInsensitive) == 0 ? 1000 : 1;
}

constexpr QStringView amountPattern =
    u"(\\d{1,3}(?:[.,'’ \u00a0\u202f]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?)\\s?([kK]\\b)?";
constexpr QStringView currencyPattern =
    u"(US\\$|CA\\$|C\\$|AU\\$|A\\$|NZ\\$|HK\\$|MX\\$|R\\$|[$€£¥₹]|\\b(?:EUR|USD|GBP|CHF|CAD|AUD|NZD|SEK|NOK|"
    u"DKK|PLN|CZK|HUF|RON|INR|"
    u"SGD|"
    "HKD|JPY|BRL|MXN|COP|ARS|CLP|PEN|UYU|ZAR|ILS|AED|TRY)\\b|\\b[Ee]uros?\\b|\\bS?[Ff]r\\.|zł)";

const QRegularExpression &range()
{
    // Currency in front of the numbers, behind the first or behind the last.
    static const QRegularExpression pattern(
        QString(
            u"(?:"_s + currencyPattern.toString() + u"\\s?(?:[$€£¥]\\s?)?)?"_s + amountPattern.toString() +
            u"(?:\\s?"_s + currencyPattern.toString() +
            u")?(?:(?:\\s?/\\s?\\p{L}{1,8}\\.?)?\\s?(?:[Tt]o\\s?-|-|–|—|−|/|[Tt]o|TO|and|bis|und|à|a|et|y|hasta|tot|til|till|al|(?:en|e|og|och)(?=\\s?[€$£]?\\s?\\d{1,3}[., ]?\\d{3}))\\s?(?:"_s +
            currencyPattern.toString() + u"\\s?(?:[$€£¥]\\s?)?)?"_s + amountPattern.toString() +
            u"(?:\\s?"_s + currencyPattern.toString() + u")?)?"_s),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// The currency that tells how many zeros a "$" may count whose line is in Spanish.
QString pesos()
{
    return u"COP"_s;
}

/// Whether an amount in this currency can be what somebody is paid in this unit.
bool isPay(double amount, SalaryUnit unit, const QString &currency)
{
    // Where money has few zeros a sum tells more.
    static const QStringList few{u"EUR"_s, u"GBP"_s, u"USD"_s, u"$"_s,
                                 u"CAD"_s, u"AUD"_s, u"CHF"_s, u"NZD"_s};
    if (few.contains(currency)) {
        const bool isTooMuch =
            (unit == SalaryUnit::Hour && amount >= 1000) || (unit == SalaryUnit::Day && amount >= 6000) ||
            (unit == SalaryUnit::Week && amount >= 15'000) || (unit == SalaryUnit::Month && amount >= 80'000);
        if (isTooMuch)
            return false;
    }
    // Where it has many a month pays millions.
    static const QStringList many{pesos(), u"CLP"_s, u"ARS"_s, u"HUF"_s, u"JPY"_s};
    const double times = many.contains(currency) ? 1000 : 1;
    switch (unit) {
    case SalaryUnit::Hour: return amount >= 3 && amount < 2000 * times;
    case SalaryUnit::Day: return amount >= 30 && amount < 20'000 * times;
    case SalaryUnit::Week: return amount >= 100 && amount < 100'000 * times;
    case SalaryUnit::Month: return amount >= 200 && amount < 1'000'000 * times;
    case SalaryUnit::Year: return amount >= 3000 && amount < most;
    case SalaryUnit::Unknown: return amount >= 10'000 && amount < 5'000'000 * times;
    }
    Q_UNREACHABLE();
}

/// The sentence of @p text that has what stands from @p begin to @p end.
QString sentenceAround(const QString &text, qsizetype begin, qsizetype end)
{
    static const QRegularExpression stop(u"[.!?;]\\s+(?=\\p{Lu})"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const qsizetype before = begin > 0 ? text.first(begin).lastIndexOf(stop) : -1;
    const qsizetype after = text.indexOf(stop, end);
    const qsizetype from = before < 0 ? 0 : before + 1;
    return text.sliced(from, (after < 0 ? text.size() : after) - from);
}

} // namespace

QString toText(const Salary &salary)
{
    QString amount =
        salary.from == salary.to ? number(salary.from) : number(salary.from) + u'–' + number(salary.to);
    if (!salary.currency.isEmpty())
        amount = salary.currency + u' ' + amount;
    if (salary.openBelow)
        amount = Words::tr("up to %1", "a salary").arg(amount);
    else if (salary.openAbove)
        amount = Words::tr("from %1", "a salary").arg(amount);
    switch (salary.unit) {
    case SalaryUnit::Hour: return Words::tr("%1 an hour", "a salary").arg(amount);
    case SalaryUnit::Day: return Words::tr("%1 a day", "a salary").arg(amount);
    case SalaryUnit::Week: return Words::tr("%1 a week", "a salary").arg(amount);
    case SalaryUnit::Month: return Words::tr("%1 a month", "a salary").arg(amount);
    case SalaryUnit::Year: return Words::tr("%1 a year", "a salary").arg(amount);
    case SalaryUnit::Unknown: return amount;
    }
    Q_UNREACHABLE();
}

bool canBePaid(const Salary &salary)
{
    return salary.unit == SalaryUnit::Unknown || (isPay(salary.from, salary.unit, salary.currency) &&
                                                  isPay(salary.to, salary.unit, salary.currency));
}

std::optional<double> amountIn(const QString &text)
{
    static const QRegularExpression amount(
        u"^[^\\d]{0,12}?(\\d[\\d.,'’\\s\u00a0\u202f_]*)\\s?([kK])?\\b[^\\d]{0,40}$"_s);
    const auto match = amount.match(text.trimmed().left(longestLine));
    if (!match.hasMatch())
        return std::nullopt;
    QString digits = match.captured(1).trimmed();
    while (digits.endsWith(u'.') || digits.endsWith(u','))
        digits.chop(1);
    const auto plain = plainNumber(digits);
    bool isNumber = false;
    const double value = plain ? plain->toDouble(&isNumber) * timesOf(match.captured(2)) : 0;
    return isNumber && value > 0 && value < most ? std::optional(value) : std::nullopt;
}

SalaryUnit salaryUnitIn(const QString &text)
{
    struct Spelling {
        SalaryUnit unit;
        QRegularExpression words;
    };
    static const std::array spellings = {
        Spelling{
            SalaryUnit::Hour,
            QRegularExpression(
                u"\\b(hour(ly)?|hr|hours|stunden?|std|stundlich|stundenlohn|stundensatz|heure|horaire|hora|uur|ora|timme|time|h)\\b"_s)},
        Spelling{SalaryUnit::Day, QRegularExpression(u"\\b(day|daily|tag|taglich|tagessatz|jour|dia)\\b"_s)},
        Spelling{SalaryUnit::Week, QRegularExpression(u"\\b(week(ly)?|wk|woche|semaine|semana)\\b"_s)},
        Spelling{SalaryUnit::Month, QRegularExpression(u"\\b(month(ly)?|mo|monat(lich)?|(?:brutto)?monats(?:"
                                                       u"gehalt|lohn)|mois|mensuel(le)?s?|mensual|"
                                                       "mensuales|mes|maand|mese|mensile|manad|maned)\\b"_s)},
        Spelling{
            SalaryUnit::Year,
            QRegularExpression(
                u"\\b(year(ly)?|yr|annum|annual(ly)?|pa|p a|jahr|jahrlich|(?:brutto)?jahres(?:gehalt|lohn)|"
                "jahresbrutto|par an|annuel(le)?|ano|anual(es)?|annee|jaar|anno|annuo|annui|ral|ar(et)?slon|b a)\\b"_s)},
    };
    // Brackets would be left out as remarks.
    const QString folded = foldedWords(QString(text).replace(u'(', u' ').replace(u')', u' '));
    SalaryUnit nearest = SalaryUnit::Unknown;
    qsizetype at = folded.size();
    for (const Spelling &spelling : spellings) {
        const auto match = spelling.words.match(folded);
        if (match.hasMatch() && match.capturedStart() < at) {
            nearest = spelling.unit;
            at = match.capturedStart();
        }
    }
    return nearest;
}

std::optional<Salary> salaryIn(const QString &line)
{
    // Each line of a page is asked, and few have a number.
    if (std::none_of(line.begin(), line.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    static const QRegularExpression upTo(
        u"(up to|maximum|max\\.?|bis zu|jusqu'à|jusqu’à|hasta)[\\s:]*(de\\s+)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression from(
        u"(from|beginnt bei|starts? (?:at|from)|starting at|at least|minimum|min\\.?|ab|mindestens|à partir de|desde|a partir de)[\\s:]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    // "13,50 Euros sur 12 mois" is paid so many times a year, not by the month.
    static const QRegularExpression times(u"\\bsur 1[2-5](?:[.,]\\d{1,2})? mois\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression currencies(currencyPattern.toString(),
                                               QRegularExpression::UseUnicodePropertiesOption);
    QString text = line.left(longestLine);
    if (!text.contains(currencies))
        return std::nullopt;
    text.remove(times);
    auto matches = range().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        // "$178,500 - $214,000 USD": a code says more than a sign that several use.
        QString currency;
        for (const int group : {1, 4, 5, 8}) {
            const QString written = match.captured(group);
            if (currency.isEmpty() || (currency == u"$"_s && written.size() > 1))
                currency = written;
        }
        // "$34.50 To $41.00 (USD) Hourly".
        static const QRegularExpression code(u"^\\s*\\(([A-Z]{2,3}D)\\)"_s);
        if (const auto behind = code.match(text.mid(match.capturedEnd(0)));
            currency == u"$"_s && behind.hasMatch())
            currency = behind.captured(1);
        const auto first = amountIn(match.captured(2));
        if (currency.isEmpty() || !first)
            continue;
        Salary salary;
        salary.currency = currencyOf(currency);
        salary.from = *first * timesOf(match.captured(3));
        salary.to = salary.from;
        if (const auto second = amountIn(match.captured(6))) {
            salary.to = *second * timesOf(match.captured(7));
            // "60-80k": the letter is meant for both.
            if (match.captured(3).isEmpty() && !match.captured(7).isEmpty() && salary.from < 1000)
                salary.from *= timesOf(match.captured(7));
        }
        // What stands right behind it says what it is paid for, else the line.
        constexpr qsizetype near = 60;
        const QString behind = text.mid(match.capturedEnd(0), near);
        salary.unit = salaryUnitIn(behind);
        // "$ 1.900.000,00 (Mensual)".
        static const QRegularExpression spanish(u"\\b(?:mensual(?:es)?|(?:al|por) mes)\\b"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        const QString counted =
            salary.currency == u"$"_s && text.contains(spanish) ? pesos() : salary.currency;
        // "and a loaf each day": nobody is paid so little for it.
        if (salary.unit == SalaryUnit::Unknown || !isPay(salary.from, salary.unit, counted))
            salary.unit = salaryUnitIn(sentenceAround(text, match.capturedStart(0), match.capturedEnd(0)));
        if (!isPay(salary.from, salary.unit, counted))
            salary.unit = SalaryUnit::Unknown; // "40 hours a week" stood in the line as well
        if (!isPay(salary.from, salary.unit, counted) || !isPay(salary.to, salary.unit, counted) ||
            salary.to < salary.from)
            continue;
        const QString before = text.left(match.capturedStart(0));
        salary.openBelow = salary.from == salary.to && before.contains(upTo);
        static const QRegularExpression orMore(
            u"^\\s*(?:or more|and (?:up|above|over)|oder mehr|(?:ou|et) plus|o más)\\b"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        salary.openAbove =
            salary.from == salary.to && (before.contains(from) || orMore.match(behind).hasMatch());
        return salary;
    }
    return std::nullopt;
}

bool isEstimatedPay(const QString &line)
{
    static const QRegularExpression estimate =
        anyCase(u"\\b(?:estimat\\w*|geschätzt\\w*|\\w*schätzung\\w*|prognose|"
                u"median\\w*|estimée?s?|estimation|estimad[oa]s?|average|"
                "durchschnitt\\w*|moyenne?|promedio|im (?:schnitt|mittel)|de media|(?:usually|typically) "
                "(?:earns?|pays?))\\b|\\((?:\\w+ )?est\\.?\\)"_s);
    return line.contains(estimate);
}

QString spanishPayIn(const QString &text)
{
    static const QRegularExpression pay =
        anyCase(u"\\b(?:salarios?|sueldos?|remuneración|retribución|honorarios)\\b"_s);
    return pay.match(text).captured(0);
}

SalaryUnit unitBeside(const Salary &salary, const QString &label)
{
    if (salary.unit != SalaryUnit::Unknown)
        return salary.unit;
    if (const SalaryUnit unit = salaryUnitIn(label); unit != SalaryUnit::Unknown)
        return unit;
    // "Salario: $1.900.000" counts pesos, of which a month may pay as many.
    if (salary.currency == u"$"_s && !spanishPayIn(label).isEmpty())
        return SalaryUnit::Unknown;
    // In these nobody is paid so much by the month.
    constexpr double leastOfYear = 15'000;
    const bool isLarge =
        QStringList{u"EUR"_s, u"GBP"_s, u"USD"_s, u"$"_s, u"CAD"_s, u"AUD"_s, u"CHF"_s}.contains(
            salary.currency);
    return isLarge && salary.from >= leastOfYear ? SalaryUnit::Year : SalaryUnit::Unknown;
}

} // namespace afterword
