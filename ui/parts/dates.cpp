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

/// The first such day on or after @p today.
QDate nextSuch(QDate date, QDate today)
{
    const QDate thisYear(today.year(), date.month(), date.day());
    return thisYear.isValid() && thisYear >= today ? thisYear
                                                   : QDate(today.year() + 1, date.month(), date.day());
}

std::optional<QDate> weekdayFrom(const QString &text, QDate today)
{
    for (int day = 1; day <= daysOfAWeek; ++day) {
        for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
            if (text.compare(QLocale().standaloneDayName(day, form), Qt::CaseInsensitive) != 0)
                continue;
            const int ahead = (day - today.dayOfWeek() + daysOfAWeek) % daysOfAWeek;
            return today.addDays(ahead == 0 ? daysOfAWeek : ahead);
        }
    }
    return {};
}

} // namespace

QString dateForEditing(const std::optional<QDate> &date)
{
    return date ? QLocale().toString(*date, editingFormat()) : QString();
}

std::optional<QDate> dateFromWords(const QString &text, QDate today)
{
    const QString wanted = text.simplified();
    if (wanted.compare(Words::tr("today"), Qt::CaseInsensitive) == 0)
        return today;
    if (wanted.compare(Words::tr("tomorrow"), Qt::CaseInsensitive) == 0)
        return today.addDays(1);
    if (const std::optional<QDate> day = weekdayFrom(wanted, today))
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
        const QDate date = inThisCentury(locale.toDate(wanted, format), format);
        if (date.isValid())
            return hasYear(format) ? date : nextSuch(date, today);
    }
    return {};
}

std::optional<QTime> timeFromWords(const QString &text)
{
    static const QRegularExpression shape(
        u"^(\\d{1,2})(?:[:.h]?(\\d{2})|\\s?h(?:\\s?(\\d{2}))?)?\\s*([ap])?\\.?(?:m\\.?)?$"_s,
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

QString dateHint(QDate today)
{
    return Words::tr("That isn’t a date. Write it as %1, or “tomorrow”, or “Friday”.")
        .arg(dateForEditing(today));
}

QString timeHint()
{
    return Words::tr("That isn’t a time of day. Write it as 14:30, or 2:30 pm.");
}

} // namespace afterword
