// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localdays.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// The locale's long form without its year: it knows which of day and month comes first, and what stands
/// between. Empty where it has no months in words, or its year stands elsewhere than at the end.
QString withoutYear(const QLocale &locale)
{
    static const QRegularExpression year(u"[,\\s]*('[^']*'\\s*)*y+(\\s*'[^']*')*[.\\s]*$"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    // A year and what belongs to it: "de 2026", "2026 г.".
    format.remove(year);
    return format.contains("MMMM"_L1) && !format.contains(u'y') ? format : QString();
}

QString withoutWeekday(QString format)
{
    static const QRegularExpression first(u"^dddd[,\\s]*"_s);
    return format.remove(first);
}

/// How a locale writes days; empty where it keeps its own long or short form.
struct DayFormats {
    explicit DayFormats(const QLocale &of)
        : locale(of)
        , weekdayAndDay(withoutYear(of))
        , dayOfMonth(withoutWeekday(weekdayAndDay))
        , shortDay(dayOfMonth)
    {
        static const QRegularExpression words(u"\\s*'[^']*'\\s*"_s);
        shortDay.replace("MMMM"_L1, "MMM"_L1).replace(words, u" "_s); // "23 de noviembre" is "23 nov"
    }

    QLocale locale;
    QString weekdayAndDay;
    QString dayOfMonth;
    QString shortDay;
};

/// Those of the default locale. They are worked out when it becomes another one: each date on a card asks.
const DayFormats &formats()
{
    thread_local DayFormats known{QLocale()};
    if (known.locale != QLocale())
        known = DayFormats(QLocale());
    return known;
}

/// @p date in @p format. The first of a month is "1er" in French, which no locale's data say.
QString written(const QLocale &locale, QDate date, const auto &format)
{
    QString text = locale.toString(date, format);
    if (locale.language() != QLocale::French || date.day() != 1)
        return text;
    static const QRegularExpression first(u"(?<![\\d/.])1(?= )"_s);
    if (const QRegularExpressionMatch match = first.match(text); match.hasMatch())
        text.replace(match.capturedStart(), 1, u"1er"_s);
    return text;
}

} // namespace

QString weekdayAndDay(QDate date)
{
    const DayFormats &known = formats();
    return known.weekdayAndDay.isEmpty() ? written(known.locale, date, QLocale::LongFormat)
                                         : written(known.locale, date, known.weekdayAndDay);
}

QString weekdayAndDay(QDate date, QDate today)
{
    return date.year() == today.year() ? weekdayAndDay(date)
                                       : written(formats().locale, date, QLocale::LongFormat);
}

QString dayOfMonth(QDate date)
{
    const DayFormats &known = formats();
    return known.dayOfMonth.isEmpty() ? written(known.locale, date, QLocale::ShortFormat)
                                      : written(known.locale, date, known.dayOfMonth);
}

QString shortDay(QDate date, QDate today)
{
    const DayFormats &known = formats();
    if (known.dayOfMonth.isEmpty())
        return written(known.locale, date, QLocale::ShortFormat);
    QString format = known.shortDay;
    if (date.year() != today.year())
        format += format.startsWith(u'M') ? u", yyyy"_s : u" yyyy"_s;
    return written(known.locale, date, format);
}

QString timeOfDay(QTime time)
{
    return QLocale().toString(time, timeOfDayFormat());
}

QString timeOfDayFormat()
{
    // The C locale's short form has seconds.
    const QLocale locale;
    return locale.language() == QLocale::C ? u"HH:mm"_s : locale.timeFormat(QLocale::ShortFormat);
}

} // namespace afterword
