// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/wording/days.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

// The letters are in English whatever the desktop's language is.
const QLocale &english()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale;
}

} // namespace

QString letterDay(QDate day, QDate today)
{
    if (qAbs(day.daysTo(today)) <= 6)
        return u"on "_s + english().toString(day, u"dddd"_s);
    return u"on "_s + english().toString(day, day.year() == today.year() ? u"MMMM d"_s : u"MMMM d, yyyy"_s);
}

QString dateInWords(QDate date, QDate today)
{
    return english().toString(date,
                              date.year() == today.year() ? u"dddd, MMMM d"_s : u"dddd, MMMM d, yyyy"_s);
}

} // namespace afterword
