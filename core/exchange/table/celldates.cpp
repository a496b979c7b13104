// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/celldates.h"

#include "core/exchange/table/foldedwords.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype longestDate = 80;
constexpr int century = 2000;
/// No search is older or later; what looks so is not a date.
constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

/// Three numbers separated by the same sign, and what follows them.
struct Numbers {
    int first = 0;
    int second = 0;
    int year = 0;
    QChar sign;
    QStringView rest;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Takes the digits at the front of @p text; -1 where there are none or more than @p most.
int takeNumber(QStringView &text, int most, int *digits = nullptr)
{
    int number = 0;
    int count = 0;
    while (count < text.size() && isDigit(text[count])) {
        if (++count > most)
            return -1;
        number = number * 10 + (text[count - 1].unicode() - u'0');
    }
    if (digits)
        *digits = count;
    text = text.sliced(count);
    return count == 0 ? -1 : number;
}

QChar takeSign(QStringView &text)
{
    text = text.trimmed();
    if (text.isEmpty() || (text[0] != u'/' && text[0] != u'-' && text[0] != u'.'))
        return {};
    const QChar sign = text[0];
    text = text.sliced(1).trimmed();
    return sign;
}

/// What stands before the numbers and is not a part of the date: "Fri, ", "ca. ", "Yes - ".
QStringView behindWeekday(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && !isDigit(text[at])) {
        const bool belongs =
            text[at].isLetter() || text[at].isMark() || QStringView(u" .,-–—:(").contains(text[at]);
        if (!belongs)
            return text;
        ++at;
    }
    return text.sliced(at);
}

int wholeYear(int year, int digits)
{
    return digits == 2 ? century + year : year;
}

/// "23.10.2026", "10/23/26": the year last.
std::optional<Numbers> numbersIn(QStringView text)
{
    text = behindWeekday(text.trimmed());
    Numbers numbers;
    numbers.first = takeNumber(text, 2);
    numbers.sign = takeSign(text);
    numbers.second = takeNumber(text, 2);
    const QChar second = takeSign(text);
    int digits = 0;
    const int year = takeNumber(text, 4, &digits);
    if (numbers.first < 1 || numbers.second < 1 || numbers.sign.isNull() || second != numbers.sign ||
        (digits != 2 && digits != 4))
        return std::nullopt;
    numbers.year = wholeYear(year, digits);
    numbers.rest = text;
    return numbers;
}

QDate dateOf(const Numbers &numbers, DateOrder order)
{
    const bool dayFirst = order == DateOrder::DayFirst;
    return QDate(numbers.year, dayFirst ? numbers.second : numbers.first,
                 dayFirst ? numbers.first : numbers.second);
}

/// With dots the day comes first; where one way gives no date, the other is meant.
QDate likelyDateOf(const Numbers &numbers, DateOrder order)
{
    const DateOrder wanted = numbers.sign == u'.' ? DateOrder::DayFirst : order;
    const QDate date = dateOf(numbers, wanted);
    if (date.isValid())
        return date;
    return dateOf(numbers, wanted == DateOrder::DayFirst ? DateOrder::MonthFirst : DateOrder::DayFirst);
}

/// The names of months in the languages that people use, folded. A name of two months (in two languages) is
/// left out, unless English has it.
const QHash<QString, int> &monthNames()
{
    static const QHash<QString, int> names = [] {
        QHash<QString, int> found{{u"sept"_s, 9}};
        QSet<QString> english;
        QSet<QString> ambiguous;
        const auto add = [&](const QString &name, int month, bool isEnglish) {
            const QString folded = foldedWords(name);
            const bool tells =
                folded.size() > 2 || (!folded.isEmpty() && folded[0].script() != QChar::Script_Latin);
            if (!tells || folded[0].isDigit())
                return;
            if (isEnglish)
                english.insert(folded);
            else if (english.contains(folded))
                return;
            if (found.value(folded, month) != month)
                ambiguous.insert(folded);
            found.insert(folded, month);
        };
        const auto addAll = [&](const QLocale &locale) {
            for (int month = 1; month <= 12; ++month) {
                for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                    const bool isEnglish = locale.language() == QLocale::English;
                    add(locale.monthName(month, format), month, isEnglish);
                    add(locale.standaloneMonthName(month, format), month, isEnglish);
                }
            }
        };
        for (const auto language :
             {QLocale::English,   QLocale::German,          QLocale::French,    QLocale::Spanish,
              QLocale::Italian,   QLocale::Portuguese,      QLocale::Dutch,     QLocale::Swedish,
              QLocale::Danish,    QLocale::NorwegianBokmal, QLocale::Finnish,   QLocale::Icelandic,
              QLocale::Polish,    QLocale::Czech,           QLocale::Slovak,    QLocale::Hungarian,
              QLocale::Romanian,  QLocale::Bulgarian,       QLocale::Serbian,   QLocale::Croatian,
              QLocale::Slovenian, QLocale::Greek,           QLocale::Turkish,   QLocale::Russian,
              QLocale::Ukrainian, QLocale::Lithuanian,      QLocale::Latvian,   QLocale::Estonian,
              QLocale::Catalan,   QLocale::Hebrew,          QLocale::Arabic,    QLocale::Persian,
              QLocale::Hindi,     QLocale::Indonesian,      QLocale::Vietnamese}) {
            addAll(QLocale(language));
        }
        // Months that one country of a language calls otherwise: "Jänner", "setiembre".
        addAll(QLocale(QLocale::German, QLocale::Austria));
        addAll(QLocale(QLocale::Spanish, QLocale::Peru));
        addAll(QLocale(QLocale::Spanish, QLocale::Mexico));
        addAll(QLocale(QLocale::French, QLocale::Canada));
        addAll(QLocale(QLocale::English, QLocale::UnitedKingdom));
        for (const auto &[name, month] :
             {std::pair(u"jaenner"_s, 1), std::pair(u"jaen"_s, 1), std::pair(u"feber"_s, 2),
              std::pair(u"maerz"_s, 3), std::pair(u"mrz"_s, 3), std::pair(u"setiembre"_s, 9),
              std::pair(u"set"_s, 9)})
            add(name, month, false);
        for (const QString &name : ambiguous)
            found.remove(name);
        return found;
    }();
    return names;
}

/// A date and what follows it.
struct Begun {
    QDate date;
    QString rest;
};

std::optional<Begun> yearFirst(const QString &text)
{
    static const QRegularExpression parted(
        u"^(\\d{4})\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})(?!\\d)[日일.]?(.*)$"_s);
    static const QRegularExpression whole(u"^(20\\d{2})(\\d{2})(\\d{2})(?:T(.*))?$"_s);
    for (const auto &pattern : {parted, whole}) {
        const auto match = pattern.match(text);
        if (match.hasMatch())
            return Begun{
                QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()),
                match.captured(4)};
    }
    return std::nullopt;
}

/// "23 Nov 2026", "le 23 novembre 2026", "November 23rd, 2026", "Mon Nov 23 2026", "2026-Nov-23".
std::optional<Begun> withMonthName(const QString &text)
{
    static const QRegularExpression dayThenName(
        u"(?:^|[^\\d])(\\d{1,2})(?:st|nd|rd|th|er|e|[.ºª°])?[-/.\\s]*(?:(?:de|of|d'|den|der)\\s+)?"
        "([\\p{L}\\p{M}]+)[-/.,\\s]*(?:(?:de|del)\\s+)?'?(\\d{4}|\\d{2})(?![\\d:])(.*)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression nameThenDay(
        u"(?:^|[\\s,(])([\\p{L}\\p{M}]+)[-/.\\s]+(\\d{1,2})(?:st|nd|rd|th)?[-/.,\\s]+'?(\\d{4}|\\d{2})(?![\\d:])(.*)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression yearThenName(
        u"^(\\d{4})[-/.,\\s]+([\\p{L}\\p{M}]+)[-/.\\s]+(\\d{1,2})(?!\\d)(.*)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto found = [](const QRegularExpressionMatch &match, int year, int month,
                          int day) -> std::optional<Begun> {
        if (!match.hasMatch())
            return std::nullopt;
        const int number = monthNames().value(foldedWords(match.captured(month)));
        const QString years = match.captured(year);
        if (number == 0)
            return std::nullopt;
        return Begun{QDate(wholeYear(years.toInt(), static_cast<int>(years.size())), number,
                           match.captured(day).toInt()),
                     match.captured(4)};
    };
    if (auto begun = found(dayThenName.match(text), 3, 2, 1))
        return begun;
    if (auto begun = found(nameThenDay.match(text), 3, 1, 2))
        return begun;
    return found(yearThenName.match(text), 1, 2, 3);
}

/// The day at @p zone of a date at a time with an offset; without one the date itself.
QDate atZone(QDate date, const QString &rest, const Zone &zone)
{
    static const QRegularExpression time(u"^[T,\\s]*(?:at\\s|um\\s|à\\s)?\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})("
                                         u"?:[.,]\\d+)?)?\\s*([ap])?\\.?(?:m\\b\\.?)?\\s*"
                                         "(Z\\b|UTC|GMT)?\\s*(?:([+-])(\\d{2}):?(\\d{2})?)?"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (rest.isEmpty())
        return date;
    const auto match = time.match(rest);
    const bool saysZone = match.hasMatch() && (!match.captured(5).isEmpty() || !match.captured(6).isEmpty());
    if (!saysZone)
        return date;
    int hour = match.captured(1).toInt();
    if (!match.captured(4).isEmpty())
        hour = hour % 12 + (match.captured(4).toLower() == u"p" ? 12 : 0);
    const QTime clock(hour, match.captured(2).toInt(), match.captured(3).toInt());
    if (!clock.isValid())
        return date;
    const int east =
        (match.captured(7).toInt() * 60 + match.captured(8).toInt()) * (match.captured(6) == u"-" ? -1 : 1);
    return zone.date(Zone().moment(date, clock) - minutes(east));
}

std::optional<QDate> sinceEpoch(const QString &text, const Zone &zone)
{
    static const QRegularExpression digits(u"^(1\\d{9})(\\d{3})?$"_s);
    const auto match = digits.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return zone.date(Moment(seconds(match.captured(1).toLongLong())));
}

/// What follows a date and is not a part of it begins with something else than a letter or digit; a 'T'
/// begins a time.
bool mayFollow(QStringView rest)
{
    return rest.isEmpty() || !rest[0].isLetterOrNumber() || rest[0] == u'T';
}

} // namespace

std::optional<DateOrder> usualDateOrder(const QLocale &locale)
{
    if (locale.language() == QLocale::C)
        return std::nullopt;
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const qsizetype day = format.indexOf(u'd');
    const qsizetype month = format.indexOf(u'M');
    return day >= 0 && month >= 0 && month < day && !format.startsWith(u'y') ? DateOrder::MonthFirst
                                                                             : DateOrder::DayFirst;
}

DateOrder usualDateOrder(const Zone &zone)
{
    const QTimeZone known(zone.id().toLatin1());
    const auto territory = known.isValid() ? known.territory() : QLocale::AnyTerritory;
    if (territory == QLocale::AnyTerritory)
        return DateOrder::DayFirst;
    return usualDateOrder(QLocale(QLocale::AnyLanguage, territory)).value_or(DateOrder::DayFirst);
}

bool mayBeDate(QByteArrayView cell)
{
    // A sign that parts two numbers stands behind one: not in "https://".
    const auto isFirst = [](char c) { return c == '/' || (c >= '0' && c <= '9'); };
    const auto first = std::find_if(cell.begin(), cell.end(), isFirst);
    return cell.size() <= 4 * longestDate && first != cell.end() && *first != '/' &&
           (cell.contains('/') || cell.contains('-'));
}

void DateEvidence::take(const QString &cell)
{
    // With dots the day comes first, whatever the others do.
    if (cell.size() > longestDate || (!cell.contains(u'/') && !cell.contains(u'-')))
        return;
    const auto numbers = numbersIn(cell);
    if (!numbers || numbers->sign == u'.')
        return;
    const QDate dayFirstDate = dateOf(*numbers, DateOrder::DayFirst);
    const QDate monthFirstDate = dateOf(*numbers, DateOrder::MonthFirst);
    // "11/4/26 3:15 PM": so short, and with its capitals, only the United States write a moment.
    static const QRegularExpression american(
        u"^[1-9]\\d?/[1-9]\\d?/\\d{2},? [1-9]\\d?:\\d{2}(:\\d{2})? [AP]M$"_s);
    const bool isAmerican =
        (cell.endsWith(u"AM"_s) || cell.endsWith(u"PM"_s)) && american.match(cell).hasMatch();
    if (isAmerican && monthFirstDate.isValid() && dayFirstDate.isValid())
        ++monthFirst;
    else if (dayFirstDate.isValid() && monthFirstDate.isValid())
        widen(dayFirstDate, monthFirstDate);
    else if (dayFirstDate.isValid())
        ++dayFirst;
    else if (monthFirstDate.isValid())
        ++monthFirst;
}

/// Takes a cell that is a date both ways.
void DateEvidence::widen(QDate byDay, QDate byMonth)
{
    if (byDay == byMonth)
        return;
    ++either;
    dayFirstFrom = std::min(dayFirstFrom.value_or(byDay), byDay);
    dayFirstTo = std::max(dayFirstTo.value_or(byDay), byDay);
    monthFirstFrom = std::min(monthFirstFrom.value_or(byMonth), byMonth);
    monthFirstTo = std::max(monthFirstTo.value_or(byMonth), byMonth);
}

DateEvidence &DateEvidence::operator+=(const DateEvidence &other)
{
    const int all = either + other.either;
    if (other.either > 0) {
        widen(*other.dayFirstFrom, *other.monthFirstFrom);
        widen(*other.dayFirstTo, *other.monthFirstTo);
        // Each end by itself: the earliest one way is seldom the earliest the other way.
    }
    either = all;
    dayFirst += other.dayFirst;
    monthFirst += other.monthFirst;
    return *this;
}

std::optional<DateOrder> DateEvidence::order() const
{
    constexpr int several = 3;  // days
    constexpr int strewn = 120; // days from the first to the last
    constexpr int muchCloser = 4;
    if (dayFirst == 0 && monthFirst == 0 && either >= several) {
        const qint64 byDay = dayFirstFrom->daysTo(*dayFirstTo);
        const qint64 byMonth = monthFirstFrom->daysTo(*monthFirstTo);
        if (byDay > strewn && byDay > muchCloser * byMonth)
            return DateOrder::MonthFirst;
        if (byMonth > strewn && byMonth > muchCloser * byDay)
            return DateOrder::DayFirst;
    }
    if (dayFirst == monthFirst)
        return std::nullopt;
    return dayFirst > monthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

std::optional<QDate> dateIn(const QString &cell, DateOrder order, const Zone &zone)
{
    // A span counts from its first day.
    const qsizetype until = cell.indexOf(u'→');
    const QString text = (until < 0 ? cell : cell.left(until)).simplified();
    if (text.isEmpty() || text.size() > longestDate)
        return std::nullopt;
    std::optional<Begun> begun;
    if (const auto numbers = numbersIn(text)) // no other form begins with so few digits
        begun = Begun{likelyDateOf(*numbers, order), numbers->rest.toString()};
    if (!begun)
        begun = yearFirst(text);
    if (!begun)
        begun = withMonthName(text);
    if (begun)
        return begun->date.isValid() && begun->date.year() >= firstYear && begun->date.year() <= lastYear &&
                       mayFollow(begun->rest)
                   ? std::optional(atZone(begun->date, begun->rest, zone))
                   : std::nullopt;
    return sinceEpoch(text, zone);
}

std::optional<QDate> vagueDateIn(const QString &cell, QDate latest)
{
    static const QRegularExpression counted(u"^([45]\\d{4})([.,]\\d+)?$"_s);
    static const QRegularExpression inNumbers(u"^(\\d{1,2})\\.\\s?(\\d{1,2})\\.$"_s);
    static const QRegularExpression dayThenName(
        u"^(?:[\\p{L}]{2,10}[.,]+\\s)?(\\d{1,2})(?:st|nd|rd|th|er|e|[.ºª])?[-/.\\s]*(?:(?:de|of|d')\\s+)?([\\p{L}\\p{M}]{3,})\\.?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression nameThenDay(
        u"^(?:[\\p{L}]{2,10}[.,]+\\s)?([\\p{L}\\p{M}]{3,})\\.?[-/\\s]+(\\d{1,2})(?:st|nd|rd|th)?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString text = cell.simplified();
    if (text.size() > longestDate)
        return std::nullopt;
    if (const auto match = counted.match(text); match.hasMatch())
        return QDate(1899, 12, 30).addDays(match.captured(1).toInt());
    int day = 0;
    int month = 0;
    if (const auto match = inNumbers.match(text); match.hasMatch()) {
        day = match.captured(1).toInt();
        month = match.captured(2).toInt();
    } else if (const auto before = dayThenName.match(text); before.hasMatch()) {
        day = before.captured(1).toInt();
        month = monthNames().value(foldedWords(before.captured(2)));
    } else if (const auto behind = nameThenDay.match(text); behind.hasMatch()) {
        day = behind.captured(2).toInt();
        month = monthNames().value(foldedWords(behind.captured(1)));
    }
    // The 29th of February comes once in eight years at the most.
    for (int back = 0; back <= 8 && month > 0; ++back) {
        const QDate date(latest.year() - back, month, day);
        if (date.isValid() && date <= latest)
            return date;
    }
    return std::nullopt;
}

} // namespace afterword
