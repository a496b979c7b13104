// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dates.h"

#include "ui/parts/typeddate.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

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

/// What typedDistance() and typedWeekday() read, in the words of a window's language that they do not know.
std::optional<QDate> dayInWindowsWords(const QString &text, QDate today)
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
    for (int day = 1; day <= daysOfAWeek; ++day) {
        for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
            const QString name = QLocale().standaloneDayName(day, form);
            if (same(text, Words::tr("last %1", "a weekday").arg(name)))
                return lastWeekday(day, today);
            if (same(text, Words::tr("next %1", "a weekday").arg(name)))
                return nextWeekday(day, today);
        }
    }
    return {};
}

bool monthComesFirst()
{
    const QString format = editingFormat();
    return format.indexOf(u'M') < format.indexOf(u'd');
}

QDate weekdayMeant(const TypedWeekday &typed, QDate today, DayMeant meant)
{
    const bool isBack = typed.which == TypedWeekday::Which::Last ||
                        (typed.which == TypedWeekday::Which::Any && meant == DayMeant::Gone);
    return isBack ? lastWeekday(typed.day, today) : nextWeekday(typed.day, today);
}

QDate dateMeant(const TypedDate &typed, QDate today, DayMeant meant)
{
    constexpr int leapYear = 2000; // it has every day that there is
    return typed.year ? QDate(*typed.year, typed.month, typed.day)
                      : withoutYear(QDate(leapYear, typed.month, typed.day), today, meant);
}

constexpr auto usualLength = hours(1);

} // namespace

QString dateForEditing(const std::optional<QDate> &date)
{
    return date ? QLocale().toString(*date, editingFormat()) : QString();
}

std::optional<QDate> dateFromWords(const QString &text, QDate today, DayMeant meant)
{
    const QString wanted = text.simplified();
    if (const std::optional<QDate> day = typedDistance(wanted, today))
        return day;
    if (const std::optional<TypedWeekday> day = typedWeekday(wanted))
        return weekdayMeant(*day, today, meant);
    if (const std::optional<QDate> day = dayInWindowsWords(wanted, today))
        return day;
    // What the window itself writes comes first, in calendars and numerals of its locale.
    const QLocale locale;
    for (const QString &format :
         {editingFormat(), locale.dateFormat(QLocale::ShortFormat), locale.dateFormat(QLocale::LongFormat)}) {
        const QDate date = inThisCentury(locale.toDate(wanted, format), format);
        if (date.isValid())
            return date;
    }
    const std::optional<TypedDate> typed = typedDate(wanted, monthComesFirst());
    return typed ? std::optional(dateMeant(*typed, today, meant)) : std::nullopt;
}

QString howDateWasRead(const QString &text, QDate today, DayMeant meant)
{
    const std::optional<TypedDate> typed = typedDate(text, monthComesFirst());
    const std::optional<QDate> read = typed ? dateFromWords(text, today, meant) : std::nullopt;
    if (!read)
        return {};
    const bool isOtherWeekday = typed->weekday && *typed->weekday != read->dayOfWeek();
    return typed->isUnclear || isOtherWeekday ? Words::tr("Read as %1.", "a date in full")
                                                    .arg(QLocale().toString(*read, QLocale::LongFormat))
                                              : QString();
}

std::optional<QTime> timeFromWords(const QString &text)
{
    static const QRegularExpression shape(
        u"^(?:(?:at|um|ab|à|a las?)\\s+)?(\\d{1,2})(?:[:.h]?(\\d{2})|\\s?(?:h|uhr)(?:\\s?(\\d{2}))?)?\\s*"
        "(?:([ap])?\\.?(?:\\s?m\\.?)?|uhr|hrs?|h|horas?|heures?)$"_s,
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
    const double inHours = QString(match.captured(1) + u'.' + match.captured(2)).toDouble();
    const int length = static_cast<int>(std::lround(inHours * 60)) + match.captured(3).toInt();
    return length > 0 && length <= longest ? std::optional(length) : std::nullopt;
}

std::optional<WallTime> endFromWords(const QString &text, const WallTime &start)
{
    if (const std::optional<int> length = lengthFromWords(text))
        return laterBy(start, minutes(*length));
    const std::optional<QTime> time = timeFromWords(text);
    if (!time)
        return {};
    return WallTime{*time > start.time ? start.date : start.date.addDays(1), *time};
}

std::optional<WallTime> endOrUsual(const QString &text, const WallTime &start)
{
    return text.trimmed().isEmpty() ? laterBy(start, usualLength) : endFromWords(text, start);
}

WallTime laterBy(const WallTime &start, seconds length)
{
    const QDateTime later = QDateTime(start.date, start.time, QTimeZone::utc()).addSecs(length.count());
    return {later.date(), later.time()};
}

std::optional<int> daysFromWords(const QString &text, int week)
{
    static const QRegularExpression shape(
        u"^(\\d{1,3})\\s*(?:(?:business |working |werk|arbeits)?(?:d|days?|tage?n?|jours?|d[ií]as?)"
        "(?: ouvr(?:és?|ables?)| h[áa]biles| laborables)?|(w|weeks?|wochen?|semaines?|semanas?))?\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(text.simplified());
    if (!match.hasMatch())
        return {};
    return match.captured(1).toInt() * (match.captured(2).isEmpty() ? 1 : week);
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

QString endHint()
{
    return Words::tr("That isn’t a time of day. Write it as 14:30, 2:30 pm, or how long it takes: 45 min.");
}

} // namespace afterword
