// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/wording/days.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

// The letters are in English whatever the desktop's language is; the order of day and month is the person's
// own where their locale is an English one.
const QLocale &english()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale;
}

bool dayComesFirst()
{
    const QLocale own;
    return own.language() == QLocale::English && own.dateFormat(QLocale::ShortFormat).startsWith(u'd');
}

/// "December 4" or "4 December", with the year where it isn't this one.
QString dayAndMonth(QDate day, QDate today)
{
    const bool thisYear = day.year() == today.year();
    if (dayComesFirst())
        return english().toString(day, thisYear ? u"d MMMM"_s : u"d MMMM yyyy"_s);
    return english().toString(day, thisYear ? u"MMMM d"_s : u"MMMM d, yyyy"_s);
}

} // namespace

QString letterDay(QDate day, QDate today)
{
    const qint64 ago = day.daysTo(today);
    if (ago == 0)
        return u"today"_s;
    if (ago == 1)
        return u"yesterday"_s;
    if (qAbs(ago) <= 6)
        return u"on "_s + english().toString(day, u"dddd"_s);
    return u"on "_s + dayAndMonth(day, today);
}

QString dateInWords(QDate date, QDate today)
{
    const QString weekday = english().toString(date, u"dddd"_s);
    return weekday + (dayComesFirst() ? u" "_s : u", "_s) + dayAndMonth(date, today);
}

} // namespace afterword
