// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dates.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

constexpr int daysOfAWeek = 7;

QString editingFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

bool hasYear(const QString &format)
{
    return format.contains(u'y');
}

/// QDate reads two digits as a year of the last century.
QDate inThisCentury(QDate date, const QString &format)
{
    return date.isValid() && !format.contains("yyyy"_L1) && date.year() < 2000 ? date.addYears(100) : date;
}

/// The first such day on or after @p from. 29 February waits for a year that has one.
QDate firstSuch(QDate date, QDate from)
{
    for (int year = from.year();; ++year) {
        const QDate such(year, date.month(), date.day());
        if (such.isValid() && such >= from)
            return such;
    }
}

/// The last such day on or before @p until.
QDate lastSuch(QDate date, QDate until)
{
    for (int year = until.year();; --year) {
        const QDate such(year, date.month(), date.day());
        if (such.isValid() && such <= until)
            return such;
    }
}

/// The day of that month and day which is meant by somebody who writes no year.
QDate withoutYear(QDate date, QDate today, DayMeant meant)
{
    constexpr int lately = 92; // days
    const QDate last = lastSuch(date, today);
    if (meant == DayMeant::Gone || (meant == DayMeant::Near && last >= today.addDays(-lately)))
        return last;
    return firstSuch(date, today);
}

QDate nextWeekday(int day, QDate today)
{
    const int ahead = (day - today.dayOfWeek() + daysOfAWeek) % daysOfAWeek;
    return today.addDays(ahead == 0 ? daysOfAWeek : ahead);
}

QDate lastWeekday(int day, QDate today)
{
    const int back = (today.dayOfWeek() - day + daysOfAWeek) % daysOfAWeek;
    return today.addDays(back == 0 ? -daysOfAWeek : -back);
}

bool same(const QString &text, const QString &word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

std::optional<QDate> weekdayFrom(const QString &text, QDate today, DayMeant meant)
{
    for (int day = 1; day <= daysOfAWeek; ++day) {
        for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
            const QString name = QLocale().standaloneDayName(day, form);
            if (same(text, Words::tr("last %1", "a weekday").arg(name)))
                return lastWeekday(day, today);
            if (same(text, Words::tr("next %1", "a weekday").arg(name)))
                return nextWeekday(day, today);
            if (same(text, name))
                return meant == DayMeant::Gone ? lastWeekday(day, today) : nextWeekday(day, today);
        }
    }
    return {};
}

/// Day and month in numbers, without a year: "12/04", "4.12.".
struct TwoNumbers {
    int first = 0;
    int second = 0;
    bool mayTurn = false; ///< points part a day from a month and never the other way round

    bool isUnclear() const { return mayTurn && first != second && first <= 12 && second <= 12; }
};

std::optional<TwoNumbers> twoNumbersIn(const QString &text)
{
    static const QRegularExpression shape(u"^(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\.?$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return {};
    return TwoNumbers{match.captured(1).toInt(), match.captured(3).toInt(), match.captured(2) != u"."};
}

std::optional<QDate> dayAndMonthFrom(const QString &text, QDate today, DayMeant meant)
{
    const std::optional<TwoNumbers> numbers = twoNumbersIn(text);
    if (!numbers)
        return {};
    constexpr int leapYear = 2000; // it has every day that there is
    const QString format = editingFormat();
    const bool monthFirst = format.indexOf(u'M') < format.indexOf(u'd');
    const QDate dayIsFirst(leapYear, numbers->second, numbers->first);
    const QDate monthIsFirst(leapYear, numbers->first, numbers->second);
    QDate read = monthFirst ? monthIsFirst : dayIsFirst;
    if (!read.isValid() && numbers->mayTurn)
        read = monthFirst ? dayIsFirst : monthIsFirst;
    return read.isValid() ? std::optional(withoutYear(read, today, meant)) : std::nullopt;
}

/// The number in @p text where it is as @p sentence, which has "%1" in the number's place.
std::optional<int> numberIn(const QString &text, const QString &sentence)
{
    const QStringList parts = sentence.split(u"%1"_s);
    if (parts.size() != 2)
        return {};
    const QRegularExpression shape(u'^' + QRegularExpression::escape(parts.first()) + u"(\\d{1,3})"_s +
                                       QRegularExpression::escape(parts.last()) + u'$',
                                   QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

/// "today", "yesterday", "in 3 days".
std::optional<QDate> dayFrom(const QString &text, QDate today)
{
    if (same(text, Words::tr("today")))
        return today;
    if (same(text, Words::tr("tomorrow")))
        return today.addDays(1);
    if (same(text, Words::tr("yesterday")))
        return today.addDays(-1);
    if (const std::optional<int> days = numberIn(text, Words::tr("%1 days ago")))
        return today.addDays(-*days);
    if (const std::optional<int> days = numberIn(text, Words::tr("in %1 days")))
        return today.addDays(*days);
    return {};
}

} // namespace

QString dateForEditing(const std::optional<QDate> &date)
{
    return date ? QLocale().toString(*date, editingFormat()) : QString();
}

std::optional<QDate> dateFromWords(const QString &text, QDate today, DayMeant meant)
{
    const QString wanted = text.simplified();
    if (const std::optional<QDate> day = dayFrom(wanted, today))
        return day;
    if (const std::optional<QDate> day = weekdayFrom(wanted, today, meant))
        return day;
    const QLocale locale;
    const QStringList formats = {editingFormat(),
                                 locale.dateFormat(QLocale::ShortFormat),
                                 locale.dateFormat(QLocale::LongFormat),
                                 u"yyyy-MM-dd"_s,
                                 u"d MMM yyyy"_s,
                                 u"d MMMM yyyy"_s,
                                 u"MMM d, yyyy"_s,
                                 u"MMMM d, yyyy"_s,
                                 u"d MMM"_s,
                                 u"d MMMM"_s,
                                 u"MMM d"_s,
                                 u"MMMM d"_s};
    for (const QString &format : formats) {
        if (hasYear(format)) {
            const QDate date = inThisCentury(locale.toDate(wanted, format), format);
            if (date.isValid())
                return date;
            continue;
        }
        // A year that has 29 February; Qt would take 1900, which has none.
        const QDate date = locale.toDate(wanted + u" 2000"_s, format + u" yyyy"_s);
        if (date.isValid())
            return withoutYear(date, today, meant);
    }
    return dayAndMonthFrom(wanted, today, meant);
}

QString howDateWasRead(const QString &text, QDate today, DayMeant meant)
{
    const QString wanted = text.simplified();
    const std::optional<TwoNumbers> numbers = twoNumbersIn(wanted);
    const std::optional<QDate> read =
        numbers && numbers->isUnclear() ? dateFromWords(wanted, today, meant) : std::nullopt;
    return read ? Words::tr("Read as %1.", "a date in full").arg(QLocale().toString(*read, QLocale::LongFormat))
                : QString();
}

std::optional<QTime> timeFromWords(const QString &text)
{
    static const QRegularExpression shape(
        u"^(\\d{1,2})(?:[:.h]?(\\d{2})(?:\\s?(?:h|uhr))?|\\s?(?:h|uhr)(?:\\s?(\\d{2}))?)?\\s*([ap])?\\.?(?:m\\.?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(text.simplified());
    if (!match.hasMatch()) {
        const QTime time = QLocale().toTime(text.simplified(), QLocale::ShortFormat);
        return time.isValid() ? std::optional(time) : std::nullopt;
    }
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt() + match.captured(3).toInt();
    const QString half = match.captured(4).toLower();
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return {};
    if (half == "p"_L1)
        hour = hour % 12 + 12;
    else if (half == "a"_L1)
        hour = hour % 12;
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<int> lengthFromWords(const QString &text)
{
    // The languages' own words, however the program speaks: one types as one is used to.
    static const QRegularExpression shape(
        u"^(?:(\\d{1,2})(?:[.,](\\d{1,2}))?\\s*(?:h|hrs?\\.?|hours?|std\\.?|stunden?|heures?|horas?))?"
        "\\s*(?:(\\d{1,3})\\s*(?:m|mins?\\.?|minutes?|minuten?|minutos?))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr int longest = 8 * 60; // "14 h" is a time of day in some languages
    const QRegularExpressionMatch match = shape.match(text.simplified());
    if (!match.hasMatch())
        return {};
    const double hours = QString(match.captured(1) + u'.' + match.captured(2)).toDouble();
    const int minutes = static_cast<int>(std::lround(hours * 60)) + match.captured(3).toInt();
    return minutes > 0 && minutes <= longest ? std::optional(minutes) : std::nullopt;
}

QString dateHint(QDate today, DayMeant meant)
{
    if (meant == DayMeant::Gone)
        return Words::tr("That isn’t a date. Write it as %1, or “yesterday”, or “last Friday”.")
            .arg(dateForEditing(today));
    if (meant == DayMeant::Near)
        return Words::tr("That isn’t a date. Write it as %1, or “Friday”, or “yesterday”.")
            .arg(dateForEditing(today));
    return Words::tr("That isn’t a date. Write it as %1, or “tomorrow”, or “Friday”.")
        .arg(dateForEditing(today));
}

QString timeHint()
{
    return Words::tr("That isn’t a time of day. Write it as 14:30, or 2:30 pm.");
}

} // namespace afterword
