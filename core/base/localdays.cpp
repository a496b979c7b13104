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

} // namespace

QString weekdayAndDay(QDate date)
{
    const QLocale locale;
    const QString format = withoutYear(locale);
    return format.isEmpty() ? locale.toString(date, QLocale::LongFormat) : locale.toString(date, format);
}

QString dayOfMonth(QDate date)
{
    const QLocale locale;
    const QString format = withoutWeekday(withoutYear(locale));
    return format.isEmpty() ? locale.toString(date, QLocale::ShortFormat) : locale.toString(date, format);
}

QString shortDay(QDate date, QDate today)
{
    static const QRegularExpression words(u"\\s*'[^']*'\\s*"_s);
    const QLocale locale;
    QString format = withoutWeekday(withoutYear(locale));
    if (format.isEmpty())
        return locale.toString(date, QLocale::ShortFormat);
    format.replace("MMMM"_L1, "MMM"_L1).replace(words, u" "_s); // "23 de noviembre" is "23 nov"
    if (date.year() != today.year())
        format += format.startsWith(u'M') ? u", yyyy"_s : u" yyyy"_s;
    return locale.toString(date, format);
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
